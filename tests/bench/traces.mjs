// Editing traces: one person's, or several people's at once, or only the Yjs V2 state that came of one.
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { splitUpdates } from './updates.mjs'

/// What is measured without a trace file, by programs of its own.
export const invented = ['crdt-benchmarks', 'crowd']

export const kindOf = (path) => {
  if (invented.includes(path)) return path
  if (path.endsWith('.yjs')) return 'state'
  return JSON.parse(gunzipSync(readFileSync(path))).kind === 'concurrent' ? 'concurrent' : 'sequential'
}

/// "automerge-paper" for …/automerge-paper.json.gz.
export const nameOf = (path) => basename(path).replace(/\.json\.gz$|\.yjs$/, '')

export function readTrace(path, scale) {
  if (path.endsWith('.yjs')) return { kind: 'state', state: readFileSync(path) }
  const trace = JSON.parse(gunzipSync(readFileSync(path)))
  requireOneUnitCharacters(trace)
  return trace.kind === 'concurrent' ? concurrent(trace, path) : sequential(trace, scale)
}

/// Traces count code points and most engines UTF-16 units: here both are the same.
function requireOneUnitCharacters({ endContent, txns }) {
  const surrogate = /[\ud800-\udfff]/
  if (surrogate.test(endContent) || txns.some(({ patches }) => patches.some((patch) => surrogate.test(patch[2]))))
    throw new Error('the trace has characters above U+FFFF')
}

/// The trace `scale` times end to end: each copy is typed behind the text that those before it left.
function sequential({ endContent, txns }, scale) {
  const patches = txns.flatMap((txn) => txn.patches)
  return {
    kind: 'sequential',
    endContent: endContent.repeat(scale),
    typeInto(document) {
      for (let copy = 0; copy < scale; copy++) {
        const shift = copy * endContent.length
        for (const patch of patches) edit(document, patch, shift)
      }
    },
  }
}

function concurrent({ endContent, txns, numAgents }, path) {
  return {
    kind: 'concurrent',
    endContent,
    numAgents,
    txns: withMissing(txns, numAgents),
    /// Those that Yjs made of the transactions, in V1.
    yjsUpdates: () =>
      splitUpdates(gunzipSync(readFileSync(join(dirname(dirname(path)), 'updates-v1', `${nameOf(path)}.updates.bin.gz`)))),
  }
}

/// Tells with each transaction which earlier ones its agent has yet to learn of, in order.
function withMissing(txns, numAgents) {
  const known = Array.from({ length: numAgents }, () => new Set())
  return txns.map(({ agent, parents, patches }, index) => {
    const missing = []
    const wanted = [...parents]
    while (wanted.length > 0) {
      const txn = wanted.pop()
      if (known[agent].has(txn)) continue // and so all before it
      known[agent].add(txn)
      missing.push(txn)
      wanted.push(...txns[txn].parents)
    }
    known[agent].add(index)
    return { agent, patches, missing: missing.sort((a, b) => a - b) }
  })
}

export function edit(document, [at, erased, inserted], shift = 0) {
  if (erased > 0) document.erase(at + shift, erased)
  if (inserted !== '') document.insert(at + shift, inserted)
}
