// A table of what the peers measured, for a person.
const count = (value) => Math.round(value).toLocaleString('en')
const decimal = (value) => value.toFixed(2)
const kilobytes = (value) => (value / 1000).toFixed(1)

const rows = [
  ...['1x10', '1x100', '50x4'].flatMap((rooms) => [
    [rooms, 'delivered a CPU second', 'deliveredPerCpuSecond', count],
    [rooms, '… redis-server included', 'deliveredPerCpuSecondWithChildren', count],
    [rooms, 'delivered a second', 'deliveredPerSecond', count],
  ]),
  ['latency', 'p50 ms', 'msP50', decimal],
  ['latency', 'p99 ms', 'msP99', decimal],
  ['latency', 'p99 ms that sending was late', 'lateMsP99', decimal],
  ['idle', 'connections', 'connections', count],
  ['idle', 'seconds until all are synced', 'connectSeconds', decimal],
  ['idle', 'kB a connection (RSS)', 'rssPerConnection', kilobytes],
  ['idle', 'kB a connection (PSS)', 'pssPerConnection', kilobytes],
  ['idle', 'CPU percent', 'idleCpuPercent', decimal],
  ['open', 'p50 ms', 'msP50', decimal],
  ['open', 'p99 ms', 'msP99', decimal],
  ['open', 'p50 ms from step 1 to step 2', 'step1MsP50', decimal],
]

/// Lines are those of relay_load.
export function table(lines) {
  const peers = [...new Set(lines.map(({ peer }) => peer))]
  const cell = (peer, name, field, show) => {
    const line = lines.find((each) => each.peer === peer && each.case === name)
    if (!line) return ''
    return line.failed ? 'failed' : line[field] === undefined ? '' : show(line[field])
  }
  const written = rows
    .filter(([name]) => lines.some((line) => line.case === name))
    .map(([name, what, field, show]) => [`${name}: ${what}`, ...peers.map((peer) => cell(peer, name, field, show))])
  const all = [['', ...peers], ...written]
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)))
  return all
    .map((row) => row.map((text, i) => (i === 0 ? text.padEnd(widths[i]) : text.padStart(widths[i]))).join('  ').trimEnd() + '\n')
    .join('')
}
