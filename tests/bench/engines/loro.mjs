// A snapshot holds the document and its history, an update the history alone.
import { LoroDoc } from 'loro-crdt'

export const library = 'loro-crdt'
export const updateFormats = ['update']
export const stateFormats = ['snapshot', 'update']
export const readsYjs = false

export class Document {
  constructor(client, doc = new LoroDoc()) {
    this.doc = doc
    if (client !== undefined) this.doc.setPeerId(client)
    this.root = this.doc.getText('text')
    this.open = false
  }

  static load(state, format) {
    if (format === 'snapshot') return new Document(undefined, LoroDoc.fromSnapshot(state))
    const document = new Document()
    document.apply(state)
    return document
  }

  commit() {
    if (!this.open) this.doc.commit()
  }

  insert(at, text) {
    this.root.insert(at, text)
    this.commit()
  }

  erase(at, count) {
    this.root.delete(at, count)
    this.commit()
  }

  insertValues(at, values) {
    const list = this.doc.getList('array')
    values.forEach((value, i) => list.insert(at + i, value))
    this.commit()
  }

  set(key, value) {
    this.doc.getMap('map').set(key, value)
    this.commit()
  }

  transact(edit) {
    this.open = true
    edit()
    this.open = false
    this.commit()
  }

  onUpdate(format, listener) {
    this.doc.subscribeLocalUpdates(listener)
  }

  apply(update) {
    this.doc.import(update)
  }

  applyAll(updates) {
    this.doc.importBatch(updates)
  }

  encode(format) {
    return this.doc.export({ mode: format })
  }

  text() {
    return this.root.toString()
  }

  values() {
    return this.doc.getList('array').toJSON()
  }

  entries() {
    return this.doc.getMap('map').toJSON()
  }

  free() {
    this.root.free()
    this.doc.free()
  }
}
