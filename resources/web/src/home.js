import { freshCrowdId, resolveLink } from './crowdlink.js'
import { words } from './strings.js'

const element = (id) => document.getElementById(id)

element('new-crowd').addEventListener('click', () => {
  location.assign(resolveLink(freshCrowdId(), location.href))
})

const link = element('link')
link.addEventListener('input', () => link.setCustomValidity(''))

element('open-crowd').addEventListener('submit', (event) => {
  event.preventDefault()
  const target = resolveLink(link.value, location.href)
  if (target) {
    location.assign(target)
  } else {
    link.setCustomValidity(words.notALink)
    link.reportValidity()
  }
})
