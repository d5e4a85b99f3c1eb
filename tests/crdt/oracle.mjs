// Runs random programs in real Yjs and tells, one JSON line a step, what it did and what came of it, so that our engine
// can do the same and be compared to the bit.
//
//   node oracle.mjs SEED PROGRAMS STEPS
//
//   {"do": "program", "seed", "peers": [{"client", "gc", "early", "undo", "answers"}]}    fresh replicas
//       early: the root is known as a text from the start; answers: an observer edits whenever the length is 3 modulo 7
//   {"do": "insert", "peer", "at", "text"}     {"do": "delete", "peer", "at", "length"}    of the root text `text`
//   {"do": "set", "peer", "path", "key", "value": hex of lib0's any}    in the map at a path from the root map `map`
//   {"do": "setMap", "peer", "path", "key"}    {"do": "unset", "peer", "path", "key"}
//   {"do": "transact", "peer", "edits": [...]}    several of those at once
//   {"do": "apply", "peer", "update": hex}
//   {"do": "mark", "peer", "at", "item": [client, clock] or null}    a relative position, watched from then on
//   {"do": "undo" | "redo", "peer", "done"}    {"do": "stop", "peer"}    {"do": "wait", "ms"}
//   {"do": "abandon", "error"}    Yjs threw; the program ends
//
// Each step of a peer carries "expect": {"text", "vector", "state", "updates": those that were emitted, "map", "client",
// "pending", "marks": where the watched positions are}.
let now = 1000
Date.now = () => now // lib0 takes it at import
console.log = () => {} // Yjs tells there when it changes its client id; stdout is ours

const Y = await import('yjs')
const encoding = await import('lib0/encoding')
const { Random } = await import('./random.mjs')
const { editForeign } = await import('./foreignedits.mjs')

const [firstSeed, programs, steps] = process.argv.slice(2).map(Number)

const hex = (bytes) => Buffer.from(bytes).toString('hex')
const hexOfAny = (value) => hex(encoding.encode((encoder) => encoding.writeAny(encoder, value)))
const isLow = (unit) => unit >= 0xdc00 && unit <= 0xdfff
const trackedOrigin = { name: 'person' }

/// A replica. Its twin in our engine does what it does; one without a twin is foreign and only sends updates.
class Peer {
  constructor(index, client, { gc, early, undo, answers }) {
    Object.assign(this, { index, gc, early, undo, answers, marks: [], emitted: [], nextClient: client })
    this.doc = new Y.Doc({ gc })
    this.takeClientId()
    this.doc.on('update', (update) => this.emitted.push(update))
    if (early || undo) this.text
    if (answers) this.text.observe(() => this.text.length % 7 === 3 && this.text.insert(0, '!'))
    if (undo) this.undoManager = new Y.UndoManager(this.text, { trackedOrigins: new Set([trackedOrigin]) })
  }

  /// The ids that both engines take, one after the other.
  takeClientId() {
    this.waits = false
    this.client = this.doc.clientID = this.nextClient++
  }

  get text() {
    this.early = true
    return this.doc.getText('text')
  }

  get map() {
    return this.doc.getMap('map')
  }

  mapAt(path) {
    return path.reduce((map, key) => map.get(key), this.map)
  }

  expectation() {
    if (this.doc.clientID !== this.client) this.takeClientId()
    const entries = {}
    for (const [key, value] of this.map.entries()) entries[key] = value instanceof Y.AbstractType || value instanceof Y.Doc ? null : hexOfAny(value)
    const updates = this.emitted.map(hex)
    this.emitted = []
    return {
      text: this.early ? this.text.toString() : null,
      vector: hex(Y.encodeStateVector(this.doc)),
      state: hex(Y.encodeStateAsUpdate(this.doc)),
      pending: this.doc.store.pendingStructs !== null || this.doc.store.pendingDs !== null,
      client: this.client,
      updates,
      map: entries,
      marks: this.marks.map((mark) => Y.createAbsolutePositionFromRelativePosition(mark, this.doc)?.index ?? null),
    }
  }
}

class Program {
  constructor(seed, print) {
    this.random = new Random(seed)
    this.print = print
    this.network = [] // every update that anybody has emitted
    const formats = this.random.chance(0.5)
    this.formats = formats
    const nextClient = () => (this.random.chance(0.1) ? 2 ** 26 : 1) * (1 + this.random.below(2 ** 20)) * 100
    const twins = Array.from({ length: 1 + this.random.below(3) }, (_, i) =>
      new Peer(i, nextClient(), { gc: this.random.chance(0.8), early: formats || this.random.chance(0.7), undo: this.random.chance(0.4), answers: this.random.chance(0.2) }))
    this.twins = twins
    // Sometimes somebody writes under the id of another, who has not yet written himself and so takes a new one.
    const foreignClient = () => {
      if (twins[0].waits || twins[0].answers || !this.random.chance(0.15)) return nextClient()
      twins[0].waits = true
      return twins[0].client
    }
    this.foreign = Array.from({ length: this.random.below(3) }, () =>
      new Peer(null, foreignClient(), { gc: this.random.chance(0.8), early: true }))
    this.queues = new Map([...twins, ...this.foreign].map((peer) => [peer, []]))
    print({ do: 'program', seed, peers: twins.map(({ client, gc, early, undo, answers }) => ({ client, gc, early, undo, answers })) })
  }

  snapped(text, offset) {
    return isLow(text.charCodeAt(offset)) ? offset - 1 : offset
  }

  /// Does one edit in the name of a twin and tells it; null when there was nothing to do.
  edit(peer) {
    const { random } = this
    const choice = random.below(10)
    const text = peer.text.toString()
    const place = (offset) => (text.length === peer.text.length ? this.snapped(text, offset) : null)
    if (choice < 5) {
      const at = place(random.below(peer.text.length + 1))
      if (at === null) return null // embeds: offsets in the string are not those in the text
      const inserted = random.text()
      peer.text.insert(at, inserted)
      return { do: 'insert', at, text: inserted }
    }
    if (choice < 7) {
      if (text.length === 0) return null
      const from = place(random.below(text.length))
      const to = place(Math.min(text.length, from + 1 + random.below(8)))
      if (from === null || to === null || to <= from) return null
      peer.text.delete(from, to - from)
      return { do: 'delete', at: from, length: to - from }
    }
    const path = []
    let map = peer.map
    while (random.chance(0.5)) {
      const inner = [...map.entries()].filter(([, value]) => value instanceof Y.Map)
      if (inner.length === 0) break
      const [key, value] = random.pick(inner)
      path.push(key)
      map = value
    }
    const key = random.pick(['a', 'b', 'c', 'é'])
    if (choice === 7) {
      if (!map.has(key)) return null
      map.delete(key)
      return { do: 'unset', path, key }
    }
    if (choice === 8 && path.length < 4) {
      map.set(key, new Y.Map())
      return { do: 'setMap', path, key }
    }
    const value = random.chance(0.1) ? new Uint8Array([random.below(256)]) : random.value()
    map.set(key, value)
    return { do: 'set', path, key, value: hexOfAny(value) }
  }

  step() {
    const { random } = this
    if (this.foreign.length > 0 && random.chance(0.3)) {
      const peer = random.pick(this.foreign)
      if (random.chance(0.3)) this.deliver(peer)
      else editForeign(random, peer.doc, { formats: this.formats })
      return this.spread(peer, peer.emitted.splice(0))
    }
    const peer = random.pick(this.twins)
    if (peer.waits) return this.deliver(peer)
    const choice = random.below(20)
    if (choice < 8) {
      let done = null
      peer.doc.transact(() => (done = this.edit(peer)), trackedOrigin)
      if (done) this.report(peer, { ...done, tracked: true })
    } else if (choice < 10) {
      const edits = []
      const tracked = random.chance(0.8)
      peer.doc.transact(
        () => {
          for (let i = 1 + random.below(5); i > 0; i--) edits.push(this.edit(peer))
        },
        tracked ? trackedOrigin : null,
      )
      const done = edits.filter((edit) => edit !== null)
      if (done.length > 0) this.report(peer, { do: 'transact', edits: done, tracked })
    } else if (choice < 11) {
      this.mark(peer)
    } else if (choice < 14 && peer.undoManager) {
      this.undo(peer)
    } else {
      this.deliver(peer)
    }
  }

  mark(peer) {
    const at = this.random.below(peer.text.length + 1)
    const mark = Y.createRelativePositionFromTypeIndex(peer.text, at)
    peer.marks.push(mark)
    this.report(peer, { do: 'mark', at, item: mark.item && [mark.item.client, mark.item.clock] })
  }

  undo(peer) {
    const choice = this.random.below(5)
    if (choice < 2) this.report(peer, { do: 'undo', done: peer.undoManager.undo() !== null })
    else if (choice < 3) this.report(peer, { do: 'redo', done: peer.undoManager.redo() !== null })
    else if (choice < 4) {
      peer.undoManager.stopCapturing()
      this.report(peer, { do: 'stop' })
    } else {
      const ms = this.random.pick([1, 499, 500, 501])
      now += ms
      this.print({ do: 'wait', ms })
    }
  }

  /// Hands some of what waits for a peer to it, in some order, perhaps twice, perhaps joined.
  deliver(peer) {
    const { random } = this
    const queue = this.queues.get(peer)
    let updates = queue.splice(0, random.chance(0.5) ? queue.length : 1 + random.below(3))
    if (random.chance(0.2)) updates.reverse()
    else if (random.chance(0.3)) updates = random.shuffled(updates)
    if (random.chance(0.2) && this.network.length > 0) updates.push(random.pick(this.network))
    if (random.chance(0.2)) {
      const other = random.pick([...this.queues.keys()])
      if (other !== peer) updates.push(Y.encodeStateAsUpdate(other.doc, random.chance(0.5) ? Y.encodeStateVector(peer.doc) : undefined))
    }
    if (updates.length > 1 && random.chance(0.3)) updates = [Y.mergeUpdates(updates)]
    for (const update of updates) {
      Y.applyUpdate(peer.doc, update, this.network)
      if (peer.index !== null) this.report(peer, { do: 'apply', update: hex(update) })
      else if (peer.doc.clientID !== peer.client) peer.takeClientId()
    }
    // What it took in it does not send again.
    if (peer.index === null) peer.emitted.length = 0
  }

  report(peer, line) {
    const emitted = [...peer.emitted]
    const expect = peer.expectation()
    this.print({ ...line, peer: peer.index, expect })
    if (line.do !== 'apply') this.spread(peer, emitted)
    else this.spread(peer, emitted.slice(1)) // what follows the update itself: a clean-up of formats, an answer
  }

  spread(peer, updates) {
    for (const update of updates) {
      this.network.push(update)
      for (const [other, queue] of this.queues) if (other !== peer) queue.push(update)
    }
  }

  /// Everybody gets everything.
  finish() {
    for (const peer of this.twins) {
      for (const update of this.network) {
        Y.applyUpdate(peer.doc, update, this.network)
        this.print({ do: 'apply', peer: peer.index, update: hex(update), expect: peer.expectation() })
      }
    }
  }
}

// Escaped: not every reader of UTF-8 keeps a U+FEFF.
const escape = (unit) => '\\u' + unit.charCodeAt(0).toString(16).padStart(4, '0')
const lines = []
const print = (line) => lines.push(JSON.stringify(line).replace(/[\u0080-\uffff]/g, escape))
for (let i = 0; i < programs; i++) {
  const program = new Program(firstSeed + i, print)
  try {
    for (let step = 0; step < steps; step++) program.step()
    program.finish()
  } catch (error) {
    print({ do: 'abandon', error: String(error) }) // two under one id can bring Yjs itself out of step
  }
  await new Promise((done) => process.stdout.write(lines.splice(0).join('\n') + '\n', done))
}
