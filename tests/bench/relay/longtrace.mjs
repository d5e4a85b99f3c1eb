// Prints a sequential editing trace (README.md: josephg/editing-traces) of many small edits, the same for the same numbers:
//
//   node longtrace.mjs [--edits N] [--characters N] [--seed N] > trace.json
//
// Somebody writes at places that wander about, and now and then takes back what stands before the caret, letter by letter.

import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '500000' },
    characters: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
  },
})
const edits = Number(values.edits)
const characters = Number(values.characters)
const backspaceShare = 0.2
const backspaceRun = 10
const jumpShare = 0.02
const jumpMost = 2000

// mulberry32
let state = Number(values.seed)
function random() {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}
const below = (count) => Math.floor(random() * count)
const letter = () => (random() < 0.15 ? ' ' : String.fromCharCode(97 + below(26)))

// A gap buffer: what stands behind the caret is reversed.
const before = []
const behind = []
function move(by) {
  for (; by < 0 && before.length > 0; ++by) behind.push(before.pop())
  for (; by > 0 && behind.length > 0; --by) before.push(behind.pop())
}

const txns = []
const edit = (...patch) => txns.push({ patches: [patch] })
while (txns.length < edits) {
  if (random() < jumpShare) move(below(2 * jumpMost + 1) - jumpMost)
  if (random() < backspaceShare / (1 - backspaceShare) / backspaceRun) {
    for (let i = below(2 * backspaceRun) + 1; i > 0 && before.length > 0 && txns.length < edits; --i) {
      before.pop()
      edit(before.length, 1, '')
    }
    continue
  }
  // As many letters as bring the text to its length.
  const left = edits - txns.length
  const wanted = (characters - before.length - behind.length + left * backspaceShare) / (left * (1 - backspaceShare))
  const word = Array.from({ length: Math.max(1, Math.floor(wanted) + (random() < wanted % 1 ? 1 : 0)) }, letter)
  edit(before.length, 0, word.join(''))
  before.push(...word)
}
process.stdout.write(JSON.stringify({ startContent: '', endContent: before.concat(behind.reverse()).join(''), txns }))
