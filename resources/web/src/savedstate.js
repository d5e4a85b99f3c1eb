/// Knows which of this page's edits are durable on the relay.
///
/// A state vector says nothing of deletions. So the relay also tells how many document messages (sync step 2 and
/// update) of this very connection its store has. A message stands for all edits made before it only once step 2 has
/// gone out, since an edit made between the opening of a connection and its step 2 travels before what waited offline.
export class SavedState {
  #edits = 0
  #durable = 0
  /// For each message of this connection that is not durable yet: how many edits are durable when it is.
  #sent = []
  #acknowledged = 0
  #caughtUp = false
  #vector = new Map()

  /// A local edit was made; it is told of before the message that carries it.
  edited() {
    this.#edits += 1
  }

  /// A connection begins or ends.
  reset() {
    this.#sent = []
    this.#acknowledged = 0
    this.#caughtUp = false
    this.#vector = new Map()
  }

  /// A document message goes out.
  sent({ isStep2 }) {
    this.#caughtUp ||= isStep2
    this.#sent.push(this.#caughtUp ? this.#edits : this.#durable)
  }

  /// The relay's store has the first `messages` of this connection, and everything below `vector` (client → clock).
  acknowledge(vector, messages) {
    this.#vector = vector
    const fresh = Math.min(messages - this.#acknowledged, this.#sent.length)
    if (fresh <= 0) return
    this.#durable = Math.max(this.#durable, this.#sent[fresh - 1])
    this.#sent.splice(0, fresh)
    this.#acknowledged += fresh
  }

  /// Edits that are not known to be durable.
  get waiting() {
    return this.#edits - this.#durable
  }

  /// Whether a document at the state vector `current` has nothing that is not durable.
  covers(current) {
    if (!this.#caughtUp || this.#sent.length > 0 || this.waiting > 0) return false
    for (const [client, clock] of current) if ((this.#vector.get(client) ?? 0) < clock) return false
    return true
  }
}
