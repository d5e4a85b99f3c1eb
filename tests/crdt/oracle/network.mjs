// Between the peers: updates wait for each of them, and now and then some reach only each other for a while.
import * as Y from 'yjs'

const merge = { V1: Y.mergeUpdates, V2: Y.mergeUpdatesV2 }

export class Network {
  constructor(random, peers) {
    this.random = random
    this.all = [] // that anybody has ever sent, in both formats
    this.lines = new Map(peers.map((peer) => [peer, { group: 0, waiting: [], held: [] }]))
  }

  send(from, updates) {
    const { group } = this.lines.get(from)
    this.all.push(...updates)
    for (const [peer, line] of this.lines) {
      if (peer !== from) (line.group === group ? line.waiting : line.held).push(...updates)
    }
  }

  part() {
    for (const line of this.lines.values()) line.group = this.random.below(3)
  }
  heal() {
    for (const line of this.lines.values()) {
      line.group = 0
      line.waiting.push(...line.held.splice(0))
    }
  }

  /// Some of what waits for a peer, in some order, perhaps twice, perhaps joined, with the state of another peer perhaps.
  take(peer, format) {
    const { random } = this
    const { waiting, group } = this.lines.get(peer)
    let updates = waiting.splice(0, random.chance(0.5) ? waiting.length : 1 + random.below(3)).map((update) => update[format])
    if (random.chance(0.2)) updates.reverse()
    else if (random.chance(0.3)) updates = random.shuffled(updates)
    if (random.chance(0.2) && this.all.length > 0) updates.push(random.pick(this.all)[format])
    if (random.chance(0.2)) {
      const known = random.chance(0.5) ? Y.encodeStateVector(peer.doc) : undefined
      const reached = [...this.lines].filter(([other, line]) => other !== peer && line.group === group)
      if (reached.length > 0) updates.push((format === 'V1' ? Y.encodeStateAsUpdate : Y.encodeStateAsUpdateV2)(random.pick(reached)[0].doc, known))
    }
    return updates.length > 1 && random.chance(0.3) ? [merge[format](updates)] : updates
  }

  /// All that there is, for a peer that is to miss nothing.
  takeAll(format) {
    return this.all.length > 0 ? merge[format](this.all.map((update) => update[format])) : null
  }
}
