import { chromium } from 'playwright-core'
import { waitFor } from './waitfor.mjs'

/// Debian's Chromium, without what it would do for a person at home.
const program = process.env.BYTECROWDS_CHROMIUM ?? '/usr/bin/chromium'
const switches = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-default-apps', '--disable-dev-shm-usage',
]

/// A window on $DISPLAY with `window: {x, y, width, height}`, else headless.
export function startBrowser({ window } = {}) {
  const args = [...switches]
  if (window) args.push(`--window-position=${window.x},${window.y}`, `--window-size=${window.width},${window.height}`)
  return chromium.launch({ executablePath: program, headless: !window, args })
}

/// A crowd's page, as another person with another computer would have it open.
export class CrowdPage {
  /// What went wrong on the page: errors of scripts, of the security policy, and of the network.
  errors = []

  /// `options` are Playwright's for a context: viewport, colorScheme, …
  static async open(browser, link, { name, ...options } = {}) {
    const context = await browser.newContext(options)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    if (name) {
      await context.addInitScript((known) => {
        if (!localStorage.getItem('bytecrowds.profile'))
          localStorage.setItem('bytecrowds.profile', JSON.stringify({ name: known }))
      }, name)
    }
    const page = new CrowdPage(context, await context.newPage())
    page.response = await page.page.goto(link)
    return page
  }

  constructor(context, page) {
    this.context = context
    this.page = page
    page.on('pageerror', (error) => this.errors.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text())
    })
  }

  /// The whole text; a view shows only the lines in sight.
  text() {
    return this.page.evaluate(() => window.bytecrowds.text())
  }

  /// {kind: connecting | saved | saving | unsaved | offline | refused, text, waiting}
  status() {
    return this.page.evaluate(() => window.bytecrowds.status())
  }

  /// The names on the carets of the others, of those in sight.
  carets() {
    return this.page.locator('.crowd-caret-name').allTextContents()
  }

  async focus() {
    await this.page.locator('.cm-content').focus()
  }

  /// As by hand, key by key; "\n" is Enter.
  async type(text) {
    await this.focus()
    await this.page.keyboard.type(text)
  }

  /// A key as Playwright names it: "Enter", "Control+z", "Control+Shift+Z".
  async press(key) {
    await this.focus()
    await this.page.keyboard.press(key)
  }

  /// Over the clipboard.
  async paste(text) {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
    await this.press('Control+v')
  }

  async waitForText(text) {
    await waitFor(async () => (await this.text()) === text, `the text ${JSON.stringify(text.slice(0, 200))}`)
  }

  async waitForStatus(kind) {
    await waitFor(async () => (await this.status()).kind === kind, `the status ${kind}`)
  }

  async waitForCaret(name) {
    await waitFor(async () => (await this.carets()).includes(name), `the caret of ${name}`)
  }
}
