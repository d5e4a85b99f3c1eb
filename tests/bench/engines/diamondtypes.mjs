import { Doc } from 'diamond-types-node'

export const library = 'diamond-types-node'
export const updateFormats = ['patch']
export const stateFormats = ['oplog']
export const readsYjs = false
export const textOnly = true

/// The library draws none.
const agent = (client = 'reader') => String(client)

export class Document {
  constructor(client, doc = new Doc(agent(client))) {
    this.doc = doc
    this.open = false
    this.listener = null
  }

  static load(state) {
    return new Document(undefined, Doc.fromBytes(state, agent()))
  }

  /// The library has no transactions: an update is what came since a version.
  edit(change) {
    if (this.open || !this.listener) return change()
    const version = this.doc.getLocalVersion()
    change()
    this.listener(this.doc.getPatchSince(version))
  }

  insert(at, text) {
    this.edit(() => this.doc.ins(at, text))
  }

  erase(at, count) {
    this.edit(() => this.doc.del(at, count))
  }

  transact(edit) {
    this.edit(() => {
      this.open = true
      edit()
      this.open = false
    })
  }

  onUpdate(format, listener) {
    this.listener = listener
  }

  apply(update) {
    this.doc.mergeBytes(update)
  }

  applyAll(updates) {
    for (const update of updates) this.apply(update)
  }

  encode() {
    return this.doc.toBytes()
  }

  text() {
    return this.doc.get()
  }

  free() {
    this.doc.free()
  }
}
