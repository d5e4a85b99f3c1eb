import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { ySyncAnnotation } from 'y-codemirror.next'

const toLf = (text) => text.replace(/\r\n?/g, '\n')

/// Line ends are LF. What is pasted, dropped or else comes into the view loses its CR. A CR that is in the shared text
/// already, from some other program, stays a character of its line: were it taken for a line end, every offset behind a
/// CR LF would differ by one from the shared text's.
export const cleanLineEnds = [
  EditorState.lineSeparator.of('\n'),
  EditorView.clipboardInputFilter.of(toLf),
  EditorState.transactionFilter.of((transaction) => {
    if (!transaction.docChanged || transaction.annotation(ySyncAnnotation)) return transaction
    const changes = []
    let hasCr = false
    transaction.changes.iterChanges((from, to, _fromB, _toB, inserted) => {
      const insert = inserted.toString()
      hasCr ||= insert.includes('\r')
      changes.push({ from, to, insert: toLf(insert) })
    })
    if (!hasCr) return transaction
    const { startState, scrollIntoView } = transaction
    const selection = startState.selection.map(startState.changes(changes), 1)
    return { changes, selection, scrollIntoView, userEvent: 'input' }
  }),
]
