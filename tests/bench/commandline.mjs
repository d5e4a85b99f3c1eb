// What `peers` is asked for. Exits with a sentence when it makes no sense.
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { invented } from './traces.mjs'

export const say = (message) => process.stderr.write(`peers: ${message}\n`)

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
        runs: { type: 'string' },
        scale: { type: 'string', default: '1' },
        limit: { type: 'string', default: '300' },
        out: { type: 'string' },
      },
    })
  } catch (error) {
    return refuse(error.message)
  }
}

function chosen(list, known, what) {
  const names = list?.split(',') ?? known
  const unknown = names.find((name) => !known.includes(name))
  return unknown === undefined ? names : refuse(`there is no ${what} ${unknown}: choose of ${known.join(', ')}`)
}

function count(text, option) {
  return /^[1-9]\d*$/.test(text) ? Number(text) : refuse(`--${option} takes a whole number above 0`)
}

/// {peers, cases, runs or undefined, scale, limit in seconds, out or undefined, traces}
export function readCommandLine(peers, cases) {
  const { values, positionals: traces } = parsed()
  if (traces.length === 0) refuse(`name a trace (.json.gz or .yjs), or ${invented.join(', or ')}`)
  const absent = traces.find((trace) => !invented.includes(trace) && !existsSync(trace))
  if (absent !== undefined) refuse(`there is no ${absent}`)
  return {
    peers: chosen(values.only, peers, 'peer'),
    cases: chosen(values.cases, cases, 'case'),
    runs: values.runs && count(values.runs, 'runs'),
    scale: count(values.scale, 'scale'),
    limit: count(values.limit, 'limit'),
    out: values.out,
    traces,
  }
}
