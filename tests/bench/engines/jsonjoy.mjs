import { Model, s } from 'json-joy/lib/json-crdt/index.js'
import { combine, compact } from 'json-joy/lib/json-crdt-patch/compaction.js'
import { Patch } from 'json-joy/lib/json-crdt-patch/index.js'

export const library = 'json-joy'
export const updateFormats = ['patch']
export const stateFormats = ['binary']
export const readsYjs = false

const schema = s.obj({ text: s.str(''), array: s.arr([]), map: s.obj({}) })

/// The library keeps the session ids below 65536 for itself.
const session = (client) => (client === undefined ? Model.sid() : 65536 + client)

export function mergeUpdates(updates) {
  const patches = updates.map((update) => Patch.fromBinary(update))
  combine(patches)
  compact(patches[0])
  return patches[0].toBinary()
}

export class Document {
  constructor(client, model = Model.create(schema, session(client))) {
    this.model = model
    this.model.api.flush() // what the schema made is no edit
    this.root = this.model.api.str(['text'])
    this.open = false
    this.listener = null
  }

  static load(state) {
    return new Document(undefined, Model.load(state, session()))
  }

  commit() {
    if (this.open) return
    const patch = this.model.api.flush()
    this.listener?.(patch.toBinary())
  }

  insert(at, text) {
    this.root.ins(at, text)
    this.commit()
  }

  erase(at, count) {
    this.root.del(at, count)
    this.commit()
  }

  insertValues(at, values) {
    this.model.api.arr(['array']).ins(at, values.map((value) => s.con(value)))
    this.commit()
  }

  set(key, value) {
    this.model.api.obj(['map']).set({ [key]: s.con(value) })
    this.commit()
  }

  transact(edit) {
    this.open = true
    edit()
    this.open = false
    this.commit()
  }

  onUpdate(format, listener) {
    this.listener = listener
  }

  apply(update) {
    this.model.applyPatch(Patch.fromBinary(update))
  }

  applyAll(updates) {
    this.model.applyBatch(updates.map((update) => Patch.fromBinary(update)))
  }

  encode() {
    return this.model.toBinary()
  }

  text() {
    return this.root.view()
  }

  values() {
    return this.model.api.arr(['array']).view()
  }

  entries() {
    return this.model.api.obj(['map']).view()
  }

  free() {}
}
