// Runs every case of every peer and trace, one process after the other, and prints what they measured as JSON lines.
// How it is called stands in `peers`.
import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cases, isOffered } from './cases.mjs'
import { readCommandLine, say } from './commandline.mjs'
import { engineFile, engineNames, loadEngine } from './engines/engines.mjs'
import { invented, kindOf, nameOf } from './traces.mjs'

const scripts = fileURLToPath(new URL('.', import.meta.url))
const wanted = readCommandLine(engineNames, cases.map(({ name }) => name))
const { scale, limit } = wanted

function print(line) {
  const text = JSON.stringify(line) + '\n'
  process.stdout.write(text)
  if (wanted.out) appendFileSync(wanted.out, text)
}

/// {result} or {failed} of onecase.mjs.
function inProcess(task) {
  const child = fork(join(scripts, 'onecase.mjs'), [JSON.stringify(task)], {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 2, 2, 'ipc'], // what a library prints must not come between our lines
    timeout: limit * 1000,
    killSignal: 'SIGKILL',
  })
  return new Promise((done) => {
    let answer
    child.on('message', (message) => (answer = message))
    child.on('close', (code, signal) =>
      done(answer ?? { failed: signal === 'SIGKILL' ? `took more than ${limit} s` : `the process ended: ${signal ?? code}` }))
  })
}

/// Where the material of a peer and a trace lies: anew as soon as anything has changed that could change it.
function materialFolder(peer, path, script) {
  const hash = createHash('sha256').update(JSON.stringify([peer, scale, script]))
  const files = [engineFile(peer), join(scripts, 'scripts.mjs'), join(scripts, '../package-lock.json')]
  for (const file of invented.includes(path) ? files : [path, ...files]) hash.update(readFileSync(file))
  return join(scripts, '../../made', hash.digest('hex').slice(0, 16))
}

const failures = {} // of making material: each is tried once

/// Why there is none, or undefined.
async function haveMaterial(kind, task) {
  const place = join(task.folder, kind)
  if (!(place in failures) && !existsSync(place)) {
    say(`${task.peer} ${nameOf(task.path)}: making ${kind}`)
    const { failed } = await inProcess({ ...task, work: { make: kind } })
    failures[place] = failed && `could not make ${kind}: ${failed}`
  }
  return failures[place]
}

async function runCase(peer, path, kind, { name, needs, runs = 1 }) {
  const script = kind === 'crdt-benchmarks' ? name : undefined
  const task = { peer, path, script, scale, folder: materialFolder(peer, path, script) }
  const failed = needs && (await haveMaterial(needs, task))
  if (failed) return { failed }
  say(`${peer} ${nameOf(path)}: ${name}`)
  return inProcess({ ...task, runs: wanted.runs ?? runs, work: { case: name } })
}

async function runPeer(peer, path, kind) {
  const engine = await loadEngine(peer)
  for (const each of cases) {
    if (!wanted.cases.includes(each.name) || !each.of.includes(kind)) continue
    const head = { peer, version: engine.version, trace: nameOf(path), scale, case: each.name }
    if (!isOffered(each, kind, engine)) {
      print({ ...head, offered: false })
      continue
    }
    const { result, failed } = await runCase(peer, path, kind, each)
    print(failed ? { ...head, failed } : { ...head, ...result })
  }
}

if (wanted.out) writeFileSync(wanted.out, '')
for (const argument of wanted.traces) {
  const path = invented.includes(argument) ? argument : resolve(argument)
  const kind = kindOf(path)
  for (const peer of wanted.peers)
    await runPeer(peer, path, kind).catch((error) => print({ peer, trace: nameOf(path), scale, failed: error.message }))
}
