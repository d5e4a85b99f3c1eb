import { words } from './strings.js'

/// Who sits here: a name, and colours that differ for colour-blind eyes too (the desktop's: editor/usercolor.cpp).
const colors = ['#e5a800', '#49c4f4', '#20956b', '#6972c4', '#e82200', '#b27ba8', '#7d38e1', '#96ac59']

export const maxNameLength = 64

const key = 'bytecrowds.profile'

const hex = /^#([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i

/// localStorage throws where a person has forbidden it: the profile then lasts as long as the page.
function stored() {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? {}
  } catch {
    return {}
  }
}

export function loadProfile() {
  const profile = stored()
  const number = crypto.getRandomValues(new Uint16Array(2))
  const isNamed = typeof profile.name === 'string' && profile.name.trim() !== ''
  const name = isNamed ? profile.name : words.guest((number[0] % 900) + 100)
  const color = colors.includes(profile.color) ? profile.color : colors[number[1] % colors.length]
  return saveProfile({ name, color })
}

export function saveProfile({ name, color }) {
  const profile = { name: name.trim().slice(0, maxNameLength), color }
  try {
    localStorage.setItem(key, JSON.stringify(profile))
  } catch {
    return profile
  }
  return profile
}

/// An awareness state's `user`, as y-codemirror.next has it.
export function userOf({ name, color }) {
  return { name, color, colorLight: `${color}33` }
}

/// The `user` of someone else's state, made harmless: one short line, and colours that are nothing but colours.
export function readUser(user) {
  const text = typeof user?.name === 'string' ? user.name.slice(0, 4 * maxNameLength) : ''
  const name = [...text.replace(/[\p{Cc}\p{Cf}]/gu, '').replace(/\s+/g, ' ').trim()].slice(0, maxNameLength).join('')
  const color = hex.test(user?.color) ? user.color : '#30bced'
  const light = hex.test(user?.colorLight) ? user.colorLight : `${color.slice(0, 7)}33`
  return { name: name || words.unnamed, color, light, ink: inkOn(color) }
}

/// Black or white, whichever is easier to read (contrast as WCAG 2.2 defines it).
function inkOn(color) {
  const digits = color.length === 4 ? [...color.slice(1)].map((d) => d + d).join('') : color.slice(1, 7)
  const [r, g, b] = [0, 2, 4].map((at) => {
    const c = parseInt(digits.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05
  return luminance ** 2 > 1.05 * 0.05 ? '#000' : '#fff'
}

export function initials(name) {
  const parts = name.split(' ').filter(Boolean)
  const first = [...(parts[0] ?? '')][0] ?? ''
  const last = parts.length > 1 ? [...parts.at(-1)][0] : ''
  return (first + last).toUpperCase()
}
