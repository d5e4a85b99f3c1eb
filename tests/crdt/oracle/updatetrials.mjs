// What can be done with updates without a document.
import * as Y from 'yjs'
import { hex, hexOfAny } from './shown.mjs'

const merge = { V1: Y.mergeUpdates, V2: Y.mergeUpdatesV2 }
const diff = { V1: Y.diffUpdate, V2: Y.diffUpdateV2 }
const convert = { V1: Y.convertUpdateFormatV1ToV2, V2: Y.convertUpdateFormatV2ToV1 }
const vectorOf = { V1: Y.encodeStateVectorFromUpdate, V2: Y.encodeStateVectorFromUpdateV2 }
const extentOf = { V1: Y.parseUpdateMeta, V2: Y.parseUpdateMetaV2 }

const shownClocks = (clocks) => [...clocks].filter(([, clock]) => clock > 0).sort(([a], [b]) => b - a)

const someVector = (random, update, format) => {
  const clocks = [...extentOf[format](update).to].map(([client, clock]) => [client, random.below(clock + 2)])
  return Y.encodeStateVector(new Map(clocks.filter(() => random.chance(0.8))))
}

/// A trial with random updates of those that somebody sent, and what Yjs gives.
export const tryUpdates = (random, sent) => {
  const format = random.pick(['V1', 'V2'])
  const some = Array.from({ length: 1 + random.below(5) }, () => random.pick(sent)[format])
  const update = random.chance(0.5) ? merge[format](some) : some[0]
  const trial = { do: 'tryUpdates', how: random.pick(['merge', 'diff', 'convert', 'vector', 'extent']), format }
  if (trial.how === 'merge') return { ...trial, updates: some.map(hex), answer: hex(merge[format](some)) }
  if (trial.how === 'diff') {
    const known = someVector(random, update, format)
    return { ...trial, updates: [hex(update)], known: hex(known), answer: hex(diff[format](update, known)) }
  }
  if (trial.how === 'convert') return { ...trial, updates: [hex(update)], answer: hex(convert[format](update)) }
  if (trial.how === 'vector') return { ...trial, updates: [hex(update)], answer: hex(vectorOf[format](update)) }
  const { from, to } = extentOf[format](update)
  return { ...trial, updates: [hex(update)], answer: hexOfAny([shownClocks(from), shownClocks(to)]) }
}
