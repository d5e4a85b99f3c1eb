// The operator's page of visits: asks the relay for its numbers and shows them as plots, with all of them in a table.

import { barPlot } from './barplot.js'
import { words } from './strings.js'

const element = (id) => document.getElementById(id)

function html(name, text, ...children) {
  const made = document.createElement(name)
  if (text !== null) made.textContent = text
  made.append(...children)
  return made
}

function table(head, rows) {
  const heads = head.map((name) => {
    const cell = html('th', name)
    cell.scope = 'col'
    return cell
  })
  const lines = rows.map(([name, ...numbers]) => {
    const first = html('th', name)
    first.scope = 'row'
    return html('tr', null, first, ...numbers.map((number) => html('td', number.toLocaleString())))
  })
  return html('table', null, html('thead', null, html('tr', null, ...heads)), html('tbody', null, ...lines))
}

function legend(series) {
  const list = html('ul', null, ...series.map(({ name, color }) => {
    const item = html('li', name)
    item.className = color
    return item
  }))
  list.className = 'legend'
  return list
}

function showPlot(place, title, days, series) {
  const sums = days.map((_, i) => series.reduce((sum, { values }) => sum + values[i], 0))
  const most = Math.max(...sums)
  const summary = most > 0 ? words.visitsMost(most, days[sums.indexOf(most)]) : words.visitsNone
  const plot = barPlot({ days, series, title, summary, pointTitle: words.visitsPoint })
  place.replaceChildren(plot, ...(series.length > 1 ? [legend(series)] : []))
}

/// Names with their hits, and a bar as long as each one's share of the most.
function showRank(place, entries, nameOf) {
  if (entries.length === 0) {
    place.replaceChildren(html('p', words.visitsNone))
    return
  }
  const ranked = table([words.visitsName, words.visits], entries.map(({ name, hits }) => [nameOf(name), hits]))
  ranked.querySelectorAll('tbody tr').forEach((row, i) => {
    const bar = html('span', null)
    bar.className = 'share'
    bar.style.width = `${(100 * entries[i].hits) / entries[0].hits}%`
    row.firstChild.append(bar)
  })
  place.replaceChildren(ranked)
}

function showSums(total, today) {
  const pair = (name, value) => html('div', null, html('dt', name), html('dd', value.toLocaleString()))
  element('sums').replaceChildren(
    pair(`${words.visitsToday}: ${words.visitsAll}`, today.hits),
    pair(`${words.visitsToday}: ${words.visitsVisitors}`, today.uniqueVisitors),
    pair(`${words.visitsTotal}: ${words.visitsAll}`, total.hits),
  )
}

function countryName(code) {
  return new Intl.DisplayNames(document.documentElement.lang, { type: 'region', fallback: 'code' }).of(code)
}

function show({ days, total, pages, countries, continents }) {
  const dates = days.map(({ date }) => date)
  showSums(total, days.at(-1))
  showPlot(element('hits'), words.visitsPerDay, dates, [
    { name: words.visitsPages, values: days.map((day) => day.pageHits), color: 'first' },
    { name: words.visitsPrograms, values: days.map((day) => day.apiHits), color: 'second' },
  ])
  showPlot(element('visitors'), words.visitorsPerDay, dates, [
    { name: words.visitsVisitors, values: days.map((day) => day.uniqueVisitors), color: 'first' },
  ])
  showRank(element('pages'), pages, (name) => words.visitKinds[name] ?? name)
  showRank(element('countries'), countries, countryName)
  showRank(element('continents'), continents, (code) => words.continents[code] ?? code)
  element('numbers').replaceChildren(table(
    [words.visitsDay, words.visitsPages, words.visitsPrograms, words.visitsAll, words.visitsVisitors],
    days.toReversed().map((day) => [day.date, day.pageHits, day.apiHits, day.hits, day.uniqueVisitors]),
  ))
}

async function load() {
  const problem = element('problem')
  try {
    const address = new URL('api/analytics', document.baseURI)
    address.searchParams.set('days', element('days').value)
    const response = await fetch(address)
    const answer = await response.json()
    problem.hidden = response.ok
    if (response.ok) show(answer)
    else problem.textContent = answer.message
  } catch {
    problem.hidden = false
    problem.textContent = words.visitsFailed
  }
}

element('days').addEventListener('change', load)
load()
