import * as Y from 'ywasm'

const codecs = {
  v1: { observe: 'onUpdate', apply: Y.applyUpdate, applyWithin: 'applyV1', encode: Y.encodeStateAsUpdate },
  v2: { observe: 'onUpdateV2', apply: Y.applyUpdateV2, applyWithin: 'applyV2', encode: Y.encodeStateAsUpdateV2 },
}

export const library = 'ywasm'
export const updateFormats = Object.keys(codecs)
export const stateFormats = updateFormats
export const readsYjs = true

export class Document {
  constructor(client) {
    this.doc = new Y.YDoc(client === undefined ? {} : { clientID: client })
    this.root = this.doc.getText('text')
    this.transaction = undefined // none is open: an edit makes its own
    this.applying = false
  }

  static load(state, format) {
    const document = new Document()
    document.apply(state, format)
    return document
  }

  insert(at, text) {
    this.root.insert(at, text, undefined, this.transaction)
  }

  erase(at, count) {
    this.root.delete(at, count, this.transaction)
  }

  insertValues(at, values) {
    this.doc.getArray('array').insert(at, values, this.transaction)
  }

  set(key, value) {
    this.doc.getMap('map').set(key, value, this.transaction)
  }

  transact(edit) {
    this.transaction = this.doc.beginTransaction(undefined)
    try {
      edit()
    } finally {
      this.transaction.free() // commits it; commit() alone would leave it open
      this.transaction = undefined
    }
  }

  onUpdate(format, listener) {
    this.doc[codecs[format].observe]((update) => {
      if (!this.applying) listener(update)
    })
  }

  apply(update, format) {
    this.applying = true
    codecs[format].apply(this.doc, update, undefined)
    this.applying = false
  }

  applyAll(updates, format) {
    this.applying = true
    this.transact(() => {
      for (const update of updates) this.transaction[codecs[format].applyWithin](update)
    })
    this.applying = false
  }

  encode(format) {
    return codecs[format].encode(this.doc)
  }

  text() {
    return this.root.toString()
  }

  values() {
    return this.doc.getArray('array').toJson()
  }

  entries() {
    return this.doc.getMap('map').toJson()
  }

  free() {
    this.root.free()
    this.doc.free()
  }
}
