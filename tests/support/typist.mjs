// Drives Chromium at a crowd's page for a test in another language. Requests come on stdin, one JSON object a line;
// each is answered on stdout by one line, in order:
//
//   {"do": …}  →  {"ok": true, "value": …}  or  {"ok": false, "error": "a sentence"}
//
//   open        url, name?, window?: {x, y, width, height}    a window on $DISPLAY; headless without `window`
//   type        text                                           key by key; "\n" is Enter
//   press       key                                            as Playwright names it: "Enter", "Control+Shift+Z"
//   paste       text                                           over the browser's clipboard
//   rename      path                                           the file
//   language    id                                             chooses the file's language
//   text                                                       value: the whole text
//   file                                                       value: {path, language}
//   status                                                     value: {kind, text, waiting}; kind: connecting, saved,
//                                                              saving, unsaved (the store is away), offline, refused
//   carets                                                     value: names on the others' carets in sight
//   errors                                                     value: what went wrong on the page
//   screenshot  path                                           writes a PNG
//   close                                                      ends the browser, then the program
//
// `open` answers when the page is loaded and takes keys; being in step with the relay is a status other than
// "connecting". The end of stdin is a `close`.

import { createInterface } from 'node:readline'
import { CrowdPage, startBrowser } from './browser.mjs'

let browser
let crowd

const requests = {
  async open({ url, name, window }) {
    await browser?.close()
    browser = await startBrowser({ window })
    crowd = await CrowdPage.open(browser, url, { name, ...(window && { viewport: null }) })
    await crowd.focus()
  },
  type: ({ text }) => crowd.type(text),
  press: ({ key }) => crowd.press(key),
  paste: ({ text }) => crowd.paste(text),
  async rename({ path }) {
    await crowd.page.getByLabel('File name').fill(path)
    await crowd.page.keyboard.press('Enter')
    await crowd.focus()
  },
  language: async ({ id }) => { await crowd.page.getByLabel('Language').selectOption(id) },
  text: () => crowd.text(),
  file: async () => ({
    path: await crowd.page.getByLabel('File name').inputValue(),
    language: await crowd.page.getByLabel('Language').inputValue(),
  }),
  status: () => crowd.status(),
  carets: () => crowd.carets(),
  errors: () => crowd.errors,
  screenshot: async ({ path }) => { await crowd.page.screenshot({ path }) },
  close: () => browser?.close(),
}

async function answer(line) {
  try {
    const request = JSON.parse(line)
    if (!Object.hasOwn(requests, request.do)) throw new Error(`there is no request named ${request.do}`)
    if (!crowd && request.do !== 'open' && request.do !== 'close') throw new Error('nothing is open')
    return { ok: true, value: (await requests[request.do](request)) ?? null }
  } catch (error) {
    return { ok: false, error: error.message }
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await answer(line))}\n`)
}
await browser?.close()
