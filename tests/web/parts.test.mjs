// The parts of the page that need no browser.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'

const source = path.join(process.env.BYTECROWDS_SOURCE, 'resources')
const part = (name) => import(pathToFileURL(path.join(source, 'web/src', name)))
const { SavedState } = await part('savedstate.js')
const {
  crowdIdOf, desktopLink, freshCrowdId, isCrowdId, resolveLink, shareLink, webSocketFolder,
} = await part('crowdlink.js')

test('CodeMirror has every language that the table names for it', () => {
  const require = createRequire(path.join(process.env.BYTECROWDS_BIN, '../resources/web/node_modules/'))
  const { languages } = require('@codemirror/language-data')
  const known = new Set(languages.map(({ name }) => name))
  const table = JSON.parse(readFileSync(path.join(source, 'languages.json'), 'utf8'))
  const named = table.map(({ codemirror }) => codemirror).filter((name) => name !== null)
  assert.ok(named.length > 50)
  assert.deepEqual(named.filter((name) => !known.has(name)), [])
})

test('a fresh id is 128 random bits in the alphabet of ids, beginning with a letter or digit', () => {
  const drawn = [new Uint8Array(16).fill(0xfb), new Uint8Array(16).fill(0x41)]
  assert.equal(freshCrowdId(() => drawn.shift()), 'QUFBQUFBQUFBQUFBQUFBQQ')
  assert.equal(drawn.length, 0)
  for (let i = 0; i < 200; i += 1) assert.match(freshCrowdId(), /^[A-Za-z0-9][A-Za-z0-9_-]{21}$/)
})

test('ids have 1 to 64 letters, digits, - and _', () => {
  for (const id of ['a', '7', 'my-crowd_2', 'x'.repeat(64)]) assert.ok(isCrowdId(id), id)
  for (const id of ['', '-a', '_a', 'a b', 'a.b', 'ä', 'x'.repeat(65)]) assert.ok(!isCrowdId(id), id)
})

test('what a person types into the home page leads to a crowd, or is told to be none', () => {
  const home = 'https://relay.example/base/'
  const rows = [
    ['demo', 'https://relay.example/base/demo'],
    [' /demo ', 'https://relay.example/base/demo'],
    ['https://other.example/demo?x#y', 'https://other.example/demo'],
    ['http://127.0.0.1:7070/demo', 'http://127.0.0.1:7070/demo'],
    ['bytecrowds://other.example/base/demo', 'https://other.example/base/demo'],
    ['bytecrowds://localhost:7070/demo', 'http://localhost:7070/demo'],
    ['bytecrowds://[::1]:7070/demo', 'http://[::1]:7070/demo'],
    ['https://other.example/', null],
    ['https://other.example/a%20b', null],
    ['javascript:alert(1)', null],
    ['ftp://other.example/demo', null],
    ['bytecrowds://', null],
    ['two words', null],
    ['', null],
  ]
  for (const [text, target] of rows) assert.equal(resolveLink(text, home), target, text)
})

test('a page in any folder knows its addresses', () => {
  const page = 'https://relay.example/base/demo?x=1#y'
  assert.equal(crowdIdOf(page), 'demo')
  assert.equal(shareLink(page), 'https://relay.example/base/demo')
  assert.equal(webSocketFolder(page), 'wss://relay.example/base/ws')
  assert.equal(webSocketFolder('http://127.0.0.1:7070/demo'), 'ws://127.0.0.1:7070/ws')
  assert.equal(desktopLink(page), 'bytecrowds://relay.example/base/demo')
})

const vector = (clocks) => new Map(Object.entries(clocks).map(([client, clock]) => [Number(client), clock]))

test('nothing is saved before the connection has caught up', () => {
  const saved = new SavedState()
  saved.acknowledge(vector({ 1: 5 }), 0)
  assert.ok(!saved.covers(vector({ 1: 5 })))
  saved.sent({ isStep2: true })
  assert.ok(!saved.covers(vector({ 1: 5 })))
  saved.acknowledge(vector({ 1: 5 }), 1)
  assert.ok(saved.covers(vector({ 1: 5 })))
})

test('an edit is saved when its message is counted and the vector covers the document', () => {
  const saved = new SavedState()
  saved.sent({ isStep2: true })
  saved.acknowledge(vector({}), 1)
  saved.edited()
  saved.sent({ isStep2: false })
  assert.equal(saved.waiting, 1)
  saved.acknowledge(vector({ 7: 1 }), 1)
  assert.ok(!saved.covers(vector({ 7: 1 })), 'a deletion would be in no vector')
  saved.acknowledge(vector({ 7: 1 }), 2)
  assert.equal(saved.waiting, 0)
  assert.ok(saved.covers(vector({ 7: 1 })))
  assert.ok(!saved.covers(vector({ 7: 1, 8: 1 })), "another's edit that the store has not")
})

test('edits made offline wait for step 2, whatever was sent before it', () => {
  const saved = new SavedState()
  for (let i = 0; i < 3; i += 1) saved.edited()
  saved.reset()
  saved.edited()
  saved.sent({ isStep2: false })
  saved.acknowledge(vector({ 7: 1 }), 1)
  assert.equal(saved.waiting, 4)
  saved.sent({ isStep2: true })
  saved.edited()
  saved.sent({ isStep2: false })
  saved.acknowledge(vector({ 7: 4 }), 2)
  assert.equal(saved.waiting, 1)
  saved.acknowledge(vector({ 7: 5 }), 3)
  assert.equal(saved.waiting, 0)
})

test('a lost connection takes nothing for saved that was only sent', () => {
  const saved = new SavedState()
  saved.sent({ isStep2: true })
  saved.edited()
  saved.sent({ isStep2: false })
  saved.acknowledge(vector({}), 1)
  saved.reset()
  assert.equal(saved.waiting, 1)
  assert.ok(!saved.covers(vector({})))
})

test('a relay that counts more than was sent, or again what it counted, is not believed', () => {
  const saved = new SavedState()
  saved.sent({ isStep2: true })
  saved.acknowledge(vector({}), 9)
  saved.edited()
  saved.sent({ isStep2: false })
  saved.acknowledge(vector({}), 1)
  assert.equal(saved.waiting, 1)
})
