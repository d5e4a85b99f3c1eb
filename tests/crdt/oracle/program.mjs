// One random program: peers that edit, look, undo, send and receive in an order that its seed decides.
import { Random } from '../random.mjs'
import { chooseEdit, chooseKeystroke, chooseType } from './edits.mjs'
import { editForeign } from './foreignedits.mjs'
import { Network } from './network.mjs'
import { formats, Peer, stateOf } from './peer.mjs'
import { perform, rootOf, roots } from './perform.mjs'
import { hex } from './shown.mjs'
import { captureNames, filterNames } from './undoer.mjs'
import { tryUpdates } from './updatetrials.mjs'

const MaxPeers = 8
const Anyone = 0 // origins
const TheNetwork = 3

/// Most twins are quiet: nobody listens but to updates, which lets our engine leave out what others ask for.
const tempers = ['quiet', 'quiet', 'quiet', 'quiet', 'quiet', 'watched', 'undoing', 'both']

export class Program {
  /// `all`: compare everything after each step. `wait` moves the time on.
  constructor(seed, { print, wait, all = false }) {
    Object.assign(this, { print, wait, all })
    this.random = new Random(seed)
    this.looks = new Random(~seed) // decides what is compared, which must not change what is done
    this.formats = this.random.chance(0.5)
    this.makePeers()
    this.network = new Network(this.random, [...this.twins, ...this.foreign])
    print({ do: 'program', seed, peers: this.twins.map(({ client, gc, hears }) => ({ client, gc, hears })) })
  }

  makePeers() {
    const { random } = this
    const nextClient = () => (random.chance(0.1) ? 2 ** 26 : 1) * (1 + random.below(2 ** 20)) * 100
    const count = 1 + random.below(random.chance(0.3) ? MaxPeers : 4)
    const foreignCount = random.below(1 + Math.min(2, count - 1))
    this.twins = Array.from({ length: count - foreignCount }, (_, number) => this.makeTwin(number, nextClient()))
    // Sometimes somebody writes under the id of another, who has not yet written himself and so takes a new one.
    this.hasImpostor = foreignCount > 0 && random.chance(0.15)
    this.twins[0].waits = this.hasImpostor
    const client = (i) => (this.hasImpostor && i === 0 ? this.twins[0].client : nextClient())
    this.foreign = Array.from({ length: foreignCount }, (_, i) => new Peer(null, client(i), { gc: random.chance(0.8) }))
  }

  makeTwin(number, client) {
    const { random } = this
    const twin = new Peer(number, client, { gc: random.chance(0.8), hears: random.pick([['V1'], ['V2'], formats, []]) })
    twin.temper = random.pick(tempers)
    twin.reads = random.pick([['path', 'keys'], ['path', 'keys', 'delta'], ['delta']])
    twin.remoteOrigin = random.chance(0.9) ? TheNetwork : Anyone
    twin.isHere = number === 0 || random.chance(0.8) // others come later, and begin with a whole state
    if (random.chance(0.7)) Object.keys(roots).forEach((name) => rootOf(twin.doc, name))
    return twin
  }

  run(steps) {
    for (let i = 0; i < steps; i++) this.step()
    this.finish()
  }

  step() {
    const { random } = this
    if (random.chance(0.02)) return this.network.part()
    if (random.chance(0.05)) return this.network.heal()
    if (random.chance(0.05) && this.network.all.length > 0) return this.print(tryUpdates(random, this.network.all))
    const peer = random.pick([...this.twins, ...this.foreign])
    if (!peer.isTwin) return this.stepForeign(peer)
    if (!peer.isHere) return this.join(peer)
    if (peer.waits) return this.receive(peer)
    const isWatched = peer.temper === 'watched' || peer.temper === 'both'
    const undoes = peer.temper === 'undoing' || peer.temper === 'both'
    const deed = random.weighted([
      [40, this.edit],
      [12, this.type],
      [30, this.receive],
      [4, this.mark],
      [3, this.remember],
      [peer.moments.length > 0 ? 4 : 0, this.lookBack],
      [3, this.load],
      [isWatched ? 6 : 0, this.watch],
      [undoes ? 25 : 0, this.undo],
    ])
    deed.call(this, peer)
  }

  /// Does a step and tells it.
  do(peer, step, options) {
    this.tell(peer, step, { ...options, answer: peer[step.do]?.(step) })
  }

  /// Tells what was done and what came of it, and sends what it made.
  tell(peer, step, { brief = false, answer, all = this.all } = {}) {
    const sent = peer.updates.filter((update) => update.local)
    if (peer.isTwin) {
      const expect = peer.expectation(this.looks, { all, brief, answer })
      this.print({ ...step, peer: peer.number, roots: peer.knownRoots(), expect })
    }
    peer.updates.length = 0
    this.network.send(peer, sent)
  }

  edit(peer) {
    const { random } = this
    const origin = random.pick([Anyone, 1, 1, 1, 2])
    const edits = []
    peer.transact(origin, () => {
      for (let i = random.chance(0.7) ? 1 : 2 + random.below(4); i > 0; i--) {
        const edit = chooseEdit(random, peer.doc, this)
        if (edit === null) continue
        perform(peer.doc, edit)
        edits.push(edit)
      }
    })
    this.tell(peer, { do: 'edit', edits, origin })
  }

  /// A burst of keys, each a transaction of its own.
  type(peer) {
    const { random } = this
    const root = { path: ['text'], type: rootOf(peer.doc, 'text') }
    const place = random.chance(0.7) ? root : chooseType(random, peer.doc, ['text'])
    for (let keys = place === null ? 0 : 1 + random.below(12); keys > 0; keys--) {
      const stroke = chooseKeystroke(random, place.type, peer.caret)
      if (stroke === null) break
      peer.caret = stroke.caret
      const step = { do: 'edit', edits: [{ ...stroke.edit, in: place.path }], origin: 1 }
      peer.edit(step)
      this.tell(peer, step, { brief: keys > 1 })
    }
    if (random.chance(0.2)) peer.caret = random.below(50)
  }

  receive(peer) {
    const format = this.random.pick(formats)
    const updates = this.network.take(peer, format)
    updates.forEach((update, i) => this.apply(peer, update, format, { brief: i + 1 < updates.length }))
  }

  join(peer) {
    peer.isHere = true
    const others = [...this.twins, ...this.foreign].filter((other) => other !== peer)
    const format = this.random.pick(formats)
    this.do(peer, { do: 'apply', update: stateOf(this.random.pick(others).doc)[format], format, origin: peer.remoteOrigin })
  }

  apply(peer, update, format, options) {
    this.do(peer, { do: 'apply', update: hex(update), format, origin: peer.remoteOrigin ?? TheNetwork }, options)
  }

  mark(peer) {
    const { random } = this
    const place = chooseType(random, peer.doc, ['text', 'array'])
    if (place) this.do(peer, { do: 'mark', in: place.path, at: random.below(place.type.length + 1), assoc: random.pick([0, -1]) })
  }

  remember(peer) {
    this.do(peer, { do: 'moment' })
  }

  lookBack(peer) {
    const { random } = this
    const at = random.below(peer.moments.length)
    const choice = random.below(5)
    if (choice === 0) return this.do(peer, { do: 'restore', at })
    if (choice === 1 && this.network.all.length > 0) return this.do(peer, { do: 'covers', at, update: hex(random.pick(this.network.all).V1) })
    const before = random.chance(0.7) ? random.below(peer.moments.length) : null
    this.do(peer, { do: 'look', in: chooseType(random, peer.doc).path, at, before, named: random.chance(0.5) })
  }

  load(peer) {
    const { random } = this
    this.do(peer, { do: 'load', format: random.pick(formats), gc: random.chance(0.8), early: random.chance(0.5) })
  }

  watch(peer) {
    const { random } = this
    // An observer that edits changes what others read after it; Yjs says nothing of deltas then.
    const mayAnswer = !peer.reads.includes('delta') && random.chance(0.15)
    if (mayAnswer) return this.do(peer, { do: 'watch', in: ['text'], how: 'answer' })
    const { path } = chooseType(random, peer.doc)
    this.do(peer, { do: 'watch', in: path, how: random.pick(['observe', 'observeDeep']), reads: peer.reads })
  }

  undo(peer) {
    const { random } = this
    const path = () => chooseType(random, peer.doc).path
    if (peer.undoer === null) {
      const scope = random.pick([[], [['text']], [path()], [path(), path()]])
      const isSpared = scope.length > 0 || !this.makesEmptyTransactions(peer)
      const origins = random.pick([[1], [1, 2], isSpared ? [Anyone, 1] : [2]])
      const usual = (names) => (random.chance(0.6) ? names[0] : random.pick(names))
      const rules = { captures: usual(captureNames), filter: usual(filterNames), ignoresRemote: random.chance(0.3) }
      return this.do(peer, { do: 'manage', scope, origins, timeout: random.pick([0, 500, 500, 1000]), ...rules })
    }
    const choice = random.below(20)
    if (choice < 9) return this.do(peer, { do: 'undo', how: 'undo' })
    if (choice < 14) return this.do(peer, { do: 'undo', how: 'redo' })
    if (choice < 16) return this.do(peer, { do: 'undo', how: 'stop' })
    if (choice < 17) return this.do(peer, { do: 'undo', how: random.pick(['clear', 'clearUndo', 'clearRedo']) })
    if (choice < 18) return this.do(peer, { do: 'undo', how: 'widen', in: path() })
    if (choice < 19) return this.do(peer, { do: 'undo', how: random.pick(['track', 'ignore']), origin: 1 + random.below(2) })
    const ms = random.pick([1, 499, 500, 501])
    this.wait(ms)
    this.print({ do: 'wait', ms })
  }

  /// In Yjs, of nobody: when a document in a document goes, an event is asked for its delta, or a root for the first time.
  /// An undo manager of all the document notes them.
  makesEmptyTransactions(peer) {
    const asksDeltas = peer.temper === 'both' && peer.reads.includes('delta')
    return this.foreign.length > 0 || asksDeltas || peer.knownRoots().length < Object.keys(roots).length
  }

  /// A peer without a twin in our engine does what ours can't, too.
  stepForeign(peer) {
    const { random } = this
    const deed = random.weighted([
      [30, () => this.receive(peer)],
      [40, () => this.tell(peer, editForeign(random, peer.doc, this))],
      [15, () => this.edit(peer)],
      [15, () => this.type(peer)],
    ])
    deed()
  }

  /// Everybody gets everything.
  finish() {
    this.network.heal()
    for (const peer of this.twins) {
      if (!peer.isHere) this.join(peer)
      if (this.random.chance(0.5)) this.receive(peer)
      const format = this.random.pick(formats)
      const rest = this.network.takeAll(format)
      if (rest !== null) this.apply(peer, rest, format, { all: true })
      this.load(peer)
    }
  }
}
