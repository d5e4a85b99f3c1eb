// Does an edit that edits.mjs has chosen, as our engine does from the same words (edits.cpp).
//
// "in" says where: the name of a root, then keys of maps, indexes of arrays and, in a text, the number of an embed's step in
// its delta. Values and attributes come as hex of lib0's "any".
//
//   text    {"do": "insert", "in", "at", "text", "attributes"?}    {"do": "embed", "in", "at", "value", "attributes"?}
//           {"do": "format", "in", "at", "length", "attributes"}   {"do": "delete", "in", "at", "length"}
//           {"do": "delta", "in", "ops"}    {"do": "attribute", "in", "key", "value"}    {"do": "noAttribute", "in", "key"}
//   array   {"do": "put", "in", "at", "values"}    {"do": "putType", "in", "at", "kind"}
//           {"do": "push", "in", "values"}         {"do": "remove", "in", "at", "length"}
//   map     {"do": "set", "in", "key", "value"}    {"do": "setType", "in", "key", "kind"}
//           {"do": "unset", "in", "key"}           {"do": "clear", "in"}
import * as Y from 'yjs'
import { anyOf } from './shown.mjs'

const types = { text: Y.Text, map: Y.Map, array: Y.Array }
export const roots = { text: Y.Text, notes: Y.Text, map: Y.Map, array: Y.Array }

export const rootOf = (doc, name) => doc.get(name, roots[name])
const inside = (type, step) => (type instanceof Y.Text ? type.toDelta()[step].insert : type.get(step))
export const typeAt = (doc, [root, ...steps]) => steps.reduce(inside, rootOf(doc, root))

const attributesOf = (edit) => edit.attributes && anyOf(edit.attributes)

const deeds = {
  insert: (text, edit) => text.insert(edit.at, edit.text, attributesOf(edit)),
  embed: (text, edit) => text.insertEmbed(edit.at, anyOf(edit.value), attributesOf(edit)),
  format: (text, edit) => text.format(edit.at, edit.length, attributesOf(edit)),
  delete: (text, edit) => text.delete(edit.at, edit.length),
  delta: (text, edit) => text.applyDelta(anyOf(edit.ops)),
  attribute: (text, edit) => text.setAttribute(edit.key, anyOf(edit.value)),
  noAttribute: (text, edit) => text.removeAttribute(edit.key),
  put: (array, edit) => array.insert(edit.at, anyOf(edit.values)),
  putType: (array, edit) => array.insert(edit.at, [new types[edit.kind]()]),
  push: (array, edit) => array.push(anyOf(edit.values)),
  remove: (array, edit) => array.delete(edit.at, edit.length),
  set: (map, edit) => map.set(edit.key, anyOf(edit.value)),
  setType: (map, edit) => map.set(edit.key, new types[edit.kind]()),
  unset: (map, edit) => map.delete(edit.key),
  clear: (map) => map.clear(),
}

export const perform = (doc, edit) => deeds[edit.do](typeAt(doc, edit.in), edit)
