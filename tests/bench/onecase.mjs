// One case, or the making of material, in a process of its own: engines must not find each other's garbage, nor code that
// was compiled for another. Started by peers.mjs, to which it sends {result} or {failed: why}.
import { cases } from './cases.mjs'
import { loadEngine } from './engines/engines.mjs'
import { Material, make } from './material.mjs'
import { invented, readTrace } from './traces.mjs'

const { peer, path, script, scale, runs, folder, work } = JSON.parse(process.argv[2])

async function main() {
  const engine = await loadEngine(peer)
  const trace = invented.includes(path) ? { kind: path, script } : readTrace(path, scale)
  if (work.make) return make(work.make, engine, trace, folder)
  const { run } = cases.find(({ name }) => name === work.case)
  return run({ engine, trace, material: new Material(folder), scale, runs })
}

const answer = await main().then(
  (result) => ({ result }),
  (error) => ({ failed: error?.message || String(error) }),
)
process.send(answer, () => process.exit())
