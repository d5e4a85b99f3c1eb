// The cases B1 to B3 of dmonad's crdt-benchmarks. What is timed (`ms`):
//
//   B1  one replica edits, each edit a transaction; then another applies its updates one by one
//   B2  two edit, one transaction each, unknown to each other; then each applies the other's update
//   B3  1540 have edited; the second applies everybody's updates, its own too, in one transaction
//
// `updateBytes` sums those updates up. Then the whole state is encoded and loaded into a fresh document. `sha256` is that
// of the outcome: of the text in UTF-8, else of the array or the map as JSON, without spaces and with sorted keys. In B2
// and B3 it tells nothing across engines that order concurrent edits otherwise.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { memoryOf, milliseconds, repeated, summary, warm } from './measure.mjs'
import { perform, scriptOf } from './scripts.mjs'
import { totalBytes } from './updates.mjs'

/// A replica that keeps the updates it makes.
function writer(engine, client) {
  const doc = new engine.Document(client)
  const updates = []
  doc.onUpdate(engine.updateFormats[0], (update) => updates.push(update))
  return { doc, updates }
}

/// Each tells figures, and two replicas that must agree, and the updates that made them.
const play = {
  one(engine, { edits }) {
    const { doc, updates } = writer(engine, 1)
    const other = new engine.Document()
    const editMs = milliseconds(() => edits.forEach((edit) => perform(doc, edit)))
    const applyMs = milliseconds(() => updates.forEach((update) => other.apply(update, engine.updateFormats[0])))
    return { figures: { ms: editMs + applyMs, editMs, applyMs }, doc, other, updates }
  },

  two(engine, { beginning, edits }) {
    const format = engine.updateFormats[0]
    const [first, second] = [writer(engine, 1), writer(engine, 2)]
    first.doc.insert(0, beginning)
    second.doc.apply(first.updates.pop(), format)
    const ms = milliseconds(() => {
      first.doc.transact(() => edits[0].forEach((edit) => perform(first.doc, edit)))
      second.doc.transact(() => edits[1].forEach((edit) => perform(second.doc, edit)))
      second.doc.apply(first.updates[0], format)
      first.doc.apply(second.updates[0], format)
    })
    return { figures: { ms }, doc: first.doc, other: second.doc, updates: [...first.updates, ...second.updates] }
  },

  many(engine, { edits }) {
    const format = engine.updateFormats[0]
    const writers = edits.map((edit, i) => writer(engine, i + 1))
    writers.forEach(({ doc }, i) => perform(doc, edits[i]))
    const updates = writers.flatMap((writer) => writer.updates)
    const [doc, other] = writers.map((writer) => writer.doc)
    doc.applyAll(updates, format)
    const ms = milliseconds(() => other.applyAll(updates, format))
    for (const { doc } of writers.slice(2)) doc.free()
    return { figures: { ms }, doc, other, updates }
  },
}

const readers = {
  text: (doc) => doc.text(),
  array: (doc) => doc.values(),
  map: (doc) => doc.entries(),
}

/// A replica that has played a script to its end.
export const documentOfScript = (engine, name) => {
  const script = scriptOf(name)
  return play[script.writers](engine, script).doc
}

export async function measureScript({ engine, trace, material, runs }) {
  const script = scriptOf(trace.script)
  const [format] = engine.stateFormats
  const state = material.state(format)
  const load = () => engine.Document.load(state, format)

  const memory = await memoryOf(load, state.length) // first, as it demands
  const played = repeated(runs, () => play[script.writers](engine, script))
  const { doc, other, updates } = played.at(-1)
  const read = readers[script.content]
  const outcome = read(doc)
  assert.deepEqual(read(other), outcome, 'the replicas differ')
  assert.deepEqual(read(load()), outcome, 'the loaded document differs')
  if (script.outcome !== undefined) assert.deepEqual(outcome, script.outcome, 'the outcome is wrong')

  return {
    ...summary(played.map(({ figures }) => figures)),
    updates: updates.length,
    updateBytes: totalBytes(updates),
    encodeMs: summary(warm(() => ({ ms: milliseconds(() => doc.encode(format)) }), 200)).ms,
    docBytes: state.length,
    parseMs: summary(warm(() => timedLoad(load), 200)).ms,
    memoryBytes: memory.bytes,
    measure: memory.measure,
    sha256: sha256(outcome),
  }
}

function timedLoad(load) {
  let doc
  const ms = milliseconds(() => (doc = load()))
  doc.free()
  return { ms }
}

function sha256(outcome) {
  const text = typeof outcome === 'string' ? outcome : JSON.stringify(outcome, sorted)
  return createHash('sha256').update(text).digest('hex')
}

function sorted(key, value) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort())
}
