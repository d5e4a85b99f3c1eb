// What a document shows, as plain values that lib0's "any" can hold: our engine writes the same ones (shown.cpp), and
// they are compared byte by byte.
//
// An element is a pair [kind, content]: ["value", it], ["doc", guid], or a shared type with all that it holds.
import * as Y from 'yjs'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

export const hex = (bytes) => Buffer.from(bytes).toString('hex')
export const bytesOf = (hex) => new Uint8Array(Buffer.from(hex, 'hex'))
export const hexOfAny = (value) => hex(encoding.encode((encoder) => encoding.writeAny(encoder, value)))
/// A fresh value each time: to Yjs, two formats with one object are the same, and two with equal objects are not.
export const anyOf = (hex) => decoding.readAny(decoding.createDecoder(bytesOf(hex)))

/// The keys that programs use. Our engine does not list the attributes of a text, or what a map once held.
export const textAttributes = ['lang', 'dir']
export const mapKeys = ['a', 'b', 'c', 'é']

const kinds = [Y.XmlText, Y.XmlHook, Y.XmlElement, Y.XmlFragment, Y.Text, Y.Map, Y.Array]
const names = ['xmlText', 'xmlHook', 'xmlElement', 'xmlFragment', 'text', 'map', 'array']
export const kindOf = (type) => names[kinds.findIndex((kind) => type instanceof kind)]

const contents = {
  text: (text) => ({
    text: text.toString(),
    length: text.length,
    delta: shownDelta(text.toDelta()),
    attributes: shownKeys(text.getAttributes(), textAttributes),
  }),
  map: (map) => [...map.keys()].sort().map((key) => [key, shown(map.get(key))]),
  array: (array) => array.toArray().map(shown),
}

export const shown = (element) => {
  if (element instanceof Y.Doc) return ['doc', element.guid]
  if (!(element instanceof Y.AbstractType)) return ['value', element]
  const kind = kindOf(element)
  return [kind, contents[kind]?.(element) ?? null]
}

/// Without what it holds: of something that is gone no more is known.
export const shownFlat = (element) => (element instanceof Y.AbstractType ? [kindOf(element), null] : shown(element))

/// Of some keys of an object what they hold; null of those that are not there.
export const shownKeys = (object, keys) => keys.map((key) => (key in object ? shown(object[key]) : null))

/// Of a text's delta: a string or an embed.
const shownInsert = (insert) => (typeof insert === 'string' ? insert : shown(insert))
const withInsert = ({ attributes }, insert) => (attributes ? { insert, attributes } : { insert })
export const shownDelta = (delta) => delta.map((op) => (op.insert === undefined ? op : withInsert(op, shownInsert(op.insert))))
/// Of an array's: a list of elements.
export const shownListDelta = (delta) => delta.map((op) => (op.insert ? { insert: op.insert.map(shown) } : op))

export const shownDeleteSet = (set) =>
  [...set.clients.entries()].sort(([a], [b]) => b - a).map(([client, ranges]) => [client, ranges.map(({ clock, len }) => [clock, len])])

/// What toJSON() gives. Documents in a document have none in our engine.
export const json = (type) => withoutDocs(type.toJSON())

const withoutDocs = (value) => {
  if (value instanceof Y.Doc) return undefined
  if (Array.isArray(value)) return value.map(withoutDocs)
  if (value?.constructor !== Object) return value
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, withoutDocs(held)]))
}
