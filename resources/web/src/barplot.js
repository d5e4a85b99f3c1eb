// A plot of numbers by day: a bar a day, of one or more series on top of each other.

const size = { width: 720, height: 200, left: 44, right: 4, top: 12, bottom: 24 }

function svg(name, attributes, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}

/// The least of 1, 2, 5, 10, 20, 50, … that is no less than `value`.
export function roundUp(value) {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)))
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value)
}

/// `days` are names; `series` are {name, values, color}, values as many as days; `title` names it all for those who
/// don't see it, and `pointTitle(day, series, value)` is what a bar says under the pointer.
export function barPlot({ days, series, title, summary, pointTitle }) {
  const sums = days.map((_, i) => series.reduce((sum, { values }) => sum + values[i], 0))
  const top = roundUp(Math.max(...sums, 1))
  const plotHeight = size.height - size.top - size.bottom
  const step = (size.width - size.left - size.right) / days.length
  const y = (value) => size.top + plotHeight * (1 - value / top)

  const lines = [0, top / 2, top].filter(Number.isInteger).flatMap((value) => [
    svg('line', { x1: size.left, x2: size.width - size.right, y1: y(value), y2: y(value), class: 'grid' }),
    svg('text', { x: size.left - 8, y: y(value) + 4, 'text-anchor': 'end' }, value.toLocaleString()),
  ])
  const bars = days.flatMap((day, i) => {
    let below = 0
    return series.filter(({ values }) => values[i] > 0).map(({ name, values, color }) => {
      const from = below
      below += values[i]
      const bar = svg('rect', {
        x: size.left + i * step + step * 0.15, width: step * 0.7,
        y: y(below), height: y(from) - y(below), class: color,
      })
      bar.append(svg('title', {}, pointTitle(day, name, values[i])))
      return bar
    })
  })
  const ends = [[0, 'start', size.left], [days.length - 1, 'end', size.width - size.right]]
  const names = ends.map(([i, anchor, x]) => svg('text', { x, y: size.height - 6, 'text-anchor': anchor }, days[i] ?? ''))
  return svg('svg', { viewBox: `0 0 ${size.width} ${size.height}`, role: 'img', 'aria-label': `${title}. ${summary}` },
    ...lines, ...bars, ...names)
}
