// Chooses edits: whatever our engine offers, in any of the shared types that a document holds. Nothing is done here.
import * as Y from 'yjs'
import { hexOfAny, kindOf, mapKeys, textAttributes } from './shown.mjs'
import { rootOf } from './perform.mjs'

const MaxDepth = 4
const kinds = ['text', 'map', 'array']

const at = (random, length) => random.below(length + 1)
const innerElements = (type) => {
  if (type instanceof Y.Map) return [...type.entries()]
  const held = type instanceof Y.Array ? type.toArray() : type.toDelta().map((op) => op.insert)
  return held.map((element, place) => [place, element])
}

/// A shared type that the document holds, and the way to it; null when the walk ended at one of another kind.
export const chooseType = (random, doc, wanted = kinds) => {
  const root = random.pick(['text', 'text', 'text', 'notes', 'map', 'map', 'array', 'array'])
  const path = [root]
  let type = rootOf(doc, root)
  while (path.length <= MaxDepth && random.chance(0.6)) {
    const inner = innerElements(type).filter(([, element]) => kinds.includes(kindOf(element)))
    if (inner.length === 0) break
    const [step, held] = random.pick(inner)
    path.push(step)
    type = held
  }
  return wanted.includes(kindOf(type)) ? { path, type } : null
}

/// What a text shows, one character for each unit: an embed is one too.
const unitsOf = (text) => {
  const shows = ({ insert }) => (typeof insert === 'string' ? insert : '\ufffc')
  return text.toDelta().map(shows).join('')
}
const isLow = (unit) => unit >= 0xdc00 && unit <= 0xdfff
/// Our engine takes no place between the halves of a surrogate pair.
const snapped = (units, place) => (isLow(units.charCodeAt(place)) ? place - 1 : place)
const chooseRange = (random, units, begin = random.below(units.length)) => {
  const from = snapped(units, begin)
  const to = snapped(units, Math.min(units.length, from + 1 + random.below(8)))
  return to > from ? { at: from, length: to - from } : null
}

/// A root that got formats before it was known as a text keeps Yjs' search markers, by which some edits then find their
/// place: what they do depends on where earlier edits happened to look. Programs don't make those edits there.
const keepsMarkers = (text) => {
  if (text._searchMarker === null) return false
  for (let item = text._start; item !== null; item = item.right) {
    if (!item.deleted && item.content instanceof Y.ContentFormat) return true
  }
  return false
}

const plainValue = (random) => random.pick([true, 'x', 7, 0.1, -0, 1e21, { href: 'a', n: 1 }, { href: 'b' }, ['l', 1], { deep: { x: 1 } }, { 10: 'é"\\\u0001', 9: null }])
/// Objects: of numbers, which are no proper embeds, Yjs' events don't tell.
const embed = (random) => random.pick([{ image: 'a.png' }, {}, { n: 0.1, l: [1, 'é"\\\u0001'] }, ['list', {}]])
const attributes = (random) => {
  const result = {}
  for (let i = random.chance(0.7) ? 1 : random.below(3); i > 0; i--) {
    result[random.pick(['bold', 'italic', 'link', '7'])] = random.chance(0.3) ? null : plainValue(random)
  }
  return result
}

/// Steps through a text, sometimes beyond its end.
const deltaOps = (random, units, formats) => {
  const ops = []
  const marks = () => (formats && random.chance(0.5) ? { attributes: attributes(random) } : {})
  let place = 0
  for (let i = 1 + random.below(5); i > 0; i--) {
    const next = snapped(units, place + at(random, units.length - place))
    const choice = random.below(8)
    if (choice < 3) ops.push({ insert: random.text(), ...marks() })
    else if (choice < 4) ops.push({ insert: embed(random), ...marks() })
    else if (next > place) ops.push(choice < 6 ? { delete: next - place } : { retain: next - place, ...marks() })
    if (choice >= 4) place = next
  }
  if (random.chance(0.1)) ops.push({ retain: units.length - place + 1 + random.below(3), ...marks() })
  return ops
}

const chooseFormat = (random, units) => {
  const choice = random.below(4)
  if (choice === 0) return { do: 'insert', at: snapped(units, at(random, units.length)), text: random.text(), attributes: hexOfAny(attributes(random)) }
  if (choice === 1) return { do: 'embed', at: snapped(units, at(random, units.length)), value: hexOfAny(embed(random)), attributes: hexOfAny(attributes(random)) }
  const range = units.length > 0 ? chooseRange(random, units) : null
  return range && { do: 'format', ...range, attributes: hexOfAny(attributes(random)) }
}

const chooseTextEdit = (random, text, { formats }) => {
  const units = unitsOf(text)
  const choice = random.below(20)
  if (choice === 0) return { do: 'attribute', key: random.pick(textAttributes), value: hexOfAny(random.mapValue()) }
  if (choice === 1) return { do: 'noAttribute', key: random.pick(textAttributes) }
  if (choice === 2) return { do: 'delta', ops: hexOfAny(deltaOps(random, units, formats)) }
  if (choice < 9 && formats) return chooseFormat(random, units)
  if (keepsMarkers(text)) return null
  if (choice === 9) return { do: 'embed', at: snapped(units, at(random, units.length)), value: hexOfAny(embed(random)) }
  if (choice < 14 && units.length > 0) {
    const range = chooseRange(random, units)
    return range && { do: 'delete', ...range }
  }
  return { do: 'insert', at: snapped(units, at(random, units.length)), text: random.text() }
}

const chooseArrayEdit = (random, array, { depth }) => {
  const choice = random.below(10)
  const values = () => hexOfAny(Array.from({ length: 1 + random.below(4) }, () => random.arrayValue()))
  if (choice < 3 && array.length > 0) {
    const begin = random.below(array.length)
    return { do: 'remove', at: begin, length: 1 + random.below(Math.min(4, array.length - begin)) }
  }
  if (choice < 5 && depth <= MaxDepth) return { do: 'putType', at: at(random, array.length), kind: random.pick(kinds) }
  if (choice < 7) return { do: 'push', values: values() }
  return { do: 'put', at: at(random, array.length), values: values() }
}

const chooseMapEdit = (random, map, { depth }) => {
  const choice = random.below(20)
  const key = random.pick(mapKeys)
  if (choice === 0) return { do: 'clear' }
  if (choice < 4) return { do: 'unset', key }
  if (choice < 9 && depth <= MaxDepth) return { do: 'setType', key, kind: random.pick(kinds) }
  return { do: 'set', key, value: hexOfAny(random.mapValue()) }
}

const choosers = { text: chooseTextEdit, map: chooseMapEdit, array: chooseArrayEdit }

/// Null when there is nothing to do at the place that came up.
export const chooseEdit = (random, doc, { formats }) => {
  const { path, type } = chooseType(random, doc)
  const edit = choosers[kindOf(type)](random, type, { formats, depth: path.length })
  return edit && { ...edit, in: path }
}

/// One key at a caret: what most of a text is made of. Gives where the caret is afterwards, too.
export const chooseKeystroke = (random, text, caret) => {
  if (keepsMarkers(text)) return null
  const units = unitsOf(text)
  const place = snapped(units, Math.min(caret, units.length))
  const choice = random.below(20)
  if (choice < 12) {
    const typed = random.chance(0.9) ? random.pick(['a', 'b', ' ']) : random.text()
    return { edit: { do: 'insert', at: place, text: typed }, caret: place + typed.length }
  }
  const from = choice < 17 ? snapped(units, Math.max(0, place - 1)) : place
  const to = snapped(units, Math.min(units.length, choice < 17 ? place : place + 1))
  return to > from ? { edit: { do: 'delete', at: from, length: to - from }, caret: from } : null
}
