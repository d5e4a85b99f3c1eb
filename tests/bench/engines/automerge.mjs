import * as Automerge from '@automerge/automerge'

export const library = '@automerge/automerge'
export const updateFormats = ['change']
export const stateFormats = ['document']
export const readsYjs = false

// The time of a change is a part of what identifies it. Ours have none, so that every process makes the same ones.
const options = { time: 0 }

// Replicas can share a text only if one of them made it: all begin with this change.
const beginning = Automerge.save(
  Automerge.change(Automerge.init({ actor: '00' }), options, (draft) => Object.assign(draft, { text: '', array: [], map: {} })),
)

const actor = (client) => client.toString(16).padStart(8, '0')

/// Strings as values: without this each would be a shared text.
function plain(value) {
  if (typeof value === 'string') return new Automerge.ImmutableString(value)
  if (typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}

const bare = (value) =>
  JSON.parse(JSON.stringify(value, (key, inner) => (inner instanceof Automerge.ImmutableString ? inner.toString() : inner)))

export class Document {
  constructor(client, state = beginning) {
    this.doc = Automerge.load(state, client === undefined ? {} : { actor: actor(client) })
    this.draft = null
    this.listener = null
  }

  static load(state) {
    return new Document(undefined, state)
  }

  edit(change) {
    if (this.draft) change(this.draft)
    else {
      this.doc = Automerge.change(this.doc, options, change)
      this.listener?.(Automerge.getLastLocalChange(this.doc))
    }
  }

  insert(at, text) {
    this.edit((draft) => Automerge.splice(draft, ['text'], at, 0, text))
  }

  erase(at, count) {
    this.edit((draft) => Automerge.splice(draft, ['text'], at, count))
  }

  insertValues(at, values) {
    this.edit((draft) => draft.array.splice(at, 0, ...values.map(plain)))
  }

  set(key, value) {
    this.edit((draft) => {
      draft.map[key] = plain(value)
    })
  }

  transact(edit) {
    this.edit((draft) => {
      this.draft = draft
      edit()
      this.draft = null
    })
  }

  onUpdate(format, listener) {
    this.listener = listener
  }

  /// Quicker than applyChanges() for one change.
  apply(update) {
    this.doc = Automerge.loadIncremental(this.doc, update)
  }

  applyAll(updates) {
    this.doc = Automerge.applyChanges(this.doc, updates)[0]
  }

  encode() {
    return Automerge.save(this.doc)
  }

  text() {
    return this.doc.text
  }

  values() {
    return bare(this.doc.array)
  }

  entries() {
    return bare(this.doc.map)
  }

  free() {
    Automerge.free(this.doc)
  }
}
