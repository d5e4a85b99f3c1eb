import languages from '@bytecrowds/languages'
import { languages as descriptions } from '@codemirror/language-data'

/// CodeMirror's support for one of our languages; nothing where it has none. Each is a file of its own, fetched here.
export async function languageSupport(id) {
  const { codemirror } = languages.find((language) => language.id === id) ?? {}
  const description = descriptions.find(({ name }) => name === codemirror)
  return description ? description.load() : []
}
