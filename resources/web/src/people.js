import { initials, readUser } from './profile.js'
import { words } from './strings.js'

const shownFaces = 4

/// Everyone in the crowd: faces on the button, all names in the list behind it. We come first, the others in the order
/// of their client ids, which is the same for all.
export class People {
  #awareness
  #button
  #list

  constructor({ awareness, button, list }) {
    this.#awareness = awareness
    this.#button = button
    this.#list = list
    awareness.on('change', () => this.#show())
    this.#show()
  }

  #show() {
    const own = this.#awareness.clientID
    const people = [...this.#awareness.getStates()]
      .sort(([a], [b]) => (a === own ? -1 : b === own ? 1 : a - b))
      .map(([client, state]) => ({ ...readUser(state.user), isOwn: client === own }))
    const faces = people.slice(0, shownFaces).map(face)
    if (people.length > shownFaces) faces.push(rest(people.length - shownFaces))
    this.#button.replaceChildren(...faces)
    this.#button.setAttribute('aria-label', `${words.people}: ${words.peopleCount(people.length)}`)
    this.#list.replaceChildren(...people.map(row))
  }
}

function face({ name, color, ink }) {
  const element = document.createElement('span')
  element.className = 'face'
  element.textContent = initials(name)
  element.title = name
  element.style.background = color
  element.style.color = ink
  element.setAttribute('aria-hidden', 'true')
  return element
}

function rest(count) {
  const element = document.createElement('span')
  element.className = 'face rest'
  element.textContent = `+${count}`
  element.setAttribute('aria-hidden', 'true')
  return element
}

function row(person) {
  const element = document.createElement('li')
  const name = document.createElement('span')
  name.textContent = person.isOwn ? `${person.name} (${words.you})` : person.name
  element.append(face(person), name)
  return element
}
