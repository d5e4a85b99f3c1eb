// An undo manager, and all that it tells.
import * as Y from 'yjs'
import { hexOfAny, shownDeleteSet } from './shown.mjs'
import { typeAt } from './perform.mjs'

/// Which transactions become steps.
const captures = {
  all: () => true,
  local: (transaction) => transaction.local,
  foreign: (transaction) => !transaction.local,
}
/// Which items an undo may delete.
const filters = {
  all: () => true,
  evenClocks: (item) => item.id.clock % 2 === 0,
  shortOnes: (item) => item.length < 3,
  entries: (item) => item.parentSub !== null,
  noTypes: (item) => !(item.content instanceof Y.ContentType),
  inTexts: (item) => item.parent instanceof Y.Text,
}
export const captureNames = Object.keys(captures)
export const filterNames = Object.keys(filters)

export class Undoer {
  /// An empty scope means the whole document.
  constructor(doc, { scope, origins, timeout, captures: capture, filter, ignoresRemote }, originOf, hear) {
    this.doc = doc
    this.originOf = originOf
    this.manager = new Y.UndoManager(scope.length > 0 ? scope.map((path) => typeAt(doc, path)) : doc, {
      captureTimeout: timeout,
      trackedOrigins: new Set(origins.map(originOf)),
      captureTransaction: captures[capture],
      deleteFilter: filters[filter],
      ignoreRemoteMapChanges: ignoresRemote,
    })
    let steps = 0
    for (const what of ['added', 'updated', 'popped']) {
      this.manager.on(`stack-item-${what}`, ({ stackItem, type }) => {
        if (what === 'added') stackItem.meta.set('number', steps++)
        hear(hexOfAny([what, type, stackItem.meta.get('number'), shownDeleteSet(stackItem.insertions), shownDeleteSet(stackItem.deletions)]))
      })
    }
  }

  /// What came of it, and what could come next.
  run({ how, ...step }) {
    const { manager } = this
    const deeds = {
      undo: () => manager.undo() !== null,
      redo: () => manager.redo() !== null,
      stop: () => manager.stopCapturing(),
      clear: () => manager.clear(),
      clearUndo: () => manager.clear(true, false),
      clearRedo: () => manager.clear(false, true),
      widen: () => manager.addToScope(typeAt(this.doc, step.in)),
      track: () => manager.addTrackedOrigin(this.originOf(step.origin)),
      ignore: () => manager.removeTrackedOrigin(this.originOf(step.origin)),
    }
    const done = deeds[how]() ?? null
    return [done === null || done instanceof Y.UndoManager ? null : done, manager.canUndo(), manager.canRedo()]
  }
}
