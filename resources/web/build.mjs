// Builds the page: bundles src/*.js and style/*.css, fills the HTML, and lists it all for Qt's resource compiler.
//
//   node build.mjs --modules NODE_MODULES --out FOLDER
//     FOLDER/web.qrc      :/web/index.html (the editor of a crowd), home.html, analytics.html, error.html and
//                         :/web/assets/<name>-<hash>.<ext>, which never change their content and may be cached for ever
//
// The relay replaces {{title}} and {{message}} in error.html, escaped. Addresses in the HTML are relative to the page's
// own folder, so that the relay may stand below any path; error.html, which may stand at any depth, needs no file.
//
// What the pages need of a Content-Security-Policy: script-src 'self'; style-src 'self' 'unsafe-inline' (CodeMirror and
// carets set styles of their own); img-src 'self' data:; connect-src 'self' and the relay's own WebSocket address.

import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { words } from './src/strings.js'

const { values: options } = parseArgs({ options: { modules: { type: 'string' }, out: { type: 'string' } } })
const source = path.dirname(fileURLToPath(import.meta.url))
const modules = path.resolve(options.modules)
const out = path.resolve(options.out)
const esbuild = createRequire(path.join(modules, 'esbuild/'))('esbuild')

// Where Chromium, Firefox and Safari all know popovers, which the list of people is.
const target = ['chrome114', 'firefox125', 'safari17']

const icon = path.join(source, '../icons/bytecrowds.svg')
const pages = ['index.html', 'home.html', 'analytics.html', 'error.html']

await rm(out, { recursive: true, force: true })
await mkdir(out, { recursive: true })
const bundle = await esbuild.build({
  absWorkingDir: source,
  entryPoints: [
    'src/editor.js', 'src/home.js', 'src/analytics.js', 'style/editor.css', 'style/home.css', 'style/analytics.css', icon,
  ],
  entryNames: 'assets/[name]-[hash]',
  chunkNames: 'assets/[name]-[hash]',
  outdir: out,
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
  target,
  nodePaths: [modules],
  alias: { '@bytecrowds/languages': path.join(source, '../languages.json') },
  loader: { '.svg': 'copy' },
  metafile: true,
  logLevel: 'warning',
})
const inlined = await esbuild.build({
  absWorkingDir: source, entryPoints: ['style/error.css'], bundle: true, minify: true, target, write: false,
})

/// "editor.js" → "assets/editor-ABCD1234.js"
const assets = new Map()
for (const [output, { entryPoint }] of Object.entries(bundle.metafile.outputs)) {
  const file = path.relative(out, path.resolve(source, output)).replaceAll(path.sep, '/')
  if (entryPoint) assets.set(path.basename(entryPoint), file)
  else if (file.endsWith('.svg')) assets.set(path.basename(icon), file)
}

const escape = (text) => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c])

const plainWords = Object.entries(words).filter(([, word]) => typeof word === 'string')
const fillings = {
  words: new Map(plainWords.map(([key, word]) => [key, escape(word)])),
  asset: assets,
  inline: new Map([
    ['error.css', inlined.outputFiles[0].text.trim()],
    ['icon', `data:image/svg+xml;base64,${await readFile(icon, 'base64')}`],
  ]),
}

function fill(page, html) {
  return html.replace(/\{\{(words|asset|inline)\.([\w.-]+)\}\}/g, (_match, kind, key) => {
    const filling = fillings[kind].get(key)
    if (!filling) throw new Error(`${page}: there is no ${kind} named ${key}`)
    return filling
  })
}

for (const page of pages)
  await writeFile(path.join(out, page), fill(page, await readFile(path.join(source, page), 'utf8')))

const files = [...pages, ...(await readdir(path.join(out, 'assets'))).sort().map((name) => `assets/${name}`)]
await writeFile(path.join(out, 'web.qrc'), [
  '<!DOCTYPE RCC>', '<RCC version="1.0">', '<qresource prefix="/web">',
  ...files.map((file) => `<file>${file}</file>`),
  '</qresource>', '</RCC>', '',
].join('\n'))
