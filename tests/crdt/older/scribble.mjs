// Edits in the words that every Yjs since 13.0 knows.
const below = (random, length) => random.below(length + 1)
const range = (random, length) => {
  const from = random.below(length)
  return [from, 1 + random.below(Math.min(5, length - from))]
}
const isLow = (unit) => unit >= 0xdc00 && unit <= 0xdfff
const marks = (random) => ({ [random.pick(['bold', 'link'])]: random.pick([true, null, { href: 'a' }]) })
/// No null: arrays took none at first.
const plain = (random) => random.pick([1, -1, 0.5, 2 ** 40, 'é😀', true, [1, null, 'x'], { k: [], n: null }])

/// Of a text without embeds: older versions cut surrogate pairs.
const editPlainText = (random, text) => {
  const shown = text.toString()
  const whole = (place) => (isLow(shown.charCodeAt(place)) ? place - 1 : place)
  if (shown.length === 0 || random.chance(0.6)) return text.insert(whole(below(random, shown.length)), random.text())
  const [from, length] = range(random, shown.length)
  const begin = whole(from)
  const end = whole(from + length)
  if (end > begin) text.delete(begin, end - begin)
}

const editRichText = (Y, random, text) => {
  const choice = random.below(6)
  const place = below(random, text.length)
  if (choice === 0) return text.insert(place, 'bold', { bold: true })
  if (choice === 1) return text.insertEmbed(place, { image: 'a.png' })
  if (choice === 2) return text.applyDelta([{ retain: place }, { insert: 'é', attributes: marks(random) }])
  if (text.length === 0) return text.insert(0, 'plain words')
  if (choice === 3) return text.delete(...range(random, text.length))
  text.format(...range(random, text.length), marks(random))
}

const editArray = (Y, random, array) => {
  if (array.length > 0 && random.chance(0.3)) return array.delete(...range(random, array.length))
  const place = below(random, array.length)
  const kinds = [() => new Y.Text(random.text()), () => new Y.Map(), () => new Y.Array()]
  if (random.chance(0.2)) return array.insert(place, [random.pick(kinds)()])
  array.insert(place, Array.from({ length: 1 + random.below(3) }, () => plain(random)))
}

const editMap = (Y, random, map) => {
  const key = random.pick(['a', 'b', 'é'])
  const held = map.get(key)
  if (held instanceof Y.Map && random.chance(0.5)) return editMap(Y, random, held)
  if (held instanceof Y.Text && random.chance(0.5)) return editPlainText(random, held)
  if (random.chance(0.2)) return map.delete(key)
  const kinds = [() => new Y.Map(), () => new Y.Text('in a map')]
  map.set(key, random.chance(0.3) ? random.pick(kinds)() : plain(random))
}

/// No hooks: 13.0 could not read its own.
const editXml = (Y, random, fragment) => {
  const kinds = [() => new Y.XmlElement('p'), () => new Y.XmlText('in xml')]
  if (fragment.length === 0 || random.chance(0.4)) return fragment.insert(below(random, fragment.length), [random.pick(kinds)()])
  if (random.chance(0.2)) return fragment.delete(...range(random, fragment.length))
  const child = random.pick(fragment.toArray())
  if (child instanceof Y.XmlText) return child.format(0, child.length, marks(random))
  if (random.chance(0.5)) child.setAttribute('id', random.text())
  else editXml(Y, random, child)
}

/// What JSON has no word for: bytes, and documents since they can lie in one another.
const editOther = (Y, random, array) => {
  const bytes = new Uint8Array([1, 2, random.below(256)])
  const hasInnerDocs = Y.Doc.prototype.load !== undefined
  array.insert(0, [hasInnerDocs && random.chance(0.5) ? new Y.Doc({ guid: 'sub' + random.below(100) }) : bytes])
}

/// One edit, in a transaction of its own.
export const scribble = (Y, random, doc) => {
  const choice = random.below(14)
  if (choice < 5) editPlainText(random, doc.getText('text'))
  else if (choice < 8) editRichText(Y, random, doc.getText('rich'))
  else if (choice < 10) editArray(Y, random, doc.getArray('array'))
  else if (choice < 12) editMap(Y, random, doc.getMap('map'))
  else if (choice < 13) editXml(Y, random, doc.getXmlFragment('xml'))
  else editOther(Y, random, doc.getArray('other'))
}
