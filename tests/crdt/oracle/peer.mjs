// A replica in Yjs, and what is compared of it. Its twin in our engine does what it does (twin.cpp).
import * as Y from 'yjs'
import { bytesOf, hex, hexOfAny, json, mapKeys, shown, shownDelta, shownKeys } from './shown.mjs'
import { perform, rootOf, roots, typeAt } from './perform.mjs'
import { Undoer } from './undoer.mjs'
import { watch } from './watcher.mjs'

/// By number: nobody in particular, two persons, the network.
const origins = [null, { name: 'Ann' }, { name: 'Bob' }, { name: 'network' }]
const originOf = (number) => origins[number]

const apply = { V1: Y.applyUpdate, V2: Y.applyUpdateV2 }
const encodeState = { V1: Y.encodeStateAsUpdate, V2: Y.encodeStateAsUpdateV2 }
const encodeSnapshot = { V1: Y.encodeSnapshot, V2: Y.encodeSnapshotV2 }
export const formats = ['V1', 'V2']
const inFormats = (encode) => Object.fromEntries(formats.map((format) => [format, hex(encode(format))]))

export const stateOf = (doc, known) => inFormats((format) => encodeState[format](doc, known))
const showRoots = (doc, names) => names.map((name) => hexOfAny([shown(rootOf(doc, name)), json(rootOf(doc, name))]))

export class Peer {
  constructor(number, client, { gc, hears = [] }) {
    Object.assign(this, { number, gc, hears, nextClient: client, caret: 0 })
    this.doc = new Y.Doc({ gc })
    this.takeClientId()
    this.updates = [] // that came of the step at hand
    this.doc.on('update', (V1, origin, doc, { local }) => this.updates.push({ V1, local }))
    this.doc.on('updateV2', (V2) => (this.updates.at(-1).V2 = V2))
    this.told = [] // by watchers and the undo manager
    this.marks = []
    this.moments = []
    this.undoer = null
  }

  /// The ids that both engines take, one after the other.
  takeClientId() {
    this.waits = false
    this.client = this.doc.clientID = this.nextClient++
  }
  checkClientId() {
    if (this.doc.clientID !== this.client) this.takeClientId()
  }

  get isTwin() {
    return this.number !== null
  }

  hear = (line) => this.told.push(line)

  // What a step may do. Some give an answer, which is compared too.

  transact(origin, change) {
    this.doc.transact(change, originOf(origin))
  }
  edit({ edits, origin }) {
    this.transact(origin, () => edits.forEach((edit) => perform(this.doc, edit)))
  }
  apply({ update, format, origin }) {
    apply[format](this.doc, bytesOf(update), originOf(origin))
    this.checkClientId()
  }
  watch(step) {
    watch(this.doc, step, this.hear)
  }
  manage(step) {
    this.undoer = new Undoer(this.doc, step, originOf, this.hear)
  }
  undo(step) {
    return this.undoer.run(step)
  }
  mark({ in: path, at, assoc }) {
    const mark = Y.createRelativePositionFromTypeIndex(typeAt(this.doc, path), at, assoc)
    this.marks.push(mark)
    return hex(Y.encodeRelativePosition(mark))
  }
  moment() {
    const moment = Y.snapshot(this.doc)
    this.moments.push(moment)
    return inFormats((format) => encodeSnapshot[format](moment))
  }
  /// How a type was. A text cuts all items at the moment's borders until the transaction ends: an array needs it to show
  /// parts of runs.
  look({ in: path, at, before, named }) {
    const moment = this.moments[at]
    const past = before === null ? undefined : this.moments[before]
    const nameChange = named ? (type, id) => ({ user: id.client, type }) : undefined
    const type = typeAt(this.doc, path)
    return this.doc.transact(() => {
      const text = type instanceof Y.Text ? type : rootOf(this.doc, 'text')
      const plain = text.toDelta(moment)
      if (type instanceof Y.Array) return hexOfAny(Y.typeListToArraySnapshot(type, moment).map(shown))
      if (type instanceof Y.Map) return hexOfAny(shownKeys(Y.typeMapGetAllSnapshot(type, moment), mapKeys))
      const strings = plain.map(({ insert }) => insert).filter((insert) => typeof insert === 'string')
      return hexOfAny([strings.join(''), shownDelta(plain), shownDelta(text.toDelta(moment, past, nameChange))])
    })
  }
  restore({ at }) {
    return this.gc ? null : stateOf(Y.createDocFromSnapshot(this.doc, this.moments[at]))
  }
  covers({ at, update }) {
    return Y.snapshotContainsUpdate(this.moments[at], bytesOf(update))
  }
  /// What a fresh document makes of the whole state.
  load({ format, gc, early }) {
    const doc = new Y.Doc({ gc })
    if (early) Object.keys(roots).forEach((name) => rootOf(doc, name))
    apply[format](doc, encodeState[format](this.doc))
    return { ...stateOf(doc), roots: showRoots(doc, Object.keys(roots)) }
  }

  /// What is compared after each step, and now and then all the rest. A look at a type makes our engine build an index of
  /// it, so those that nobody looks at are worth trying.
  expectation(random, { all, brief, answer = null }) {
    const { updates } = this
    const expect = {
      answer,
      vector: hex(Y.encodeStateVector(this.doc)),
      client: this.client,
      pending: this.doc.store.pendingStructs !== null || this.doc.store.pendingDs !== null,
      updates: Object.fromEntries(this.hears.map((format) => [format, updates.map((update) => hex(update[format]))])),
      told: this.told.splice(0),
    }
    if (brief && !all) return expect
    if (all || random.chance(0.4)) expect.state = stateOf(this.doc)
    if (all || random.chance(0.15)) expect.since = this.stateSince(random)
    if (all || random.chance(0.1)) expect.marks = this.marks.map((mark) => [this.placeOf(mark, true), this.placeOf(mark, false)])
    if (all || random.chance(0.1)) expect.roots = showRoots(this.doc, this.knownRoots())
    return expect
  }

  /// Those that were asked for by their kind.
  knownRoots() {
    return Object.keys(roots).filter((name) => this.doc.share.get(name) instanceof roots[name])
  }

  /// What somebody lacks who knows a random part, and a client that nobody else knows.
  stateSince(random) {
    const clocks = [...Y.decodeStateVector(Y.encodeStateVector(this.doc))].filter(() => random.chance(0.7))
    const known = new Map(clocks.map(([client, clock]) => [client, random.chance(0.3) ? clock : random.below(clock + 3)]))
    if (random.chance(0.2)) known.set(7, 7)
    const vector = Y.encodeStateVector(known)
    return { known: hex(vector), ...stateOf(this.doc, vector) }
  }

  /// The type, as the bytes of the place at its start, and the index.
  placeOf(mark, followsUndone) {
    const place = Y.createAbsolutePositionFromRelativePosition(mark, this.doc, followsUndone)
    return place && [hex(Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(place.type, 0, -1))), place.index]
  }
}
