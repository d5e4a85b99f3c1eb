// Runs every case on a new process of every server, one after the other, and prints what relay_load says as JSON lines.
// How it is called stands in `relay_peers`.
import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { servers } from './servers.mjs'
import { table } from './table.mjs'

const say = (message) => process.stderr.write(`relay_peers: ${message}\n`)

function refuse(why) {
  say(why)
  process.exit(2)
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        only: { type: 'string' },
        cases: { type: 'string' },
        seconds: { type: 'string', default: '5' },
        connections: { type: 'string', default: '10000' },
        warmup: { type: 'string', default: '3' }, // what runs on a just-in-time compiler has to become fast first
        window: { type: 'string', default: '32' },
        build: { type: 'string' },
        out: { type: 'string' },
      },
    })
  } catch (error) {
    return refuse(error.message)
  }
}

const { values, positionals } = parsed()
const [document] = positionals
if (document !== undefined && !existsSync(document)) refuse(`there is no ${document}`)
const load = join(values.build, 'tests/bench/relay_load')
for (const program of [load, join(values.build, 'bin/bytecrowds-relay')])
  if (!existsSync(program)) refuse(`there is no ${program}: build it first (packaging/build release)`)

const throughput = (rooms, clients) => [
  'throughput', '--rooms', rooms, '--clients', clients, '--seconds', values.seconds, '--warmup', values.warmup,
  '--window', values.window]
const clientsOfARoom = 4
const cases = {
  '1x10': throughput(1, 10),
  '1x100': throughput(1, 100),
  '50x4': throughput(50, 4),
  latency: ['latency', '--rooms', 20, '--clients', 5, '--rate', 800, '--seconds', values.seconds,
    '--warmup', values.warmup],
  idle: ['idle', '--connections', values.connections,
    '--rooms', Math.max(1, Math.floor(values.connections / clientsOfARoom)), '--seconds', 10],
  ...(document && { open: ['open', '--document', document, '--times', 100] }),
}

function chosen(list, known, what) {
  const names = list?.split(',') ?? known
  const unknown = names.find((name) => !known.includes(name))
  return unknown === undefined ? names : refuse(`there is no ${what} ${unknown}: choose of ${known.join(', ')}`)
}

function relayLoad(parameters) {
  const child = spawn(load, parameters.map(String), { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.on('data', (data) => (text += data))
  return new Promise((done) =>
    child.on('close', (code, signal) => {
      try {
        done(JSON.parse(text))
      } catch {
        done({ failed: `relay_load ended: ${signal ?? code}` })
      }
    }))
}

/// The line of a case at a new server.
async function measured(name, peer) {
  const head = { peer, version: servers[peer].version(values.build), case: name }
  let server
  try {
    server = await servers[peer].start(values.build)
    const line = await relayLoad([...cases[name], '--url', server.url, '--pid', server.pid, ...server.options])
    return { ...line, ...head }
  } catch (error) {
    return { ...head, failed: error.message }
  } finally {
    await server?.stop()
  }
}

const peers = chosen(values.only, Object.keys(servers), 'peer')
const wanted = chosen(values.cases, Object.keys(cases), 'case')
if (values.out) writeFileSync(values.out, '')
const lines = []
for (const name of wanted)
  for (const peer of peers) {
    say(`${peer}: ${name}`)
    const line = await measured(name, peer)
    lines.push(line)
    process.stdout.write(JSON.stringify(line) + '\n')
    if (values.out) appendFileSync(values.out, JSON.stringify(line) + '\n')
  }
process.stderr.write('\n' + table(lines))
process.exitCode = lines.some((line) => line.failed) ? 1 : 0
