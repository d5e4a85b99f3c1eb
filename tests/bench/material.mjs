// What cases read that a process before theirs has made of a trace: its updates, and the state that it ends in. A process
// that made them itself would measure its memory, and its compiled code, with what the making left.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentOf, updatesOf } from './replay.mjs'
import { joinUpdates, splitUpdates } from './updates.mjs'

export class Material {
  constructor(folder) {
    this.folder = folder
  }

  text() {
    return readFileSync(join(this.folder, 'states', 'text'), 'utf8')
  }

  state(format) {
    return new Uint8Array(readFileSync(join(this.folder, 'states', format)))
  }

  updates(format) {
    return splitUpdates(readFileSync(join(this.folder, 'updates', format)))
  }
}

const makers = {
  states(engine, trace, write) {
    const document = documentOf(engine, trace)
    const text = document.text()
    requireText(engine, trace, text)
    write('text', text)
    for (const format of engine.stateFormats) write(format, document.encode(format))
  },

  updates(engine, trace, write) {
    for (const format of engine.updateFormats) write(format, joinUpdates(updatesOf(engine, trace, format)))
  },
}

/// Makes "states" or "updates": whole, or not at all.
export function make(kind, engine, trace, folder) {
  const part = join(folder, `${kind}.part`)
  rmSync(part, { recursive: true, force: true })
  mkdirSync(part, { recursive: true })
  makers[kind](engine, trace, (name, content) => writeFileSync(join(part, name), content))
  renameSync(part, join(folder, kind))
}

/// Engines other than Yjs may order concurrent edits otherwise.
export function requireText(engine, trace, text) {
  if (trace.endContent === undefined || (trace.kind === 'concurrent' && !engine.readsYjs)) return
  if (text !== trace.endContent) throw new Error('the text is wrong')
}
