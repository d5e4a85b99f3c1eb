// Traces, done again by an engine.
import { documentOfScript } from './crdtbenchmarks.mjs'
import { edit } from './traces.mjs'

/// Replays a concurrent trace with a replica for each agent, and every transaction as one. Before an agent writes, it
/// applies what it lacks of that which it saw then. Returns the update of each transaction.
export function replayConcurrent(engine, { txns, numAgents }, format) {
  const updates = []
  const replicas = Array.from({ length: numAgents }, (_, agent) => {
    const document = new engine.Document(agent + 1)
    document.onUpdate(format, (update) => updates.push(update))
    return document
  })
  for (const { agent, missing, patches } of txns) {
    const replica = replicas[agent]
    for (const txn of missing) replica.apply(updates[txn], format)
    replica.transact(() => patches.forEach((patch) => edit(replica, patch)))
  }
  return updates
}

/// The updates of a trace, in its order. Of a concurrent one, engines that read Yjs take those that Yjs made.
export function updatesOf(engine, trace, format) {
  if (trace.kind === 'concurrent')
    return engine.readsYjs && format === 'v1' ? trace.yjsUpdates() : replayConcurrent(engine, trace, format)
  const updates = []
  const document = new engine.Document(1)
  document.onUpdate(format, (update) => updates.push(update))
  trace.typeInto(document)
  return updates
}

/// A document at the end of a trace.
export function documentOf(engine, trace) {
  if (trace.kind === 'crdt-benchmarks') return documentOfScript(engine, trace.script)
  if (trace.kind === 'state') return engine.Document.load(trace.state, 'v2')
  if (trace.kind === 'sequential') {
    const document = new engine.Document(1)
    trace.typeInto(document)
    return document
  }
  const [format] = engine.updateFormats
  const document = new engine.Document()
  applyOneByOne(document, updatesOf(engine, trace, format), format)
  return document
}

export function applyOneByOne(document, updates, format) {
  for (const update of updates) document.apply(update, format)
}
