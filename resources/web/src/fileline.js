import languages from '@bytecrowds/languages'
import { maxPathLength } from './crowdfile.js'
import { words } from './strings.js'

/// The file's name and language, to be seen and changed. Before the relay's entry has come they only wait.
export class FileLine {
  #file
  #name
  #language

  constructor({ file, name, language }) {
    this.#file = file
    this.#name = name
    this.#language = language
    name.maxLength = maxPathLength
    for (const { id, name: label } of languages) language.append(new Option(label, id))
    language.addEventListener('change', () => file.chooseLanguage(language.value))
    name.addEventListener('change', () => this.#rename())
    name.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') name.value = file.path
      if (event.key === 'Escape' || event.key === 'Enter') name.blur()
    })
    this.show()
  }

  show() {
    const { path, language, isKnown } = this.#file
    this.#name.disabled = !isKnown
    this.#language.disabled = !isKnown
    // What a person is typing is not taken from under the hands.
    if (document.activeElement !== this.#name) this.#name.value = path
    if (![...this.#language.options].some((option) => option.value === language))
      this.#language.append(new Option(words.moreLanguages(language), language))
    this.#language.value = language
    document.title = path ? `${path} · ${words.product}` : words.product
  }

  #rename() {
    const path = this.#name.value.trim()
    if (path) this.#file.rename(path)
    this.#name.value = this.#file.path
  }
}
