import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, indentWithTab } from '@codemirror/commands'
import {
  bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit, syntaxHighlighting,
} from '@codemirror/language'
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search'
import { Compartment, EditorState } from '@codemirror/state'
import {
  EditorView, crosshairCursor, drawSelection, dropCursor, highlightActiveLine, highlightActiveLineGutter,
  highlightSpecialChars, keymap, lineNumbers, rectangularSelection,
} from '@codemirror/view'
import { yCollab, yUndoManagerKeymap } from 'y-codemirror.next'
import * as Y from 'yjs'
import { carets } from './carets.js'
import { codeStyle, frame } from './codestyle.js'
import { languageSupport } from './languagesupport.js'
import { cleanLineEnds } from './lineends.js'
import { textLimit } from './textlimit.js'

const dark = matchMedia('(prefers-color-scheme: dark)')

/// The editor of one shared text: CodeMirror, bound both ways, with undo of one's own edits alone.
export class CodeView {
  #view
  #language = new Compartment()
  #label = new Compartment()
  #access = new Compartment()
  #darkness = new Compartment()
  #languageId = null

  /// `onTooLarge()` when an edit was refused, `onMove(line, column)`, both from 1, as the caret moves.
  constructor({ parent, text, awareness, onTooLarge, onMove }) {
    this.#view = new EditorView({
      parent,
      state: EditorState.create({
        doc: text.toString(),
        extensions: [
          cleanLineEnds,
          textLimit(onTooLarge),
          lineNumbers(),
          highlightActiveLineGutter(),
          highlightSpecialChars(),
          foldGutter(),
          drawSelection(),
          dropCursor(),
          EditorState.allowMultipleSelections.of(true),
          EditorView.perLineTextDirection.of(true),
          indentUnit.of('    '),
          indentOnInput(),
          bracketMatching(),
          closeBrackets(),
          autocompletion(),
          rectangularSelection(),
          crosshairCursor(),
          highlightActiveLine(),
          highlightSelectionMatches(),
          syntaxHighlighting(codeStyle),
          frame,
          keymap.of([
            ...closeBracketsKeymap, ...yUndoManagerKeymap, ...defaultKeymap, ...searchKeymap, ...foldKeymap,
            ...completionKeymap, indentWithTab,
          ]),
          yCollab(text, null, { undoManager: new Y.UndoManager(text) }),
          carets(text, awareness),
          this.#language.of([]),
          this.#label.of([]),
          this.#access.of([]),
          this.#darkness.of(EditorView.darkTheme.of(dark.matches)),
          EditorView.updateListener.of((update) => {
            if (update.selectionSet || update.docChanged) onMove(...this.#caret())
          }),
        ],
      }),
    })
    dark.addEventListener('change', () => {
      this.#view.dispatch({ effects: this.#darkness.reconfigure(EditorView.darkTheme.of(dark.matches)) })
    })
    onMove(...this.#caret())
  }

  get text() {
    return this.#view.state.doc.toString()
  }

  focus() {
    this.#view.focus()
  }

  setLabel(label) {
    const attributes = EditorView.contentAttributes.of({ 'aria-label': label })
    this.#view.dispatch({ effects: this.#label.reconfigure(attributes) })
  }

  setReadOnly(isReadOnly) {
    if (this.#view.state.readOnly === isReadOnly) return
    this.#view.dispatch({ effects: this.#access.reconfigure(EditorState.readOnly.of(isReadOnly)) })
  }

  /// Rejects when the language's colours can't be fetched; the text then stands without.
  async setLanguage(id) {
    if (id === this.#languageId) return
    this.#languageId = id
    const support = await languageSupport(id).catch((error) => {
      if (id === this.#languageId) this.#languageId = null
      throw error
    })
    if (id === this.#languageId) this.#view.dispatch({ effects: this.#language.reconfigure(support) })
  }

  #caret() {
    const { head } = this.#view.state.selection.main
    const line = this.#view.state.doc.lineAt(head)
    return [line.number, head - line.from + 1]
  }
}
