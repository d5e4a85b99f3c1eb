import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'

/// The built relay with its own redis-server, on a free port of 127.0.0.1 and with a data folder of its own.
///
///   const relay = await Relay.start()   relay.url, relay.webSocketUrl, relay.link(id), relay.log
///   await relay.kill()                  as a power cut would: nothing is flushed
///   await relay.restart()               on the same port and data
///   await relay.stop()                  SIGTERM; the exit code
///   await relay.remove()                stopped, and its data gone: call it at the end, whatever happened
export class Relay {
  url = ''
  log = ''
  #options
  #data
  #process

  /// `options`: more words of the command line. BYTECROWDS_BIN is the folder of the built programs.
  static async start({ options = [] } = {}) {
    const relay = new Relay(options, await mkdtemp(path.join(tmpdir(), 'bytecrowds-relay-')))
    try {
      await relay.#launch('127.0.0.1:0')
    } catch (error) {
      await relay.remove()
      throw error
    }
    return relay
  }

  constructor(options, data) {
    this.#options = options
    this.#data = data
  }

  get webSocketUrl() {
    return `${this.url.replace(/^http/, 'ws')}/ws`
  }

  get dataFolder() {
    return this.#data
  }

  /// Of its private redis-server.
  get redisSocket() {
    return path.join(this.#data, 'redis', 'redis.sock')
  }

  /// The process id of its private redis-server.
  async redisProcessId() {
    const { pid } = this.#process
    const [child] = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).split(' ')
    return Number(child)
  }

  link(id) {
    return `${this.url}/${id}`
  }

  async kill() {
    await this.#end('SIGKILL')
  }

  async stop() {
    return this.#end('SIGTERM')
  }

  async restart() {
    if (this.#isRunning) await this.stop()
    await this.#launch(new URL(this.url).host)
  }

  async remove() {
    // A relay that was killed leaves its redis-server behind; started again and stopped, it takes it along.
    if (this.url && !this.#isRunning) await this.#launch('127.0.0.1:0').catch(() => {})
    if (this.#isRunning) await this.stop()
    await rm(this.#data, { recursive: true, force: true, maxRetries: 5 })
  }

  get #isRunning() {
    return this.#process !== undefined && this.#process.exitCode === null && this.#process.signalCode === null
  }

  async #launch(listen) {
    const program = path.join(process.env.BYTECROWDS_BIN, 'bytecrowds-relay')
    this.#process = spawn(program, ['--listen', listen, '--data', this.#data, ...this.#options], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#process.stderr.on('data', (text) => { this.log += text })
    const ended = Promise.race([once(this.#process, 'exit'), once(this.#process, 'error')])
    const lines = createInterface({ input: this.#process.stdout })
    const listening = once(lines, 'line').then(([line]) => line.match(/^listening on (http\S+)/)?.[1])
    const url = await Promise.race([listening, ended.then(() => undefined)])
    if (!url) throw new Error(`the relay did not start: ${this.log}`)
    this.url = url.replace(/\/$/, '')
  }

  async #end(signal) {
    if (!this.#isRunning) return this.#process.exitCode
    const exit = once(this.#process, 'exit')
    this.#process.kill(signal)
    const [code] = await exit
    return code
  }
}
