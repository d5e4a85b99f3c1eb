import languages from '@bytecrowds/languages'

/// The first file of a crowd: a root text, and an entry {path, language} in the root map `files`. Only the relay makes
/// the entry; here it is read, and changed where it is.
export const firstFile = 'bytecrowdText'

export const maxPathLength = 200

const plain = 'plaintext'

/// The language that a file's name stands for; plain text when it tells nothing.
export function languageForPath(path) {
  const name = path.split('/').at(-1)
  const extension = name.includes('.') ? name.split('.').at(-1).toLowerCase() : ''
  const byName = languages.find((language) => language.filenames.includes(name))
  const byExtension = languages.find((language) => extension && language.extensions.includes(extension))
  return (byName ?? byExtension)?.id ?? plain
}

export class CrowdFile {
  #doc
  #files

  constructor(doc, onChange) {
    this.#doc = doc
    this.#files = doc.getMap('files')
    this.text = doc.getText(firstFile)
    this.#files.observeDeep(() => onChange())
  }

  /// Whether the relay's entry has come, so that it can be changed.
  get isKnown() {
    return this.#entry !== undefined
  }

  get path() {
    return this.#read('path') ?? ''
  }

  get language() {
    return this.#read('language') ?? plain
  }

  /// A language that the old name stood for, or none, follows the new name; one that a person chose stays.
  rename(path) {
    const before = languageForPath(this.path)
    const after = languageForPath(path)
    this.#doc.transact(() => {
      if (after !== plain && (this.language === before || this.language === plain)) this.#write('language', after)
      this.#write('path', path)
    })
  }

  chooseLanguage(id) {
    this.#write('language', id)
  }

  get #entry() {
    const entry = this.#files.get(firstFile)
    return typeof entry?.get === 'function' ? entry : undefined
  }

  #read(key) {
    const value = this.#entry?.get(key)
    return typeof value === 'string' ? value : undefined
  }

  #write(key, value) {
    if (this.isKnown && this.#read(key) !== value) this.#entry.set(key, value)
  }
}
