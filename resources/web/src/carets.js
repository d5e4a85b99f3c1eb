import { Annotation } from '@codemirror/state'
import { Decoration, EditorView, ViewPlugin, WidgetType } from '@codemirror/view'
import * as Y from 'yjs'
import { readUser } from './profile.js'

/// Carets and selections of the others, named, and our own for them. The awareness fields are y-codemirror.next's:
/// `cursor {anchor, head}`, relative positions as JSON. It goes behind the binding of the text in the list of
/// extensions: positions are looked up in a text that already has the view's edits.
export function carets(text, awareness) {
  return [
    theme,
    ViewPlugin.define((view) => new Carets(view, text, awareness), { decorations: (plugin) => plugin.decorations }),
  ]
}

const awarenessChanged = Annotation.define()

class Carets {
  decorations = Decoration.none
  #text
  #awareness
  #unsubscribe

  constructor(view, text, awareness) {
    this.#text = text
    this.#awareness = awareness
    const listener = ({ added, updated, removed }) => {
      if ([...added, ...updated, ...removed].some((client) => client !== awareness.clientID))
        view.dispatch({ annotations: awarenessChanged.of(true) })
    }
    awareness.on('change', listener)
    this.#unsubscribe = () => awareness.off('change', listener)
    this.decorations = this.#draw(view.state.doc)
  }

  destroy() {
    this.#unsubscribe()
  }

  update(update) {
    if (update.docChanged || update.selectionSet || update.focusChanged) this.#publish(update)
    const told = update.transactions.some((transaction) => transaction.annotation(awarenessChanged))
    if (update.docChanged || told) this.decorations = this.#draw(update.state.doc)
  }

  /// Only while the view has the focus: a window in the background keeps the caret where it was left.
  #publish({ view, state }) {
    const local = this.#awareness.getLocalState()
    if (local === null || !view.hasFocus) return
    const { anchor, head } = state.selection.main
    const cursor = {
      anchor: Y.createRelativePositionFromTypeIndex(this.#text, anchor),
      head: Y.createRelativePositionFromTypeIndex(this.#text, head),
    }
    const same = (key) => Y.compareRelativePositions(position(local.cursor?.[key]), cursor[key])
    if (!same('anchor') || !same('head')) this.#awareness.setLocalStateField('cursor', cursor)
  }

  #draw(doc) {
    const ranges = []
    for (const [client, state] of this.#awareness.getStates()) {
      if (client === this.#awareness.clientID) continue
      const anchor = this.#index(state.cursor?.anchor, doc)
      const head = this.#index(state.cursor?.head, doc)
      if (anchor === null || head === null) continue
      const user = readUser(state.user)
      const [from, to] = [Math.min(anchor, head), Math.max(anchor, head)]
      if (from < to) {
        const attributes = { style: `background: ${user.light}` }
        ranges.push(Decoration.mark({ class: 'crowd-selection', attributes }).range(from, to))
      }
      // On the selection's outer side, so that it doesn't stand between the selected characters and our own caret.
      const widget = Decoration.widget({ widget: new Caret(user, JSON.stringify(state.cursor)), side: head > anchor ? -1 : 1 })
      ranges.push(widget.range(head))
    }
    return Decoration.set(ranges, true)
  }

  /// Where a relative position is now; null when it is none, or in another text, or what it names has not come yet.
  #index(json, doc) {
    const relative = position(json)
    const absolute = relative && Y.createAbsolutePositionFromRelativePosition(relative, this.#text.doc)
    return absolute?.type === this.#text && absolute.index <= doc.length ? absolute.index : null
  }
}

/// Others' JSON: what is no relative position must not throw.
function position(json) {
  const { type, tname, item, assoc } = json ?? {}
  const isMissing = (value) => value === null || value === undefined
  const isId = ({ client, clock }) => Number.isSafeInteger(client) && Number.isSafeInteger(clock)
  if (![type, item].every((id) => isMissing(id) || isId(id))) return null
  if (!isMissing(tname) && typeof tname !== 'string') return null
  if (!type && !item && typeof tname !== 'string') return null
  return Y.createRelativePositionFromJSON({ type, tname, item, assoc: Number.isInteger(assoc) ? assoc : 0 })
}

/// The name shows for a while after each move, and when a person points at the caret: what stays would hide the line
/// above. `cursor` tells a move of the caret from one of the text around it.
class Caret extends WidgetType {
  constructor({ name, color, ink }, cursor) {
    super()
    this.name = name
    this.color = color
    this.ink = ink
    this.cursor = cursor
  }

  eq(other) {
    return other.name === this.name && other.color === this.color && other.cursor === this.cursor
  }

  toDOM() {
    const caret = document.createElement('span')
    caret.className = 'crowd-caret'
    caret.style.setProperty('--caret', this.color)
    caret.style.setProperty('--caret-ink', this.ink)
    const flag = document.createElement('span')
    flag.className = 'crowd-caret-name'
    flag.textContent = this.name
    // Word joiners: a line neither breaks at a caret, nor gets another height from it.
    caret.append('\u2060', flag, '\u2060')
    caret.setAttribute('aria-hidden', 'true')
    return caret
  }

  ignoreEvent() {
    return true
  }
}

const theme = EditorView.baseTheme({
  '.crowd-caret': {
    position: 'relative',
    borderLeft: '2px solid var(--caret)',
    margin: '0 -1px',
  },
  '.crowd-caret::after': {
    content: '""',
    position: 'absolute',
    inset: '-2px -6px',
  },
  '.crowd-caret-name': {
    position: 'absolute',
    bottom: '100%',
    left: '-2px',
    zIndex: '10',
    padding: '0 5px',
    borderRadius: '4px 4px 4px 0',
    background: 'var(--caret)',
    color: 'var(--caret-ink)',
    font: '600 11px/15px system-ui, sans-serif',
    whiteSpace: 'nowrap',
    pointerEvents: 'none',
    userSelect: 'none',
    animation: 'crowd-caret-name 6s forwards',
  },
  '.crowd-caret:hover .crowd-caret-name': { animation: 'none' },
  '@keyframes crowd-caret-name': {
    '0%, 92%': { opacity: '1' },
    '100%': { opacity: '0' },
  },
})
