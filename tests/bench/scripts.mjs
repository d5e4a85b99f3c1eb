// What the replicas of dmonad's crdt-benchmarks do (B1 to B3), with draws that any language can repeat.
//
// Each case begins with a fresh mulberry32 of seed 1 (tests/crdt/random.mjs). A draw is one of its 32-bit outputs, u:
//
//   below(count)       floor(u / 2^32 * count), exactly: (u * count) >> 32 in 64 bits
//   letter             'a' + below(26)
//   word(least, most)  least + below(most - least + 1) letters: first the draw for their number, then theirs
//   number             below(2^31)
//   place              below(length + 1), length being that of the text or array before this edit
//
// N is 6000. Draws are made in the order in which they are written here.
//
//   B1.1  N times: insert letter at the end               B1.8   N times: insert number at the end
//   B1.2  insert N letters at once                        B1.9   insert N numbers at once
//   B1.3  N times: insert letter at 0                     B1.10  N times: insert number at 0
//   B1.4  N times: place; insert letter there             B1.11  N times: place; insert number there
//   B1.5  N times: place; insert word(2, 10) there
//   B1.6  insert N letters at once; erase them all
//   B1.7  N times: place; change there
//         change: if place < length, draw below(2); at the end, or when it is 0, insert word(2, 10),
//         else erase 1 + below(min(9, length - place))
//
//   B2    100 letters that both replicas begin with; then all edits of the first, then all of the second, each drawn as
//         if it were alone
//   B2.1  insert N letters at once at 0                   B2.3   N times: place; insert word(3, 9) there
//   B2.2  N times: place; insert letter there             B2.4   N times: place; insert word(3, 9) there; change there
//
//   B3    no draws. 20 * floor(sqrt(N)) = 1540 replicas with the clients 1, 2, …; i counts them from 0
//   B3.1  set "v" to i in the map                         B3.3   set "v" to i in decimal, 1540 times in a row
//   B3.2  set "v" to {name: i in decimal, address: "here"}  B3.4  insert i in decimal at 0 of the array
import { Random } from '../crdt/random.mjs'

const N = 6000
const clients = 20 * Math.floor(Math.sqrt(N))

/// Edits, {at, text} or {at, values} or {at, erase}, and what they make of a content: an array of characters or numbers.
class Script {
  edits = []

  constructor(random, content = []) {
    this.random = random
    this.content = content
  }

  insert(at, text) {
    this.content.splice(at, 0, ...text)
    this.edits.push({ at, text })
  }

  insertValues(at, values) {
    this.content.splice(at, 0, ...values)
    this.edits.push({ at, values })
  }

  erase(at, count) {
    this.content.splice(at, count)
    this.edits.push({ at, erase: count })
  }

  change(at) {
    if (at === this.length || this.random.below(2) === 0) this.insert(at, this.word(2, 10))
    else this.erase(at, 1 + this.random.below(Math.min(9, this.length - at)))
  }

  get length() {
    return this.content.length
  }

  place() {
    return this.random.below(this.length + 1)
  }

  letters(count) {
    return Array.from({ length: count }, () => String.fromCharCode(97 + this.random.below(26))).join('')
  }

  word(least, most) {
    return this.letters(least + this.random.below(most - least + 1))
  }

  number() {
    return this.random.below(2 ** 31)
  }
}

const nTimes = (act) => (script) => {
  for (let i = 0; i < N; i++) act(script)
}

const texts = {
  'B1.1': nTimes((script) => script.insert(script.length, script.letters(1))),
  'B1.2': (script) => script.insert(0, script.letters(N)),
  'B1.3': nTimes((script) => script.insert(0, script.letters(1))),
  'B1.4': nTimes((script) => script.insert(script.place(), script.letters(1))),
  'B1.5': nTimes((script) => script.insert(script.place(), script.word(2, 10))),
  'B1.6': (script) => {
    script.insert(0, script.letters(N))
    script.erase(0, N)
  },
  'B1.7': nTimes((script) => script.change(script.place())),
}

const arrays = {
  'B1.8': nTimes((script) => script.insertValues(script.length, [script.number()])),
  'B1.9': (script) => script.insertValues(0, Array.from({ length: N }, () => script.number())),
  'B1.10': nTimes((script) => script.insertValues(0, [script.number()])),
  'B1.11': nTimes((script) => script.insertValues(script.place(), [script.number()])),
}

const pairs = {
  'B2.1': (script) => script.insert(0, script.letters(N)),
  'B2.2': nTimes((script) => script.insert(script.place(), script.letters(1))),
  'B2.3': nTimes((script) => script.insert(script.place(), script.word(3, 9))),
  'B2.4': nTimes((script) => {
    const at = script.place()
    script.insert(at, script.word(3, 9))
    script.change(at)
  }),
}

const crowds = {
  'B3.1': { content: 'map', edit: (i) => ({ key: 'v', value: i }) },
  'B3.2': { content: 'map', edit: (i) => ({ key: 'v', value: { name: String(i), address: 'here' } }) },
  'B3.3': { content: 'map', edit: (i) => ({ key: 'v', value: String(i).repeat(clients) }) },
  'B3.4': { content: 'array', edit: (i) => ({ at: 0, values: [String(i)] }) },
}

function solo(content, write) {
  const script = new Script(new Random(1))
  write(script)
  return { writers: 'one', content, edits: script.edits, outcome: content === 'text' ? script.content.join('') : script.content }
}

function pair(write) {
  const random = new Random(1)
  const beginning = new Script(random).letters(100)
  const edits = [0, 1].map(() => {
    const script = new Script(random, [...beginning])
    write(script)
    return script.edits
  })
  return { writers: 'two', content: 'text', beginning, edits }
}

function crowd({ content, edit }) {
  return { writers: 'many', content, edits: Array.from({ length: clients }, (_, i) => edit(i)) }
}

export const scriptNames = [texts, arrays, pairs, crowds].flatMap(Object.keys)

export function contentOf(name) {
  if (name in crowds) return crowds[name].content
  return name in arrays ? 'array' : 'text'
}

/// {writers: how many, content: "text", "array" or "map", edits}, and where it can be told beforehand the outcome.
export function scriptOf(name) {
  if (name in texts) return solo('text', texts[name])
  if (name in arrays) return solo('array', arrays[name])
  return name in pairs ? pair(pairs[name]) : crowd(crowds[name])
}

export function perform(document, edit) {
  if (edit.text !== undefined) document.insert(edit.at, edit.text)
  else if (edit.values !== undefined) document.insertValues(edit.at, edit.values)
  else if (edit.erase !== undefined) document.erase(edit.at, edit.erase)
  else document.set(edit.key, edit.value)
}
