import { EditorState, StateField } from '@codemirror/state'
import { ySyncAnnotation } from 'y-codemirror.next'

/// The UTF-8 text of one file, in bytes (sync/protocol/limits.h).
export const maxTextBytes = 16 * 1024 * 1024

/// The UTF-8 length of a string. Each half of a surrogate pair counts two, so that lengths of parts add up.
export function utf8Length(string) {
  let bytes = string.length
  for (let i = 0; i < string.length; i += 1) {
    const unit = string.charCodeAt(i)
    if (unit < 0x80) continue
    bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2
  }
  return bytes
}

/// Of a CodeMirror text from one offset to another.
function lengthOf(text, from, to) {
  let bytes = 0
  for (const part of text.iterRange(from, to)) bytes += utf8Length(part)
  return bytes
}

function growth({ startState, changes }) {
  let bytes = 0
  changes.iterChanges((fromA, toA, _fromB, _toB, inserted) => {
    bytes += lengthOf(inserted, 0, inserted.length) - lengthOf(startState.doc, fromA, toA)
  })
  return bytes
}

const size = StateField.define({
  create: (state) => lengthOf(state.doc, 0, state.doc.length),
  update: (bytes, transaction) => (transaction.docChanged ? bytes + growth(transaction) : bytes),
})

/// Refuses an edit of this page which would make the text too large, whole, and tells. Others' edits come in: the
/// relay has already accepted them.
export function textLimit(onTooLarge) {
  return [
    size,
    EditorState.changeFilter.of((transaction) => {
      if (transaction.annotation(ySyncAnnotation)) return true
      const grown = growth(transaction)
      if (grown <= 0 || transaction.startState.field(size) + grown <= maxTextBytes) return true
      onTooLarge()
      return false
    }),
  ]
}
