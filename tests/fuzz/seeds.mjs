// Makes the corpus that the fuzzers begin with, of real Yjs' updates and states:
//
//   node seeds.mjs FOLDER        beside a node_modules with yjs, lib0 and y-protocols
//
// It prints the content of content.cpp, which some of the seeds depend on. What a fuzzer has found is added by hand.
import * as Y from 'yjs'
import * as encoding from 'lib0/encoding'
import * as awareness from 'y-protocols/awareness'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2]
const seed = (target, name, ...parts) => {
  mkdirSync(join(folder, target), { recursive: true })
  writeFileSync(join(folder, target, name), Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.of(part) : Buffer.from(part)))))
}
const chunk = (bytes) => [bytes.length, bytes] // as Input::chunk() takes it

const replica = (client, update = null) => {
  const doc = new Y.Doc()
  doc.clientID = client
  doc.getText('t')
  doc.getMap('m')
  doc.getArray('a')
  if (update) Y.applyUpdate(doc, update)
  return doc
}
const meet = (...docs) => {
  for (const from of docs) for (const to of docs) Y.applyUpdate(to, Y.encodeStateAsUpdate(from))
}

// What is there before.
const one = replica(1)
one.getText('t').insert(0, 'hello 😀 world')
one.getMap('m').set('k', 1)
one.getMap('m').set('inner', new Y.Map([['x', 'é'], ['list', new Y.Array()]]))
one.getArray('a').insert(0, [1, 'two', null, { three: [3] }])
const two = replica(2, Y.encodeStateAsUpdate(one))
const three = replica(3, Y.encodeStateAsUpdate(one))
two.getText('t').format(2, 4, { bold: true })
two.getText('t').insert(5, 'ö')
two.getText('t').insertEmbed(1, { image: 'a' })
two.getMap('m').set('k', 2)
two.getMap('m').set('text', new Y.Text('in a map'))
three.getText('t').delete(3, 2)
three.getText('t').insert(3, '!!')
three.getMap('m').set('k', [3])
three.getMap('m').set('gone', new Y.Array())
three.getMap('m').delete('gone')
three.getArray('a').insert(1, [new Y.Map([['y', 1]]), new Uint8Array([1, 2])])
three.getArray('a').delete(0, 1)
meet(one, two, three)
const content = Y.encodeStateAsUpdate(one)
console.log(Buffer.from(content).toString('hex'))

// One kind of content each: on nothing, and on that content.
const kinds = {
  text: (doc) => doc.getText('t').insert(0, 'aé😀'),
  typing: (doc) => [...'typed'].forEach((letter, i) => doc.getText('t').insert(i, letter)),
  backwards: (doc) => [...'prepended'].forEach((letter) => doc.getText('t').insert(0, letter)),
  deleted: (doc) => {
    doc.getText('t').insert(0, 'abcdef')
    doc.getText('t').delete(1, 3)
  },
  formats: (doc) => {
    doc.getText('t').insert(0, 'bold', { bold: true })
    doc.getText('t').format(1, 2, { bold: null, link: { href: 'a' } })
    doc.getText('t').format(0, 4, { italic: true })
  },
  embeds: (doc) => {
    doc.getText('t').insertEmbed(0, { image: 'é' }, { bold: true })
    doc.getText('t').insertEmbed(1, new Y.Map([['x', 1]]))
  },
  map: (doc) => {
    doc.getMap('m').set('a', 1)
    doc.getMap('m').set('a', 2)
    doc.getMap('m').set('b', 'x')
    doc.getMap('m').delete('b')
    doc.getMap('m').set('k', 'new')
  },
  nested: (doc) => {
    doc.getMap('m').set('n', new Y.Map([['text', new Y.Text('deep')]]))
    doc.getMap('m').get('n').set('array', Y.Array.from([1, 2]))
    doc.getMap('m').get('n').get('text').insert(2, '😀')
    doc.getMap('m').delete('n')
  },
  array: (doc) => {
    doc.getArray('a').insert(0, [null, true, 1, -1.5, 'é', [undefined, 2n ** 40n], { k: 'v' }])
    doc.getArray('a').insert(2, [new Uint8Array([1, 2]), new Y.Text('in')])
    doc.getArray('a').delete(1, 4)
  },
  xml: (doc) => {
    const element = new Y.XmlElement('p')
    doc.getXmlFragment('x').insert(0, [element, new Y.XmlText('x'), new Y.XmlHook('hook')])
    element.setAttribute('id', 'e')
  },
  subdocument: (doc) => doc.getMap('m').set('d', new Y.Doc({ guid: 'g', autoLoad: true, meta: { a: 1 } })),
  json: (doc) =>
    doc.transact((transaction) => {
      const array = doc.getArray('a')
      const id = Y.createID(doc.clientID, Y.getState(doc.store, doc.clientID))
      new Y.Item(id, null, null, array._start, array._start && array._start.id, array, null, new Y.ContentJSON([undefined, null, { b: [1e21] }])).integrate(transaction, 0)
    }),
}
// Two who write at one place, and one who hears of both.
const together = (begin, count) => {
  const docs = [5, 4, 6].map((client) => replica(client, begin))
  for (let i = 0; i < count; i++) {
    for (const doc of docs.slice(0, 2)) {
      const text = doc.getText('t')
      text.insert(Math.min(text.length, (i * 7) % 5), 'xyz'.slice(0, 1 + (i % 3)))
      if (i % 3 === 2) text.delete(i % 4, 2)
    }
    if (i % 4 === 3) meet(...docs)
  }
  meet(...docs)
  return docs[2]
}

const updates = []
for (const [name, edit] of Object.entries(kinds)) {
  for (const [where, begin] of [['empty', null], ['content', content]]) {
    const doc = replica(7, begin)
    const before = Y.encodeStateVector(doc)
    edit(doc)
    updates.push([`${name}-${where}`, Y.encodeStateAsUpdate(doc, before), begin ? 2 : 0])
  }
}
updates.push(['content', content, 0])
updates.push(['together', Y.encodeStateAsUpdate(together(null, 12)), 0])
updates.push(['many', Y.encodeStateAsUpdate(together(null, 60)), 0]) // enough to be loaded by the order of the update
updates.push(['later', Y.diffUpdate(Y.encodeStateAsUpdate(together(content, 8)), Y.encodeStateVectorFromUpdate(content)), 2])
const [, halves] = updates.find(([name]) => name === 'together')
updates.push(['waits', Y.diffUpdate(halves, encoding.encode((encoder) => [1, 5, 4].forEach((n) => encoding.writeVarUint(encoder, n)))), 0])

for (const [name, update, options] of updates) {
  const v2 = Y.convertUpdateFormatV1ToV2(update)
  seed('update_v1', name, options, update)
  seed('update_v2', name, options, v2)
  if (name === 'many') continue
  seed('convert', name, 0, update)
  seed('convert', name + '-v2', 1, v2)
}

// Several updates that meet, overlap or leave a gap.
const sequence = (count) => {
  const emitted = []
  const docs = [5, 4].map((client) => replica(client))
  docs.forEach((doc) => doc.on('update', (update, origin) => origin === null && emitted.push(update)))
  for (let i = 0; i < count; i++) {
    const doc = docs[i % 2]
    const text = doc.getText('t')
    if (i % 5 === 4) text.delete(0, 2)
    else text.insert(Math.min(text.length, i % 3), 'abc'.slice(0, 1 + (i % 3)))
    if (i % 3 === 0) for (const update of emitted) docs.forEach((to) => Y.applyUpdate(to, update, 'remote'))
  }
  return [...emitted, Y.encodeStateAsUpdate(docs[0]), Y.encodeStateAsUpdate(docs[1])]
}
const several = sequence(10)
const asV2 = (all) => all.map((update) => Y.convertUpdateFormatV1ToV2(update))
const picks = { order: [0, 1, 2, 3, 4], gap: [0, 3, 5, 8], reverse: [6, 5, 4, 3, 2, 1, 0], overlap: [10, 11, 2, 3] }
for (const [name, pick] of Object.entries(picks)) {
  const chosen = pick.map((i) => several[i])
  seed('sequence', name, 0, ...chosen.flatMap(chunk))
  seed('merge', name, 0, ...chosen.flatMap(chunk))
  seed('merge', name + '-v2', 1, ...asV2(chosen).flatMap(chunk))
}
seed('merge', 'kinds', 0, ...updates.filter(([name, update]) => name.endsWith('-empty') && update.length < 256).slice(0, 8).flatMap(([, update]) => chunk(update)))

// Typing and deleting at one place, which is applied without a transaction where nobody looks.
for (const [name, begin] of [['typing', null], ['typing-content', content]]) {
  const emitted = []
  const doc = replica(7, begin)
  doc.on('update', (update) => emitted.push(update))
  const text = doc.getText('t')
  ;[...'typed'].forEach((letter, i) => text.insert(i, letter))
  for (let i = 4; i > 1; i--) text.delete(i, 1)
  ;[...'again'].forEach((letter, i) => text.insert(2 + i, letter))
  for (let i = 0; i < 3; i++) text.delete(1, 1)
  seed('sequence', name, begin ? 1 : 0, ...emitted.flatMap(chunk))
}

// States.
const vector = (...pairs) => {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, pairs.length)
  pairs.flat().forEach((n) => encoding.writeVarUint(encoder, n))
  return encoding.toUint8Array(encoder)
}
const vectors = { none: vector(), few: vector([3, 4], [2, 1], [1, 9]), all: Y.encodeStateVectorFromUpdate(content), far: vector([2 ** 40, 2 ** 41], [7, 2 ** 32]) }
for (const [name, bytes] of Object.entries(vectors)) {
  seed('state_vector', name, bytes)
  seed('diff', name, 0, ...chunk(bytes), content)
  seed('diff', name + '-v2', 1, ...chunk(bytes), Y.convertUpdateFormatV1ToV2(content))
  seed('diff', name + '-together', 0, ...chunk(bytes), halves)
}
for (const [name, doc] of [['content', one], ['together', together(null, 6)], ['empty', replica(1)]]) {
  seed('snapshot', name, 0, Y.encodeSnapshot(Y.snapshot(doc)))
  seed('snapshot', name + '-v2', 1, Y.encodeSnapshotV2(Y.snapshot(doc)))
}
const early = replica(1)
early.getText('t').insert(0, 'hello ')
seed('snapshot', 'early', 0, Y.encodeSnapshot(Y.snapshot(early)))

const text = one.getText('t')
for (const [name, position] of [
  ['start', Y.createRelativePositionFromTypeIndex(text, 0)],
  ['inside', Y.createRelativePositionFromTypeIndex(text, 4)],
  ['left', Y.createRelativePositionFromTypeIndex(text, 4, -1)],
  ['end', Y.createRelativePositionFromTypeIndex(text, text.length)],
  ['nested', Y.createRelativePositionFromTypeIndex(one.getMap('m').get('text'), 3)],
  ['nested-end', Y.createRelativePositionFromTypeIndex(one.getMap('m').get('text'), 8)],
]) seed('relative_position', name, Y.encodeRelativePosition(position))

// They keep Node from ending until they are destroyed.
const people = new awareness.Awareness(replica(9))
people.setLocalState({ user: { name: 'é', color: '#30bced' }, cursor: null })
const others = new awareness.Awareness(replica(8))
others.setLocalState({ n: 1 })
awareness.applyAwarenessUpdate(people, awareness.encodeAwarenessUpdate(others, [8]), null)
const hello = awareness.encodeAwarenessUpdate(people, [9, 8])
awareness.removeAwarenessStates(people, [8], null)
const goodbye = awareness.encodeAwarenessUpdate(people, [8])
people.destroy()
others.destroy()
seed('awareness', 'hello', ...chunk(hello))
seed('awareness', 'goodbye', ...chunk(hello), ...chunk(goodbye), ...chunk(hello))

for (const [name, value] of Object.entries({
  numbers: [0, -0, 1, -1, 63, 64, -64, 2 ** 31, 2 ** 53, 0.5, 0.1, NaN, -Infinity, 2n ** 40n],
  texts: ['', 'é😀', 'ש'],
  objects: { b: 1, a: [{}, []], 10: null, 9: undefined, '': true },
  bytes: new Uint8Array([1, 2, 3]),
})) seed('any', name, encoding.encode((encoder) => encoding.writeAny(encoder, value)))

Object.entries({
  object: '{"b":1,"a":[{},[]],"10":null,"9":true,"":false,"b":2}',
  numbers: '[0,-0,1.5,1e21,1E-7,-123456789012345678901234567890,1e400,0.1]',
  texts: '["","\\u00e9\\ud83d\\ude00\\ud83d","\\"\\\\\\/\\b\\f\\n\\r\\t","é😀"]',
  space: ' \t\n\r[ 1 , { "a" : "b" } ] ',
}).forEach(([name, json]) => seed('json', name, json))

// Programs are what their reader makes of any bytes.
for (let i = 0; i < 8; i++) {
  let state = 12345 + i
  const bytes = Array.from({ length: 300 }, () => ((state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 16) & 0xff)
  seed('program', `random${i}`, bytes)
}
