/// Until `condition()` gives something true, which is then returned; throws after the deadline, with what it gave last.
export async function waitFor(condition, what, { deadline = 30_000 } = {}) {
  const end = Date.now() + deadline
  for (;;) {
    const value = await condition()
    if (value) return value
    if (Date.now() > end) throw new Error(`waited ${deadline} ms in vain: ${what}; last seen: ${JSON.stringify(value)}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
