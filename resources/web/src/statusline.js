import { words } from './strings.js'

/// What the status line says of a connection: a word for the style sheet and a sentence for a person. "Saved" is only
/// said of what the relay's store has acknowledged.
export function statusOf({ state, isSaved, isStalled, waiting }) {
  const withWaiting = (word) => (waiting > 0 ? words.withCount(word, words.waiting(waiting)) : word)
  switch (state) {
    case 'online':
      if (isSaved) return { kind: 'saved', text: words.saved }
      if (!isStalled) return { kind: 'saving', text: words.saving }
      return { kind: 'unsaved', text: waiting > 0 ? words.waitingForStore(waiting) : words.storeAway }
    case 'offline':
      return { kind: 'offline', text: withWaiting(words.offline) }
    case 'refused':
      return {
        kind: 'refused',
        text: waiting > 0 ? words.withCount(words.refused, words.notSaved(waiting)) : words.refused,
      }
    default:
      return { kind: 'connecting', text: withWaiting(words.connecting) }
  }
}
