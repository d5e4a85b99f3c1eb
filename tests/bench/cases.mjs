// What is measured. A case is
//
//   name
//   of         the kinds of traces that it is for
//   offered    whether an engine can do it; left out where all can
//   needs      "states" or "updates", the material that must have been made before
//   runs       how often a cold measurement is made unless told otherwise
//   run        ({engine, trace, material, scale, runs}) => what it measured
import { measureScript } from './crdtbenchmarks.mjs'
import { crowdCases } from './crowd.mjs'
import { requireText } from './material.mjs'
import { memoryOf, milliseconds, repeated, summary, toMicroseconds, warm } from './measure.mjs'
import { applyOneByOne, documentOf, replayConcurrent } from './replay.mjs'
import { contentOf, scriptNames } from './scripts.mjs'
import { totalBytes } from './updates.mjs'

const mergedUpdates = 20000
const reversedUpdates = 2000

/// Types the trace; with a format, keeps the updates.
function typing(engine, trace, runs, format) {
  let made
  const samples = repeated(runs, () => {
    made = []
    const document = new engine.Document(1)
    if (format) document.onUpdate(format, (update) => made.push(update))
    const ms = milliseconds(() => trace.typeInto(document))
    requireText(engine, trace, document.text())
    document.free()
    return { ms }
  })
  return { figures: summary(samples), made }
}

const type = ({ engine, trace, runs }) => typing(engine, trace, runs).figures

const updates = (n) => ({ engine, trace, runs }) => {
  const format = engine.updateFormats[n - 1]
  const { figures, made } = typing(engine, trace, runs, format)
  return { ...figures, format, ...sizeOf(made) }
}

const apply = (n) => ({ engine, trace, material, runs }) => {
  const format = engine.updateFormats[n - 1]
  const made = material.updates(format)
  const samples = repeated(runs, () => {
    const document = new engine.Document()
    const ms = milliseconds(() => applyOneByOne(document, made, format))
    requireText(engine, trace, document.text())
    document.free()
    return { ms }
  })
  return { ...summary(samples), format, ...sizeOf(made) }
}

const sizeOf = (updates) => ({ bytes: totalBytes(updates), updates: updates.length })

function loading(engine, state, format, text) {
  const samples = warm(() => {
    const start = performance.now()
    const document = engine.Document.load(state, format)
    const loaded = performance.now()
    const read = document.text()
    const end = performance.now()
    if (read !== text) throw new Error('the text is wrong')
    document.free()
    return { ms: loaded - start, withTextMs: end - start }
  })
  return { ...summary(samples), format, bytes: state.length }
}

const load = (n) => ({ engine, material }) => {
  const format = engine.stateFormats[n - 1]
  return loading(engine, material.state(format), format, material.text())
}

const loadFile = ({ engine, trace, material }) => loading(engine, trace.state, 'v2', material.text())

const encode = (n) => ({ engine, trace }) => {
  const format = engine.stateFormats[n - 1]
  const document = documentOf(engine, trace)
  let state
  const encodeOnce = () => ({ ms: milliseconds(() => (state = document.encode(format))) })
  const { ms: firstMs } = encodeOnce() // some keep what they have encoded: the later ones are no measure of a changed document
  return { ...summary(warm(encodeOnce)), firstMs: toMicroseconds(firstMs), format, bytes: state.length }
}

function memory({ engine, material }) {
  const [format] = engine.stateFormats
  const state = material.state(format)
  return memoryOf(() => engine.Document.load(state, format), state.length)
}

function merge({ engine, material, runs }) {
  const [format] = engine.updateFormats
  const parts = material.updates(format).slice(0, mergedUpdates)
  let merged
  const samples = repeated(runs, () => ({ ms: milliseconds(() => (merged = engine.mergeUpdates(parts, format))) }))
  const [document, expected] = [new engine.Document(), new engine.Document()]
  document.apply(merged, format)
  applyOneByOne(expected, parts, format)
  if (document.text() !== expected.text()) throw new Error('the text is wrong')
  return { ...summary(samples), format, bytes: merged.length, updates: parts.length }
}

function reverse({ engine, trace, runs }) {
  const inOrder = trace.yjsUpdates().slice(0, reversedUpdates)
  const expected = new engine.Document()
  applyOneByOne(expected, inOrder, 'v1')
  const reversed = inOrder.toReversed()
  let same = true
  const samples = repeated(runs, () => {
    const document = new engine.Document()
    const ms = milliseconds(() => applyOneByOne(document, reversed, 'v1'))
    same &&= document.text() === expected.text()
    return { ms }
  })
  return { ...summary(samples), format: 'v1', updates: reversed.length, same }
}

function concurrent({ engine, trace, runs }) {
  const [format] = engine.updateFormats
  let made
  const samples = repeated(runs, () => ({ ms: milliseconds(() => (made = replayConcurrent(engine, trace, format))) }))
  const document = new engine.Document()
  applyOneByOne(document, made, format)
  requireText(engine, trace, document.text())
  return { ...summary(samples), format, ...sizeOf(made), same: document.text() === trace.endContent }
}

const any = ['sequential', 'concurrent', 'state']
const hasUpdates = (n) => (engine) => engine.updateFormats.length >= n
const hasStates = (n) => (engine) => engine.stateFormats.length >= n
const readsYjs = (engine) => engine.readsYjs

const traceCases = [
  { name: 'type', of: ['sequential'], run: type },
  { name: 'updates1', of: ['sequential'], run: updates(1) },
  { name: 'updates2', of: ['sequential'], offered: hasUpdates(2), run: updates(2) },
  { name: 'apply1', of: ['sequential'], needs: 'updates', run: apply(1) },
  { name: 'apply2', of: ['sequential'], offered: hasUpdates(2), needs: 'updates', run: apply(2) },
  { name: 'load1', of: any, needs: 'states', run: load(1) },
  { name: 'load2', of: any, offered: hasStates(2), needs: 'states', run: load(2) },
  { name: 'loadFile', of: ['state'], needs: 'states', run: loadFile },
  { name: 'encode1', of: any, run: encode(1) },
  { name: 'encode2', of: any, offered: hasStates(2), run: encode(2) },
  { name: 'memory', of: any, needs: 'states', run: memory },
  { name: 'merge', of: ['sequential'], offered: (engine) => 'mergeUpdates' in engine, needs: 'updates', run: merge },
  { name: 'reverse', of: ['concurrent'], offered: readsYjs, run: reverse },
  { name: 'concurrent', of: ['concurrent'], run: concurrent },
  { name: 'applyConcurrent', of: ['concurrent'], needs: 'updates', run: apply(1) },
]

const benchmarkCases = scriptNames.map((name) => ({
  name,
  of: ['crdt-benchmarks'],
  runs: 5, // they are short, and the first is cold
  offered: (engine) => !engine.textOnly || contentOf(name) === 'text',
  needs: 'states',
  run: measureScript,
}))

/// Whether an engine can do a case on a kind of trace.
export const isOffered = ({ offered }, kind, engine) => (kind !== 'state' || engine.readsYjs) && (offered?.(engine) ?? true)

export const cases = [...traceCases, ...benchmarkCases, ...crowdCases.map((each) => ({ ...each, of: ['crowd'], runs: 1 }))]
