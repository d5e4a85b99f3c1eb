// Two kinds of replicas with one face: real Yjs behind its stock WebsocketProvider, and ours in a process of its own.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import WebSocket from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

export const textRoot = 'bytecrowdText'
export const mapRoot = 'crowd'

const isLow = (unit) => unit >= 0xdc00 && unit <= 0xdfff

/// Real Yjs. Its provider is the stock one; only its BroadcastChannel is off, as peers here share one process.
export class YjsPeer {
  constructor(name, clientId) {
    this.name = name
    this.doc = new Y.Doc()
    this.doc.clientID = clientId
    this.text = this.doc.getText(textRoot)
    this.map = this.doc.getMap(mapRoot)
    this.provider = null
  }

  async connect(relay, crowd) {
    if (this.provider) return this.provider.connect()
    this.provider = new WebsocketProvider(relay.webSocketUrl, crowd, this.doc, {
      WebSocketPolyfill: WebSocket,
      disableBc: true,
    })
  }

  async disconnect() {
    this.provider?.disconnect()
  }

  #snapped(offset) {
    return isLow(this.text.toString().charCodeAt(offset)) ? offset - 1 : offset
  }

  async insert(where, text) {
    this.text.insert(this.#snapped(Math.floor(where * this.text.length)), text)
  }

  async erase(where, length) {
    const from = this.#snapped(Math.floor(where * this.text.length))
    const to = this.#snapped(Math.min(from + length, this.text.length))
    if (from < to) this.text.delete(from, to - from)
  }

  async set(key, value) {
    this.map.set(key, value)
  }
  async unset(key) {
    this.map.delete(key)
  }
  async nest(key, value) {
    this.doc.transact(() => {
      const nested = new Y.Map()
      this.map.set(key, nested)
      for (const [entry, content] of Object.entries(value)) nested.set(entry, content)
    })
  }

  async present(state) {
    this.provider.awareness.setLocalState(state)
  }

  async look() {
    return {
      text: this.text.toString(),
      map: this.map.toJSON(),
      state: Y.encodeStateAsUpdate(this.doc),
      vector: Y.encodeStateVector(this.doc),
      connection: this.provider?.synced ? 'Online' : 'Waiting',
      client: String(this.provider?.awareness.clientID),
      people: Object.fromEntries(this.provider ? this.provider.awareness.getStates() : []),
      check: '',
    }
  }

  async stop() {
    this.provider?.destroy()
    this.doc.destroy()
  }
}

/// Ours: tests/interop/peer.cpp.
export class NativePeer {
  #process
  #waiting = []

  constructor(name, clientId, program) {
    this.name = name
    this.#process = spawn(program, [String(clientId)], { stdio: ['pipe', 'pipe', 'inherit'] })
    this.ended = new Promise((resolve) =>
      this.#process.once('exit', (code, signal) => {
        for (const { reject } of this.#waiting.splice(0)) reject(new Error(`${name} ended: ${signal ?? code}`))
        resolve({ code, signal })
      }),
    )
    this.#process.stdin.on('error', () => {}) // told by 'exit'
    createInterface({ input: this.#process.stdout }).on('line', (line) =>
      this.#waiting.shift().resolve(JSON.parse(line)),
    )
  }

  async #ask(command) {
    const answer = await new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      this.#process.stdin.write(JSON.stringify(command) + '\n')
    })
    if (answer.error) throw new Error(`${this.name}: ${answer.error}`)
    return answer
  }

  connect(relay, crowd) {
    return this.#ask({ do: 'connect', url: `${relay.webSocketUrl}/${crowd}` })
  }
  disconnect() {
    return this.#ask({ do: 'disconnect' })
  }
  insert(where, text) {
    return this.#ask({ do: 'insert', where, text })
  }
  erase(where, length) {
    return this.#ask({ do: 'erase', where, length })
  }
  set(key, value) {
    return this.#ask({ do: 'set', map: mapRoot, key, value })
  }
  unset(key) {
    return this.#ask({ do: 'unset', map: mapRoot, key })
  }
  nest(key, value) {
    return this.#ask({ do: 'nest', map: mapRoot, key, value })
  }
  present(state) {
    return this.#ask({ do: 'present', state })
  }

  async look() {
    const seen = await this.#ask({ do: 'look' })
    return { ...seen, state: Buffer.from(seen.state, 'base64'), vector: Buffer.from(seen.vector, 'base64') }
  }

  /// What a fresh document of ours encodes after it took the update.
  async reload(update) {
    const { state } = await this.#ask({ do: 'reload', update: Buffer.from(update).toString('base64') })
    return Buffer.from(state, 'base64')
  }

  async stop() {
    this.#process.stdin.end()
    return this.ended
  }
}
