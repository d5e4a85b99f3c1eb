// What programs do that use more of Yjs than we offer: formats, embeds, arrays, XML, subdocuments, old JSON content,
// halves of surrogate pairs. We must keep all of it, to the bit.
import * as Y from 'yjs'

const attributes = (random) => {
  const key = random.pick(['bold', 'italic', 'link', 'comment'])
  const value = random.pick([true, null, null, 'x', 7, { href: 'a', n: 1 }, { href: 'b' }, ['l', 1], { deep: { x: 1 } }])
  return { [key]: value }
}

const at = (random, length) => random.below(length + 1)
const range = (random, length) => {
  const from = random.below(length)
  return [from, 1 + random.below(Math.min(6, length - from))]
}

const editText = (random, text) => {
  if (random.chance(0.6) || text.length === 0) text.insert(at(random, text.length), random.text())
  else text.delete(...range(random, text.length))
}

const formatText = (random, text) => {
  const choice = random.below(6)
  if (choice === 0) text.insert(at(random, text.length), random.text(), attributes(random))
  else if (choice === 1) text.insertEmbed(at(random, text.length), random.pick([{ image: 'a.png' }, {}, { n: 0.1, l: [1, 'é"\\\u0001'] }]))
  else if (choice === 2) text.insertEmbed(at(random, text.length), new Y.Map())
  else if (choice === 3) editText(random, text)
  else if (text.length > 0) text.format(...range(random, text.length), attributes(random))
}

const editArray = (random, array, depth = 0) => {
  if (random.chance(0.3) && array.length > 0) return array.delete(...range(random, array.length))
  const place = at(random, array.length)
  const choice = random.below(7)
  if (choice === 0) return array.insert(place, [new Uint8Array([1, 2, random.below(256)])])
  if (choice === 1) return array.insert(place, [new Y.Text(random.text())])
  if (choice === 2) return array.insert(place, [new Y.Doc({ guid: 'sub' + random.below(100), gc: random.chance(0.5), autoLoad: random.chance(0.5), meta: random.pick([null, { a: 1 }, 'x']) })])
  if (choice === 3 && depth < 3) {
    const inner = new Y.Array()
    array.insert(place, [inner])
    return editArray(random, inner, depth + 1)
  }
  array.insert(place, Array.from({ length: 1 + random.below(4) }, () => random.pick([1, 'é', null, true, [1], { k: 'v' }, 1.5])))
}

const editXml = (random, fragment) => {
  const kinds = [() => new Y.XmlElement('p'), () => new Y.XmlElement('é'), () => new Y.XmlText(random.text()), () => new Y.XmlHook('hook')]
  if (fragment.length === 0 || random.chance(0.4)) return fragment.insert(at(random, fragment.length), [random.pick(kinds)()])
  const child = fragment.get(random.below(fragment.length))
  if (random.chance(0.2)) return fragment.delete(...range(random, fragment.length))
  if (child instanceof Y.XmlElement) {
    if (random.chance(0.5)) return child.setAttribute(random.pick(['id', 'class']), random.text())
    return editXml(random, child)
  }
  if (child instanceof Y.XmlText) formatText(random, child)
}

const editMap = (random, map, depth = 0) => {
  const key = random.pick(['a', 'b', 'c', 'é'])
  const choice = random.below(8)
  const held = map.get(key)
  if (held instanceof Y.Map && choice < 4) return editMap(random, held, depth + 1)
  if (held instanceof Y.Text && choice < 4) return editText(random, held)
  if (choice === 0) return map.delete(key)
  if (choice === 1) return map.set(key, new Y.Text(random.text()))
  if (choice === 2) return map.set(key, new Y.Array())
  if (choice === 3 && depth < 4) return map.set(key, new Y.Map([['in', random.value()]]))
  if (choice === 4) return map.set(key, new Uint8Array([random.below(256)]))
  map.set(key, random.value())
}

/// JSON content is what Yjs wrote before it had `any`; no API makes it any more.
const insertOldJson = (random, doc, transaction) => {
  const array = doc.getArray('array')
  const values = Array.from({ length: 1 + random.below(3) }, () => random.pick([undefined, null, 1e21, -0, 1e-7, 'é"\n\u007f', { b: 1, a: [{}] }, [[]]]))
  const right = array._start
  const id = Y.createID(doc.clientID, Y.getState(doc.store, doc.clientID))
  new Y.Item(id, null, null, right, right && right.id, array, null, new Y.ContentJSON(values)).integrate(transaction, 0)
  array._searchMarker.length = 0
}

/// One foreign edit, in a transaction of its own. Its root "text" is known as such from the start.
export const editForeign = (random, doc, { formats }) => {
  doc.transact((transaction) => {
    const choice = random.below(formats ? 12 : 8)
    if (choice < 4) editText(random, doc.getText('text'))
    else if (choice < 5) editArray(random, doc.getArray('array'))
    else if (choice < 6) editXml(random, doc.getXmlFragment('xml'))
    else if (choice < 7) editMap(random, doc.getMap('map'))
    else if (choice < 8) insertOldJson(random, doc, transaction)
    else formatText(random, doc.getText('text'))
  })
}
