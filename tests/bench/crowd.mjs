// 100 who know nothing of one another each insert 100 * scale letters at the start of a text, one by one; then one
// document takes the state of each: lowest client first ("ascending"), or highest first. Inserts of lower clients that are
// here already stand in the way of all that come later, so in Yjs the first order costs the square of their number.
import { createHash } from 'node:crypto'
import { milliseconds, repeated, summary } from './measure.mjs'

const writers = 100

const letterOf = (writer, i) => String.fromCharCode(97 + ((writer + i) % 26))

function stateOf(engine, writer, inserts, format) {
  const doc = new engine.Document(writer + 1)
  for (let i = 0; i < inserts; i++) doc.insert(0, letterOf(writer, i))
  const state = doc.encode(format)
  doc.free()
  return state
}

const taking = (reorder) => ({ engine, scale, runs }) => {
  const [format] = engine.stateFormats
  const inserts = 100 * scale
  const states = reorder(Array.from({ length: writers }, (_, writer) => stateOf(engine, writer, inserts, format)))
  let doc
  const samples = repeated(runs, () => {
    doc = new engine.Document(1000)
    return { ms: milliseconds(() => states.forEach((state) => doc.apply(state, format))) }
  })
  return { ...summary(samples), inserts, sha256: createHash('sha256').update(doc.text()).digest('hex') }
}

export const crowdCases = [
  { name: 'ascending', run: taking((states) => states) },
  { name: 'descending', run: taking((states) => states.toReversed()) },
]
