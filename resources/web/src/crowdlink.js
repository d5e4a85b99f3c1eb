/// Which crowd an address means, and the addresses that a crowd has. The rules of ids are the relay's
/// (sync/protocol/crowdschema.h); the words of its own addresses are left to it: it answers those with a page.

const id = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/

const local = /^(localhost|127(\.\d+){3}|\[::1\])$/

export function isCrowdId(text) {
  return id.test(text)
}

/// 128 random bits as base64url, drawn again until it begins with a letter or a digit.
export function freshCrowdId(random = (bytes) => crypto.getRandomValues(bytes)) {
  for (;;) {
    const bytes = random(new Uint8Array(16))
    const text = btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
    if (isCrowdId(text)) return text
  }
}

/// A page's address without its last step, the crowd's id: "https://relay.example/base/".
function folder(page) {
  return new URL('.', page)
}

export function crowdIdOf(page) {
  return new URL(page).pathname.split('/').at(-1)
}

/// What a person shares: the page without question and fragment.
export function shareLink(page) {
  return new URL(crowdIdOf(page), folder(page)).href
}

/// The folder of the relay's WebSockets; a crowd's own is one step below it, named by its id.
export function webSocketFolder(page) {
  const url = new URL('ws', folder(page))
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  return url.href
}

/// bytecrowds://RELAY/<id>: the desktop takes http for an address of this machine, https for any other.
export function desktopLink(page) {
  return shareLink(page).replace(/^https?:/, 'bytecrowds:')
}

/// Where the text that a person typed or pasted leads, seen from the page at `home`; null when it is no crowd.
export function resolveLink(text, home) {
  const trimmed = text.trim().replace(/^\//, '')
  if (isCrowdId(trimmed)) return new URL(trimmed, folder(home)).href
  let url
  try {
    url = new URL(trimmed)
  } catch {
    return null
  }
  if (url.protocol === 'bytecrowds:') {
    const host = trimmed.slice('bytecrowds://'.length)
    try {
      const web = new URL(`https://${host}`)
      if (local.test(web.hostname)) web.protocol = 'http:'
      url = web
    } catch {
      return null
    }
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  return isCrowdId(crowdIdOf(url)) ? shareLink(url) : null
}
