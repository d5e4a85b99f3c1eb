// The servers that are measured. Each starts on a free port of this machine, and keeps what it keeps in a temporary folder.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const modules = join(here, '../node_modules')
const startLimit = 20000 // ms

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

const versionOf = (name) => JSON.parse(readFileSync(join(modules, name, 'package.json'))).version

/// Resolves with the process and the first match of `ready` in what it writes to stdout.
function started(program, parameters, ready, environment = {}) {
  const child = spawn(program, parameters, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  return new Promise((resolve, reject) => {
    const giveUp = (why) => {
      clearTimeout(timer)
      child.kill('SIGKILL')
      reject(new Error(`${program} ${why}: ${said.trim()}`))
    }
    const timer = setTimeout(giveUp, startLimit, 'did not start in time')
    child.on('error', (error) => giveUp(error.message))
    child.on('close', (code) => giveUp(`ended with ${code}`))
    child.stderr.on('data', (data) => (said = (said + data).slice(-2000)))
    child.stdout.on('data', (data) => {
      said = (said + data).slice(-2000)
      const match = ready.exec(said)
      if (!match) return
      clearTimeout(timer)
      resolve({ child, match })
    })
  })
}

async function stop(child) {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), startLimit)
    await once(child, 'close')
    clearTimeout(timer)
  }
}

const relayOf = (build) => join(build, 'bin/bytecrowds-relay')

async function startBytecrowds(build) {
  const folder = mkdtempSync(join(tmpdir(), 'relay-peers-'))
  const help = execFileSync(relayOf(build), ['--help'], { encoding: 'utf8' })
  const parameters = ['--listen', '127.0.0.1:0', '--data', join(folder, 'data')]
  if (help.includes('--no-limits')) parameters.push('--no-limits')
  const { child, match } = await started(relayOf(build), parameters, /listening on http:\/\/([\d.:]+)/)
  return {
    url: `ws://${match[1]}/ws/`,
    pid: child.pid,
    options: [],
    async stop() {
      await stop(child)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function startNode(script, parameters, ready, options, environment) {
  const port = await freePort()
  const { child } = await started(process.execPath, [script, ...parameters(port)], ready, environment(port))
  return { url: `ws://127.0.0.1:${port}/`, pid: child.pid, options, stop: () => stop(child) }
}

/// By name: its version, and how to start it, with where ours is built.
export const servers = {
  bytecrowds: {
    version: (build) => execFileSync(relayOf(build), ['--version'], { encoding: 'utf8' }).trim().split(' ').pop(),
    start: startBytecrowds,
  },
  'y-websocket': {
    version: () => versionOf('y-websocket'),
    start: () =>
      startNode(join(modules, 'y-websocket/bin/server.cjs'), () => [], /running at/, [],
        (port) => ({ HOST: '127.0.0.1', PORT: String(port) })),
  },
  hocuspocus: {
    version: () => versionOf('@hocuspocus/server'),
    start: () => startNode(join(here, 'hocuspocus.mjs'), (port) => [String(port)], /listening/, ['--hocuspocus'], () => ({})),
  },
}
