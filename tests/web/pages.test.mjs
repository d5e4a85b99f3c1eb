// The pages themselves: home, refusals, sharing, keyboard, narrow windows, and the policy that they are served under.
import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { CrowdPage, startBrowser } from '../support/browser.mjs'
import { Relay } from '../support/relay.mjs'
import { waitFor } from '../support/waitfor.mjs'

let relay
let browser
const opened = []

before(async () => {
  relay = await Relay.start()
  browser = await startBrowser()
})

after(async () => {
  await browser?.close()
  await relay?.remove()
})

afterEach(async () => {
  for (const page of opened.splice(0)) await page.context.close()
})

async function open(path, options) {
  const page = await CrowdPage.open(browser, relay.link(path), options)
  opened.push(page)
  return page
}

test('the home page makes a crowd with an unguessable name', async () => {
  const home = await open('')
  await home.page.getByRole('button', { name: 'New crowd' }).click()
  await home.page.waitForURL(/\/[A-Za-z0-9][A-Za-z0-9_-]{21}$/)
  await home.waitForStatus('saved')
  assert.deepEqual(home.errors, [])
})

test('the home page opens links and names, and says when something is neither', async () => {
  const home = await open('')
  await home.page.getByLabel('Link or name').fill('no crowd')
  await home.page.keyboard.press('Enter')
  const complaint = await home.page.getByLabel('Link or name').evaluate((input) => input.validationMessage)
  assert.match(complaint, /no link to a crowd/)
  await home.page.getByLabel('Link or name').fill(relay.link('by-link'))
  await home.page.keyboard.press('Enter')
  await home.page.waitForURL(relay.link('by-link'))
  await home.waitForStatus('saved')
})

test('an address that can be no crowd gets a page with a sentence', async () => {
  const page = await open('no%20such%20name')
  assert.equal(page.response.status(), 404)
  assert.notEqual((await page.page.getByRole('heading').textContent()).trim(), '')
  assert.notEqual((await page.page.locator('.lead').textContent()).trim(), '')
  await page.page.getByRole('link', { name: 'Start a new crowd' }).click()
  await page.page.getByRole('button', { name: 'New crowd' }).waitFor()
})

/// The page at an address that the relay would serve no page at.
async function openElsewhere(path) {
  const context = await browser.newContext()
  await context.addInitScript((other) => history.replaceState(null, '', other), path)
  const page = new CrowdPage(context, await context.newPage())
  opened.push(page)
  await page.page.clock.install()
  await page.page.goto(relay.link('elsewhere'))
  return page
}

test('a refusal is told in a sentence, and is not tried again but by hand', async () => {
  const page = await openElsewhere('/no.crowd')
  let tries = 0
  page.page.on('websocket', () => { tries += 1 })
  await page.waitForStatus('refused')
  await page.page.getByRole('alert').getByText('There is no such crowd').waitFor()
  await page.page.clock.fastForward('01:00')
  const before = tries
  await page.page.getByRole('button', { name: 'Try again' }).click()
  await waitFor(() => tries > before, 'another try')
  await page.waitForStatus('refused')
  assert.ok(tries - before === 1, `${tries} tries`)
})

test('a browser hears why the relay ended a connection', async () => {
  const home = await open('')
  const close = await home.page.evaluate((address) => new Promise((resolve) => {
    const socket = new WebSocket(address)
    socket.onopen = () => socket.send('text is not spoken here')
    socket.onclose = ({ code, reason, wasClean }) => resolve({ code, reason, wasClean })
  }), `${relay.webSocketUrl}/why`)
  assert.equal(close.code, 1007)
  assert.notEqual(close.reason, '')
  assert.ok(close.wasClean)
})

test('every refusal of the relay has its sentence', async () => {
  const sentences = new Map([
    [4401, 'You must sign in'], [4403, 'You are not allowed'], [4413, 'too large'], [4429, 'asks for patience'],
    [1007, 'could not read'],
  ])
  for (const [code, sentence] of sentences) {
    const context = await browser.newContext()
    const page = new CrowdPage(context, await context.newPage())
    opened.push(page)
    // No relay refuses for all reasons on demand: the browser's end of the connection is answered here instead.
    await page.page.routeWebSocket(/\/ws\//, (socket) => socket.close({ code, reason: 'A reason.' }))
    await page.page.goto(relay.link('refused'))
    await page.waitForStatus('refused')
    const told = await page.page.getByRole('alert').textContent()
    assert.ok(told.includes(sentence) && told.includes('A reason.'), `${code}: ${told}`)
  }
})

test('Share copies the link and says so; the desktop link means the same crowd', async () => {
  const page = await open('share-me?x=1#y')
  await page.waitForStatus('saved')
  await page.page.getByRole('button', { name: 'Share' }).click()
  await page.page.getByRole('status').getByText('Link copied').waitFor()
  assert.equal(await page.page.evaluate(() => navigator.clipboard.readText()), relay.link('share-me'))
  const desktop = await page.page.getByRole('link', { name: 'desktop' }).getAttribute('href')
  assert.equal(desktop, relay.link('share-me').replace(/^http/, 'bytecrowds'))
})

test('where copying is forbidden, the link is shown to be copied by hand', async () => {
  const context = await browser.newContext()
  await context.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'))
    document.execCommand = () => false
  })
  const page = new CrowdPage(context, await context.newPage())
  opened.push(page)
  await page.page.goto(relay.link('by-hand'))
  await page.page.getByRole('button', { name: 'Share' }).click()
  assert.equal(await page.page.getByRole('dialog').getByRole('textbox').inputValue(), relay.link('by-hand'))
})

test('a notice of the relay is shown', async () => {
  const context = await browser.newContext()
  const page = new CrowdPage(context, await context.newPage())
  opened.push(page)
  const json = JSON.stringify({ code: 'test', message: 'The cellar is full.' })
  await page.page.routeWebSocket(/\/ws\//, (socket) => {
    socket.send(Buffer.from([18, json.length, ...Buffer.from(json)]))
  })
  await page.page.goto(relay.link('notice'))
  await page.page.getByRole('status').getByText('The cellar is full.').waitFor()
})

test('everything is reached by keyboard, and has a name', async () => {
  const page = await open('keyboard', { name: 'Ada' })
  await page.waitForStatus('saved')
  await page.page.getByRole('link', { name: 'home' }).focus()
  const names = []
  for (let i = 0; i < 5; i += 1) {
    names.push(await page.page.evaluate(() => {
      const { activeElement: element } = document
      return element.getAttribute('aria-label') ?? element.textContent
    }))
    await page.page.keyboard.press('Tab')
  }
  assert.deepEqual(names.slice(0, 2), ['Bytecrowds, home', 'File name'])
  assert.match(names[2], /^People in this crowd/)
  assert.equal(names[3], 'Share')
  assert.match(names[4], /^Text of /)
})

test('nothing is cut off at 360 pixels, in the editor, at home and in an error', async () => {
  for (const path of ['narrow', '', 'no%20name']) {
    const page = await open(path, { viewport: { width: 360, height: 640 } })
    if (path === 'narrow') await page.waitForStatus('saved')
    const [width, scrolled] = await page.page.evaluate(() => [innerWidth, document.documentElement.scrollWidth])
    assert.ok(scrolled <= width, `${path}: ${scrolled}`)
    for (const control of await page.page.locator('header button, header input, footer select, footer a').all()) {
      const box = await control.boundingBox()
      assert.ok(box.x >= 0 && box.x + box.width <= 360, `${path}: ${JSON.stringify(box)}`)
    }
  }
})

test('the pages keep to a policy that admits scripts from the relay alone', async () => {
  for (const path of ['', 'policy', 'no%20name']) {
    const page = await open(path, { colorScheme: 'dark' })
    const policy = page.response.headers()['content-security-policy']
    assert.match(policy ?? '', /(script|default)-src 'self'/, path)
    assert.doesNotMatch(policy, /script-src[^;]*unsafe/)
    if (path === 'policy') await page.waitForStatus('saved')
    // Chromium counts the page's own status, 404, among the errors.
    assert.deepEqual(page.errors.filter((error) => !/404/.test(error)), [])
  }
})
