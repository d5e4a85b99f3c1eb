// What the page says of saving is true, when the relay is there, when it is not, and when it comes back.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { CrowdPage, startBrowser } from '../support/browser.mjs'
import { Relay } from '../support/relay.mjs'
import { waitFor } from '../support/waitfor.mjs'

let browser

before(async () => {
  browser = await startBrowser()
})

after(async () => {
  await browser?.close()
})

test('edits go on while the relay is away, and are equal and saved when it is back', async (t) => {
  const relay = await Relay.start()
  t.after(() => relay.remove())
  const ada = await CrowdPage.open(browser, relay.link('away'), { name: 'Ada' })
  const bob = await CrowdPage.open(browser, relay.link('away'), { name: 'Bob' })
  await ada.type('kept ')
  await ada.waitForStatus('saved')
  await bob.waitForText('kept ')
  await relay.kill()
  await Promise.all([ada.waitForStatus('offline'), bob.waitForStatus('offline')])
  await ada.type('ada')
  await bob.press('Control+End')
  await bob.type('bob')
  await bob.press('Backspace')
  assert.deepEqual(await ada.status(), { kind: 'offline', text: 'Offline: 3 edits waiting', waiting: 3 })
  assert.equal((await bob.status()).waiting, 4)
  await relay.restart()
  await Promise.all([ada.waitForStatus('saved'), bob.waitForStatus('saved')])
  await waitFor(async () => (await ada.text()) === (await bob.text()), 'equal texts')
  const text = await ada.text()
  assert.ok(text === 'kept adabo' || text === 'kept boada', text)
  assert.equal((await ada.status()).waiting, 0)
})

test('what was shown as saved is there after a power cut', async (t) => {
  const relay = await Relay.start()
  t.after(() => relay.remove())
  const ada = await CrowdPage.open(browser, relay.link('durable'))
  await ada.waitForStatus('saved')
  await ada.type('a line that matters')
  await ada.waitForStatus('saved')
  await relay.kill()
  await ada.context.close()
  await relay.restart()
  const bob = await CrowdPage.open(browser, relay.link('durable'))
  await bob.waitForText('a line that matters')
})

test('a deletion is saved too, though no state vector tells of it', async (t) => {
  const relay = await Relay.start()
  t.after(() => relay.remove())
  const ada = await CrowdPage.open(browser, relay.link('deleted'))
  await ada.type('gone')
  await ada.waitForStatus('saved')
  await ada.press('Control+a')
  await ada.press('Delete')
  await ada.waitForStatus('saved')
  await relay.kill()
  await ada.context.close()
  await relay.restart()
  const bob = await CrowdPage.open(browser, relay.link('deleted'))
  await bob.waitForStatus('saved')
  assert.equal(await bob.text(), '')
})

test('a store that does not answer is told of, and what waited for it is saved when it does', async (t) => {
  const relay = await Relay.start()
  t.after(() => relay.remove())
  const ada = await CrowdPage.open(browser, relay.link('store'))
  await ada.type('a')
  await ada.waitForStatus('saved')
  const redis = await relay.redisProcessId()
  process.kill(redis, 'SIGSTOP')
  try {
    await ada.type('b')
    await ada.waitForStatus('unsaved')
    const text = "Not saved: 1 edit waits for the relay's store"
    assert.deepEqual(await ada.status(), { kind: 'unsaved', text, waiting: 1 })
  } finally {
    process.kill(redis, 'SIGCONT')
  }
  await ada.waitForStatus('saved')
  assert.equal((await ada.status()).waiting, 0)
})

test('a person who leaves with unsaved edits is asked, and one without is not', async (t) => {
  const relay = await Relay.start()
  t.after(() => relay.remove())
  const ada = await CrowdPage.open(browser, relay.link('leaving'))
  await ada.type('x')
  await ada.waitForStatus('saved')
  const dialogs = []
  ada.page.on('dialog', (dialog) => {
    dialogs.push(dialog.type())
    dialog.dismiss()
  })
  await ada.page.reload()
  await ada.waitForStatus('saved')
  assert.deepEqual(dialogs, [])
  await relay.kill()
  await ada.waitForStatus('offline')
  await ada.type('y')
  await ada.page.close({ runBeforeUnload: true })
  await waitFor(() => dialogs.length === 1, 'the question')
  assert.deepEqual(dialogs, ['beforeunload'])
  assert.equal(await ada.text(), 'yx')
})
