// Listens to a shared type, and writes down what it is told.
import * as Y from 'yjs'
import { hexOfAny, shown, shownDelta, shownFlat, shownListDelta } from './shown.mjs'
import { typeAt } from './perform.mjs'

const shownKeys = (keys) => [...keys].map(([key, { action, oldValue }]) => [key, action, shownFlat(oldValue)])

const readers = {
  path: (event) => event.path,
  keys: (event) => shownKeys(event.keys),
  // Yjs deletes formats that say nothing when it is asked this of a text.
  delta: (event) => (event.target instanceof Y.Text ? shownDelta : shownListDelta)(event.delta),
}

/// "observe", "observeDeep" or "answer": one that edits the text that it observes.
export const watch = (doc, { in: path, how, reads }, hear) => {
  const type = typeAt(doc, path)
  const read = (event) => reads.map((what) => readers[what](event))
  if (how === 'observe') type.observe((event) => hear(hexOfAny([path, read(event)])))
  else if (how === 'observeDeep') type.observeDeep((events) => hear(hexOfAny([path, ...events.map((event) => [shown(event.target)[0], ...read(event)])])))
  else type.observe(() => type.length % 7 === 3 && type.insert(0, '!'))
}
