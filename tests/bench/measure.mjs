// Time and memory.
import { setImmediate } from 'node:timers/promises'

/// Milliseconds that run() takes.
export function milliseconds(run) {
  const start = performance.now()
  run()
  return performance.now() - start
}

/// Samples of something that takes long or must be cold: as many as asked for.
export const repeated = (count, sample) => Array.from({ length: count }, () => sample())

/// Samples of something short: until it is warm and the median is firm, at least 20 in at least 2 s, but no more than 20 s.
export function warm(sample, leastMs = 2000) {
  const samples = []
  const start = performance.now()
  for (let passed = 0; passed < leastMs || samples.length < 20; passed = performance.now() - start) {
    if (passed > 20000 && samples.length >= 3) break
    samples.push(sample())
  }
  return samples
}

/// The median of each figure of the samples, and the least of their `ms`.
export function summary(samples) {
  const figures = Object.keys(samples[0]).map((name) => [name, median(samples.map((sample) => sample[name]))])
  const least = samples.reduce((least, { ms }) => Math.min(least, ms), Infinity)
  return { ...Object.fromEntries(figures), minMs: toMicroseconds(least), runs: samples.length }
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return toMicroseconds(sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2)
}

export const toMicroseconds = (ms) => Math.round(ms * 1000) / 1000

/// Bytes that one of many loaded documents holds, before and after its text was read: some engines decode only then.
/// To be asked first in a process: a WebAssembly memory never shrinks, so what was freed in it would hide what is taken.
export async function memoryOf(load, stateBytes) {
  const copies = Math.max(5, Math.min(1000, Math.floor(4e6 / stateBytes)))
  const first = load() // what is made once, and stays, is not counted
  first.text()
  const before = await memoryInUse()
  const documents = repeated(copies, load)
  const loaded = await memoryInUse()
  for (const document of documents) document.text()
  const read = await memoryInUse()
  for (const document of [first, ...documents]) document.free() // and so none was collected before
  const each = (figure, after) => Math.round((after[figure] - before[figure]) / copies)
  return {
    bytes: each('bytes', loaded),
    withTextBytes: each('bytes', read),
    rssBytes: each('rss', loaded),
    copies,
    measure: 'heapUsed + external, which counts ArrayBuffers and WebAssembly memory',
  }
}

async function memoryInUse() {
  for (let i = 0; i < 4; i++) {
    globalThis.gc()
    await setImmediate() // finalizers run between tasks
  }
  const { heapUsed, external, rss } = process.memoryUsage()
  return { bytes: heapUsed + external, rss }
}
