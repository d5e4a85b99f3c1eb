// Two people in one crowd, each with the real page in a real browser, and programs that know nothing but Yjs.
import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import WebSocket from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { CrowdPage, startBrowser } from '../support/browser.mjs'
import { Relay } from '../support/relay.mjs'
import { waitFor } from '../support/waitfor.mjs'

let relay
let browser
const open = []

before(async () => {
  relay = await Relay.start()
  browser = await startBrowser()
})

after(async () => {
  await browser?.close()
  await relay?.remove()
})

afterEach(async () => {
  for (const closing of open.splice(0)) await closing()
})

async function join(id, options) {
  const page = await CrowdPage.open(browser, relay.link(id), options)
  open.push(() => page.context.close())
  await page.waitForStatus('saved')
  return page
}

async function joinStock(id) {
  const doc = new Y.Doc()
  const provider = new WebsocketProvider(relay.webSocketUrl, id, doc, { WebSocketPolyfill: WebSocket, disableBc: true })
  open.push(() => {
    provider.destroy()
    doc.destroy()
  })
  await waitFor(() => provider.synced, 'the stock client in step')
  return { text: doc.getText('bytecrowdText'), awareness: provider.awareness }
}

test('what one types, the other reads; with emoji, and without an error on either page', async () => {
  const ada = await join('typing', { name: 'Ada' })
  const bob = await join('typing', { name: 'Bob' })
  await ada.type('int x = 1;\n')
  await bob.waitForText('int x = 1;\n')
  await bob.press('Control+End')
  await bob.type('// 👩‍💻 ünï')
  await ada.waitForText('int x = 1;\n// 👩‍💻 ünï')
  await bob.press('Backspace')
  await ada.waitForText('int x = 1;\n// 👩‍💻 ün')
  await bob.press('Control+Home')
  await bob.press('Control+Delete')
  await ada.waitForText(' x = 1;\n// 👩‍💻 ün')
  assert.deepEqual([...ada.errors, ...bob.errors], [])
})

test('both type at once, and their texts end equal', async () => {
  const ada = await join('at-once')
  const bob = await join('at-once')
  await Promise.all([ada.type('aaaaaaaaaa\n'.repeat(5)), bob.type('bbbbbbbbbb\n'.repeat(5))])
  await waitFor(async () => (await ada.text()) === (await bob.text()), 'equal texts')
  const text = await ada.text()
  assert.equal(text.length, 110)
  assert.equal([...text].filter((c) => c === 'a').length, 50)
})

test("the others' carets and selections show their names, also after a change of name", async () => {
  const ada = await join('carets', { name: 'Ada' })
  const bob = await join('carets', { name: 'Bob' })
  await ada.type('hello')
  await bob.waitForCaret('Ada')
  assert.ok(!(await ada.carets()).includes('Ada'))
  await bob.press('Home')
  await bob.press('Shift+End')
  await ada.waitForCaret('Bob')
  await waitFor(async () => (await ada.page.locator('.crowd-selection').textContent()) === 'hello', "Bob's selection")
  await bob.page.getByRole('button', { name: 'People' }).click()
  await bob.page.getByLabel('Your name').fill('Robert')
  await bob.page.keyboard.press('Enter')
  await ada.waitForCaret('Robert')
  assert.match(await ada.page.locator('#people').getAttribute('aria-label'), /2 people/)
  await bob.page.reload()
  await bob.page.getByRole('button', { name: 'People' }).click()
  assert.equal(await bob.page.getByLabel('Your name').inputValue(), 'Robert')
})

test("a stranger's awareness is shown harmlessly, whatever it says", async () => {
  const ada = await join('strangers')
  await ada.type('text')
  const states = [
    { user: { name: '<b>Eve</b>', color: 'red; background: url(https://evil.example/)' }, cursor: null },
    { user: 7, cursor: { anchor: 'x', head: { item: { client: 'x' } } } },
    { cursor: { anchor: { type: null, tname: 'bytecrowdText', item: null, assoc: 0 },
      head: { type: null, tname: 'bytecrowdText', item: null, assoc: 0 } }, user: { name: ' \u202e\n ' } },
  ]
  for (const state of states) (await joinStock('strangers')).awareness.setLocalState(state)
  await waitFor(async () => (await ada.page.locator('#people-list li').count()) === 4, 'four people')
  await ada.waitForCaret('Anonymous')
  const names = await ada.page.locator('#people-list li span:last-child').allTextContents()
  assert.ok(names.includes('<b>Eve</b>'))
  await ada.type('!')
  assert.deepEqual(ada.errors, [])
})

test('undo and redo are for own edits only', async () => {
  const ada = await join('undo')
  const bob = await join('undo')
  await ada.type('ada')
  await bob.waitForText('ada')
  await bob.press('Control+End')
  await bob.type(' bob')
  await ada.waitForText('ada bob')
  await ada.press('Control+z')
  await bob.waitForText(' bob')
  await ada.press('Control+Shift+Z')
  await bob.waitForText('ada bob')
  await bob.press('Control+z')
  await ada.waitForText('ada')
})

test('a name, and the language that it stands for, reach the other page, its colours and a reload', async () => {
  const ada = await join('names')
  const bob = await join('names')
  await ada.type('def f(): return 1')
  await ada.page.getByLabel('File name').fill('main.py')
  await ada.page.keyboard.press('Enter')
  await waitFor(async () => (await bob.page.getByLabel('Language').inputValue()) === 'python', 'the language')
  assert.equal(await bob.page.getByLabel('File name').inputValue(), 'main.py')
  assert.match(await bob.page.title(), /main\.py/)
  await waitFor(async () => (await bob.page.locator('.cm-line span').count()) > 0, 'colours')
  await bob.page.getByLabel('Language').selectOption('plaintext')
  await waitFor(async () => (await ada.page.getByLabel('Language').inputValue()) === 'plaintext', 'the chosen language')
  await waitFor(async () => (await ada.page.locator('.cm-line span:not([class*=crowd])').count()) === 0, 'no colours')
  await ada.waitForStatus('saved')
  await ada.page.reload()
  await ada.waitForStatus('saved')
  assert.equal(await ada.page.getByLabel('File name').inputValue(), 'main.py')
  // An empty name is none: the old one stays.
  await ada.page.getByLabel('File name').fill('  ')
  await ada.page.keyboard.press('Enter')
  assert.equal(await ada.page.getByLabel('File name').inputValue(), 'main.py')
})

test('pasted line ends become LF', async () => {
  const ada = await join('line-ends')
  const stock = await joinStock('line-ends')
  await ada.paste('one\r\ntwo\rthree\nשלום\r\n')
  await ada.waitForText('one\ntwo\nthree\nשלום\n')
  await waitFor(() => stock.text.toString() === 'one\ntwo\nthree\nשלום\n', 'LF in the shared text')
})

test('a CR that another program wrote does not shift what is typed behind it', async () => {
  const ada = await join('strange-line-ends')
  const stock = await joinStock('strange-line-ends')
  stock.text.insert(0, 'a\r\nb\rc')
  await ada.waitForText('a\r\nb\rc')
  await ada.press('Control+End')
  await ada.type('!')
  await waitFor(() => stock.text.toString() === 'a\r\nb\rc!', 'the mark at the end')
  await ada.page.reload()
  await ada.waitForStatus('saved')
  assert.equal(await ada.text(), 'a\r\nb\rc!')
})

test('an edit that would pass 16 MiB is refused whole, with a sentence', async () => {
  const limit = 16 * 1024 * 1024
  const ada = await join('limit')
  // Two bytes a letter, so that a limit on letters would let it through.
  await ada.paste('é'.repeat(limit / 2))
  await waitFor(async () => (await ada.text()).length === limit / 2, 'a text at the limit')
  await ada.press('Control+End')
  await ada.type('x')
  await ada.page.getByText('larger than 16 MiB').waitFor()
  assert.equal((await ada.text()).length, limit / 2)
  await ada.press('Backspace')
  await ada.type('xy')
  await waitFor(async () => (await ada.text()).endsWith('éxy'), 'what fits')
  await ada.waitForStatus('saved')
})
