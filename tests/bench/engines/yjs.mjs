import * as Y from 'yjs'

const codecs = {
  v1: { event: 'update', apply: Y.applyUpdate, encode: Y.encodeStateAsUpdate, merge: Y.mergeUpdates },
  v2: { event: 'updateV2', apply: Y.applyUpdateV2, encode: Y.encodeStateAsUpdateV2, merge: Y.mergeUpdatesV2 },
}

export const library = 'yjs'
export const updateFormats = Object.keys(codecs)
export const stateFormats = updateFormats
export const readsYjs = true

export const mergeUpdates = (updates, format) => codecs[format].merge(updates)

export class Document {
  constructor(client) {
    this.doc = new Y.Doc()
    if (client !== undefined) this.doc.clientID = client
    this.root = this.doc.getText('text')
  }

  static load(state, format) {
    const document = new Document()
    document.apply(state, format)
    return document
  }

  insert(at, text) {
    this.root.insert(at, text)
  }

  erase(at, count) {
    this.root.delete(at, count)
  }

  insertValues(at, values) {
    this.doc.getArray('array').insert(at, values)
  }

  set(key, value) {
    this.doc.getMap('map').set(key, value)
  }

  transact(edit) {
    this.doc.transact(edit)
  }

  onUpdate(format, listener) {
    this.doc.on(codecs[format].event, (update, origin, doc, transaction) => {
      if (transaction.local) listener(update)
    })
  }

  apply(update, format) {
    codecs[format].apply(this.doc, update)
  }

  applyAll(updates, format) {
    this.doc.transact(() => {
      for (const update of updates) this.apply(update, format)
    })
  }

  encode(format) {
    return codecs[format].encode(this.doc)
  }

  text() {
    return this.root.toString()
  }

  values() {
    return this.doc.getArray('array').toArray()
  }

  entries() {
    return this.doc.getMap('map').toJSON()
  }

  free() {}
}
