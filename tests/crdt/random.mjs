/// Seeded randomness (mulberry32).
export class Random {
  constructor(seed) {
    this.state = seed | 0
  }

  /// In [0, 1).
  next() {
    this.state = (this.state + 0x6d2b79f5) | 0
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /// An integer in [0, count).
  below(count) {
    return Math.floor(this.next() * count)
  }

  chance(share) {
    return this.next() < share
  }

  pick(list) {
    return list[this.below(list.length)]
  }

  /// Of pairs [weight, choice].
  weighted(pairs) {
    let rest = this.below(pairs.reduce((sum, [weight]) => sum + weight, 0))
    return pairs.find(([weight]) => (rest -= weight) < 0)[1]
  }

  shuffled(list) {
    const copy = [...list]
    for (let i = copy.length - 1; i > 0; i--) {
      const j = this.below(i + 1)
      ;[copy[i], copy[j]] = [copy[j], copy[i]]
    }
    return copy
  }

  text() {
    const alphabet = ['a', 'b', 'c', ' ', '\n', 'é', '你', '😀', '👩‍👩‍👧', 'ש', '\u0000', '\ufeff', '\ufffd']
    const length = this.chance(0.8) ? 1 + this.below(4) : 1 + this.below(30)
    return Array.from({ length }, () => this.pick(alphabet)).join('')
  }

  /// Any value that a Y.Map takes as one.
  mapValue() {
    return this.chance(0.1) ? this.bytes() : this.value()
  }

  /// Any value that a Y.Array takes as one.
  arrayValue() {
    if (this.chance(0.1)) return this.bytes()
    const value = this.value()
    return value === undefined || typeof value === 'bigint' ? null : value
  }

  bytes() {
    return Uint8Array.from({ length: this.below(4) }, () => this.below(256))
  }

  /// What lib0 calls any, without bytes.
  value(depth = 0) {
    const leaves = [
      undefined,
      null,
      true,
      false,
      0,
      -0,
      1,
      -1,
      63,
      64,
      -64,
      2 ** 31 - 1,
      2 ** 31,
      -(2 ** 31) + 1,
      -(2 ** 31),
      0.5,
      0.1,
      1e300,
      -1e-7,
      NaN,
      Infinity,
      3.4028235677973366e38,
      2n ** 40n,
      -1n,
      '',
      'text 😀',
      'ש',
    ]
    if (depth > 2 || this.chance(0.7)) return this.pick(leaves)
    if (this.chance(0.5)) return Array.from({ length: this.below(4) }, () => this.value(depth + 1))
    const object = {}
    for (let i = this.below(4); i > 0; i--) object[this.pick(['b', 'a', '10', '9', '01', 'é', '4294967295'])] = this.value(depth + 1)
    return object
  }
}
