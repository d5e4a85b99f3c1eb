// Writes data/: documents that older versions of Yjs made, and what the current one makes of them.
//
//   npm ci && node write.mjs        to add a version, add it to package.json with a lib0 of its time
//
//   data/VERSION.json: a list of {"name", "gc", "updates": those of all peers in their order, "state", "stateV2"?: as the
//   older Yjs wrote it, "shown": by root, "vector", "loaded", "loadedV2": the state of who loaded the state,
//   "applied": of who got every update}, all bytes in base64
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import * as current from 'yjs'
import { Random } from '../random.mjs'
import { scribble } from './scribble.mjs'

const Edits = 80

// Escaped: not every reader of UTF-8 keeps a U+FEFF.
const escape = (unit) => '\\u' + unit.charCodeAt(0).toString(16).padStart(4, '0')
const json = (value) => JSON.stringify(value, null, 1).replace(/[\u0080-\uffff]/g, escape)
const base64 = (bytes) => Buffer.from(bytes).toString('base64')
const shownBy = (doc) => ({
  text: doc.getText('text').toString(),
  rich: doc.getText('rich').toDelta(),
  map: doc.getMap('map').toJSON(),
  array: doc.getArray('array').toJSON(),
})

/// Three peers of an older Yjs that edit, undo, and now and then take what the others have sent.
class Writers {
  constructor(Y, seed, gc) {
    this.Y = Y
    this.random = new Random(seed)
    this.updates = []
    this.peers = [1001, 70000, 2000000000].map((client) => this.makePeer(client, gc))
  }

  makePeer(client, gc) {
    const doc = new this.Y.Doc({ gc })
    doc.clientID = client
    const me = { doc, known: 0, undoer: new this.Y.UndoManager(doc.getText('text'), { captureTimeout: 0 }) }
    doc.on('update', (update, origin) => origin !== me && this.updates.push(update))
    return me
  }

  catchUp(peer) {
    for (; peer.known < this.updates.length; peer.known++) this.Y.applyUpdate(peer.doc, this.updates[peer.known], peer)
  }

  run() {
    for (let i = 0; i < Edits; i++) {
      const peer = this.random.pick(this.peers)
      if (this.random.chance(0.3)) this.catchUp(peer)
      if (this.random.chance(0.1)) peer.undoer.undo()
      else if (this.random.chance(0.05)) peer.undoer.redo()
      else scribble(this.Y, this.random, peer.doc)
    }
    this.peers.forEach((peer) => this.catchUp(peer))
    return this.peers[0].doc
  }
}

const readBy = (gc, updates) => {
  const doc = new current.Doc({ gc })
  updates.forEach((update) => current.applyUpdate(doc, update))
  return doc
}

const write = (Y, name, seed, gc) => {
  const writers = new Writers(Y, seed, gc)
  const doc = writers.run()
  const state = Y.encodeStateAsUpdate(doc)
  const stateV2 = Y.encodeStateAsUpdateV2?.(doc)
  const loaded = readBy(gc, [state])
  const applied = readBy(gc, writers.updates)
  const shown = shownBy(loaded)
  for (const other of [doc, applied]) {
    if (!isDeepStrictEqual(shownBy(other), shown)) throw new Error(`${name}: the current Yjs reads it as another document`)
  }
  return {
    name,
    gc,
    updates: writers.updates.map(base64),
    state: base64(state),
    ...(stateV2 && { stateV2: base64(stateV2) }),
    shown,
    vector: base64(current.encodeStateVector(loaded)),
    loaded: base64(current.encodeStateAsUpdate(loaded)),
    loadedV2: base64(current.encodeStateAsUpdateV2(loaded)),
    applied: base64(current.encodeStateAsUpdate(applied)),
  }
}

console.log = console.error = () => {} // some greet, or complain of the others
mkdirSync(new URL('data', import.meta.url), { recursive: true })
const { overrides } = JSON.parse(readFileSync(new URL('package.json', import.meta.url)))
for (const [index, folder] of Object.keys(overrides).entries()) {
  const version = folder.replace('yjs-', '')
  const Y = await import(folder)
  const documents = [true, false].map((gc) => write(Y, `${version}, garbage ${gc ? 'collected' : 'kept'}`, 2 * index + gc, gc))
  writeFileSync(new URL(`data/${version}.json`, import.meta.url), json(documents) + '\n')
}
