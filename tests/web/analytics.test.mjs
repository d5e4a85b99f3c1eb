// The operator's page of visits: what it shows is what the store has, as plots and as a table.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { after, afterEach, before, test } from 'node:test'
import { CrowdPage, startBrowser } from '../support/browser.mjs'
import { Relay } from '../support/relay.mjs'

const { roundUp } = await import(`${process.env.BYTECROWDS_SOURCE}/resources/web/src/barplot.js`)

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

function redis(...words) {
  return execFileSync('redis-cli', ['-s', relay.redisSocket, ...words.map(String)], { encoding: 'utf8' })
}

/// "2026-11-21", so many days ago.
function day(ago) {
  return new Date(Date.now() - ago * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

async function open(options) {
  const page = await CrowdPage.open(browser, relay.link('analytics'), options)
  opened.push(page)
  await page.page.getByRole('table').last().waitFor()
  return page
}

test('an axis ends at a round number', () => {
  const ends = new Map([[0, 1], [1, 1], [2, 2], [3, 5], [6, 10], [10, 10], [11, 20], [999, 1000], [1001, 2000]])
  for (const [value, end] of ends) assert.equal(roundUp(value), end)
})

test('a relay that nobody visited says so', async () => {
  const page = await open()
  assert.equal(await page.page.getByText('Nothing was counted yet.').count(), 3)
  assert.deepEqual(page.errors, [])
})

test('the numbers are plotted, and stand in a table beside', async () => {
  redis('HSET', `analytics:${day(2)}`, 'hits', 1234, 'pageHits', 1000, 'apiHits', 234, 'uniqueVisitors', 77)
  redis('HSET', 'analytics:total', 'hits', 98765, 'uniqueVisitors', 5)
  redis('ZADD', 'pages', 900, 'crowd', 100, 'home')
  redis('ZADD', 'countries', 5, 'DE', 7, 'BR')
  redis('ZADD', 'continents', 5, 'EU', 7, 'SA')
  for (const colorScheme of ['light', 'dark']) {
    const { page, errors } = await open({ colorScheme })
    const plot = page.getByRole('img', { name: 'Visits per day' })
    assert.match(await plot.getAttribute('aria-label'), new RegExp(`At most 1234, on ${day(2)}`))
    assert.deepEqual(
      await plot.locator('rect title').allTextContents(),
      [`${day(2)}, Pages: 1000`, `${day(2)}, Programs: 234`],
    )
    const heights = await plot.locator('rect').evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('height'))))
    assert.ok(Math.abs(heights[0] / heights[1] - 1000 / 234) < 0.01)
    await page.getByRole('img', { name: `Visitors per day. At most 77, on ${day(2)}` }).waitFor()
    const row = page.getByRole('row').filter({ hasText: day(2) })
    assert.deepEqual(await row.getByRole('cell').allTextContents(), ['1,000', '234', '1,234', '77'])
    for (const text of ['98,765', 'The page of a crowd', 'Brazil', 'South America'])
      assert.equal(await page.getByText(text, { exact: true }).count(), 1, text)
    const colors = await plot.locator('rect').evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).fill))
    assert.notEqual(colors[0], colors[1])
    assert.deepEqual(errors, [])
  }
})

test('the days can be chosen', async () => {
  const { page } = await open()
  assert.equal(await page.locator('#numbers tbody tr').count(), 30)
  await page.getByLabel('Days').selectOption('7')
  await page.waitForFunction(() => document.querySelectorAll('#numbers tbody tr').length === 7)
})

test('nothing is cut off at 360 pixels', async () => {
  const { page } = await open({ viewport: { width: 360, height: 640 } })
  const [width, scrolled] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth])
  assert.ok(scrolled <= width, `${scrolled}`)
})
