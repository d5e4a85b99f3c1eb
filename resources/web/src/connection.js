import * as decoding from 'lib0/decoding'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { crowdIdOf, webSocketFolder } from './crowdlink.js'
import { SavedState } from './savedstate.js'
import { words } from './strings.js'

/// What the relay also tells whoever asks for this subprotocol (sync/protocol/message.h):
///
///   saved   16 | varbytes(state vector) varuint(messages)
///   access  17 | varstring(json)
///   notice  18 | varstring(json)
const subprotocol = 'bytecrowds.1'
const saved = 16
const access = 17
const notice = 18

/// Codes of notices (sync/protocol/message.h): what the state shows needs no sentence beside it.
const refused = 'refused'
const storeAway = 'store-away'
const storeBack = 'store-back'

/// Without news from the relay's store for this long, what waits for it is no longer "being saved".
const storePatience = 5000 // ms

/// The relay's refusals: trying again by itself could not help (sync/protocol/closecode.h).
const badMessage = 1007
const isFinal = (code) => code === badMessage || (code >= 4400 && code < 4500)

/// A page's connection to its relay, and the truth about it.
///
/// state: 'connecting' the first try · 'syncing' connected, the relay's document is on its way · 'online' in step ·
/// 'offline' the last try failed, the next comes by itself · 'refused' until retry().
export class Connection {
  state = 'connecting'
  /// A sentence; empty unless refused.
  refusal = ''

  #doc
  #provider
  #savedState = new SavedState()
  #isStoreAway = false
  /// Runs from an edit that is not saved to the next news of the store; null when nothing is waited for.
  #patience = null
  #isLate = false
  /// The last refusal's sentence, whole; a close frame has room for 123 bytes of it.
  #lastWord = ''
  #onChange
  #onNotice

  /// `onChange()` when anything told here changed, `onNotice(sentence)` when the relay has a word for the person.
  constructor({ doc, page, onChange, onNotice }) {
    this.#doc = doc
    this.#onChange = onChange
    this.#onNotice = onNotice
    // Before the provider's own listener, so that an edit is counted when its message goes out.
    doc.on('update', (_update, origin) => {
      if (origin !== this.#provider) this.#savedState.edited()
    })
    this.#provider = this.#open(page)
    doc.on('update', () => this.#tell())
  }

  get awareness() {
    return this.#provider.awareness
  }

  /// Edits of this page that are not known to be durable.
  get waiting() {
    return this.#savedState.waiting
  }

  /// Whether everything on this page is durable on the relay.
  get isSaved() {
    return this.state === 'online' && this.#savedState.covers(stateVector(this.#doc))
  }

  /// Whether the relay's store is not to be counted on just now.
  get isStalled() {
    return this.state === 'online' && !this.isSaved && (this.#isStoreAway || this.#isLate)
  }

  retry() {
    if (this.state !== 'refused') return
    this.refusal = ''
    this.#enter('connecting')
    this.#provider.connect()
  }

  #enter(state) {
    this.state = state
    this.#tell()
  }

  #tell() {
    if (this.state !== 'online' || this.isSaved) this.#hearOfStore()
    else this.#patience ??= setTimeout(() => this.#losePatience(), storePatience)
    this.#onChange()
  }

  #hearOfStore() {
    clearTimeout(this.#patience)
    this.#patience = null
    this.#isLate = false
  }

  #losePatience() {
    this.#isLate = true
    this.#onChange()
  }

  #takeNotice({ code, message }) {
    if (code === storeAway || code === storeBack) this.#isStoreAway = code === storeAway
    if (code === refused) this.#lastWord = message
    else if (typeof message === 'string' && message) this.#onNotice(message)
    this.#tell()
  }

  #open(page) {
    const provider = new WebsocketProvider(webSocketFolder(page), crowdIdOf(page), this.#doc, {
      connect: false,
      // Every tab has its own connection: what it shows as saved is what it knows to be saved.
      disableBc: true,
      protocols: [subprotocol],
      WebSocketPolyfill: countingSocket(this.#savedState),
      shouldReconnect: (event) => !isFinal(event.code),
    })
    provider.messageHandlers[saved] = (_encoder, decoder) => {
      const vector = Y.decodeStateVector(decoding.readVarUint8Array(decoder))
      this.#savedState.acknowledge(vector, decoding.readVarUint(decoder))
      this.#hearOfStore()
      this.#tell()
    }
    provider.messageHandlers[access] = (_encoder, decoder) => decoding.readVarString(decoder)
    provider.messageHandlers[notice] = (_encoder, decoder) => {
      this.#takeNotice(JSON.parse(decoding.readVarString(decoder)))
    }
    provider.on('status', ({ status }) => {
      if (status === 'connected') this.#enter('syncing')
    })
    provider.on('sync', (isSynced) => {
      if (isSynced) this.#enter('online')
    })
    provider.on('connection-close', () => {
      this.#savedState.reset()
      this.#isStoreAway = false
      this.#enter('offline')
    })
    provider.on('closed', ({ code, reason }) => {
      const sentence = words.refusals[code] ?? words.refusedOtherwise
      const why = this.#lastWord || reason
      this.#lastWord = ''
      this.refusal = why ? words.refusedWithReason(sentence, why) : sentence
      this.#enter('refused')
    })
    // In a task of its own: the creator has what it needs to hear of it by then.
    queueMicrotask(() => provider.connect())
    return provider
  }
}

function stateVector(doc) {
  return Y.decodeStateVector(Y.encodeStateVector(doc))
}

/// A WebSocket that tells of each document message as it goes out: 0 | 1 step 2 or 2 update | …
function countingSocket(savedState) {
  return class extends WebSocket {
    send(data) {
      const [message, kind] = new Uint8Array(data.buffer ?? data, data.byteOffset ?? 0, 2)
      if (message === 0 && (kind === 1 || kind === 2)) savedState.sent({ isStep2: kind === 1 })
      super.send(data)
    }
  }
}
