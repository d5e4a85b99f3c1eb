/// Sentences that pass: shown and read out, and gone after a while; a person who needs longer points at one.
const shownFor = 6000 // ms

export class Toasts {
  #place

  constructor(place) {
    this.#place = place
  }

  show(sentence) {
    // The same sentence again stays one, and its time begins anew.
    for (const old of this.#place.children) if (old.textContent === sentence) old.remove()
    const toast = document.createElement('p')
    toast.className = 'toast'
    toast.textContent = sentence
    this.#place.append(toast)
    const leave = () => {
      if (toast.matches(':hover')) setTimeout(leave, shownFor)
      else toast.remove()
    }
    setTimeout(leave, shownFor)
  }
}
