import * as Y from 'yjs'
import { copy } from './clipboard.js'
import { CodeView } from './codeview.js'
import { Connection } from './connection.js'
import { CrowdFile, firstFile } from './crowdfile.js'
import { desktopLink, shareLink } from './crowdlink.js'
import { FileLine } from './fileline.js'
import { People } from './people.js'
import { loadProfile, maxNameLength, saveProfile, userOf } from './profile.js'
import { statusOf } from './statusline.js'
import { words } from './strings.js'
import { Toasts } from './toasts.js'

const element = (id) => document.getElementById(id)
const page = location.href
const toasts = new Toasts(element('toasts'))

const doc = new Y.Doc()
const file = new CrowdFile(doc, () => showFile())
const connection = new Connection({
  doc,
  page,
  onChange: () => showConnection(),
  onNotice: (sentence) => toasts.show(sentence),
})

let profile = loadProfile()
connection.awareness.setLocalState({ user: userOf(profile), cursor: null, file: firstFile })

const view = new CodeView({
  parent: element('code'),
  text: file.text,
  awareness: connection.awareness,
  onTooLarge: () => toasts.show(words.tooLarge),
  onMove: (line, column) => {
    element('position').textContent = words.position(line, column)
  },
})
const fileLine = new FileLine({ file, name: element('file-name'), language: element('language') })
new People({ awareness: connection.awareness, button: element('people'), list: element('people-list') })

function showFile() {
  fileLine.show()
  view.setLabel(words.editorLabel(file.path || words.product))
  view.setLanguage(file.language).catch(() => toasts.show(words.languageNotLoaded))
}

function showConnection() {
  const status = statusOf(connection)
  const line = element('status')
  line.dataset.kind = status.kind
  if (line.textContent !== status.text) line.textContent = status.text
  const isRefused = connection.state === 'refused'
  element('refusal').hidden = !isRefused
  element('refusal-sentence').textContent = connection.refusal
  element('refusal-kept').hidden = file.text.length === 0
  element('copy-text').hidden = file.text.length === 0
  document.body.classList.toggle('refused-empty', isRefused && file.text.length === 0)
  view.setReadOnly(isRefused)
}

element('share').addEventListener('click', async () => {
  const link = shareLink(page)
  if (await copy(link)) {
    toasts.show(words.linkCopied)
  } else {
    element('link-by-hand').value = link
    element('copy-by-hand').showModal()
    element('link-by-hand').select()
  }
})

element('copy-text').addEventListener('click', async () => {
  toasts.show((await copy(view.text)) ? words.textCopied : words.textNotCopied)
})

element('try-again').addEventListener('click', () => connection.retry())

element('desktop').href = desktopLink(page)

const name = element('your-name')
name.maxLength = maxNameLength
name.value = profile.name
name.addEventListener('change', () => {
  if (name.value.trim()) {
    profile = saveProfile({ ...profile, name: name.value })
    connection.awareness.setLocalStateField('user', userOf(profile))
  }
  name.value = profile.name
})
name.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return
  name.blur()
  element('people-panel').hidePopover()
})

addEventListener('beforeunload', (event) => {
  if (connection.waiting > 0) event.preventDefault()
})

showFile()
showConnection()
view.focus()

/// For whoever drives this page from outside: a view shows only the lines in sight, this tells the whole text.
window.bytecrowds = Object.freeze({
  text: () => view.text,
  status: () => ({ ...statusOf(connection), waiting: connection.waiting }),
})
