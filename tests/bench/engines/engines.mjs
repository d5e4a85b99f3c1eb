// The engines that are measured, behind one face. A module of this folder exports
//
//   library                       its npm package
//   updateFormats, stateFormats   names of the formats of an update and of a whole state; case "load2" takes the second
//   readsYjs                      whether its formats are those of Yjs
//   mergeUpdates(updates, format) joins updates without a document; only where the library offers it
//   Document                      a replica, with
//     new Document(client)          empty; client is a small number, and drawn by the library if it is left out
//     Document.load(state, format)  ready to be edited
//     insert(at, text)              a transaction, or a part of one that is open
//     erase(at, count)              likewise
//     insertValues(at, values)      in the array, likewise; textOnly engines have neither this nor set
//     set(key, value)               in the map, likewise; the value is plain data, not shared
//     transact(edit)                one transaction of all that edit() does
//     onUpdate(format, listener)    tells the update of every transaction made here; before the first of them
//     apply(update, format)         of another replica
//     applyAll(updates, format)     in one transaction, or what comes nearest
//     encode(format)                the whole state
//     text(), values(), entries()   what is in it
//     free()                        gives back what no garbage collector sees
import { readFileSync } from 'node:fs'

const modules = {
  yjs: 'yjs',
  ywasm: 'ywasm',
  loro: 'loro',
  automerge: 'automerge',
  'json-joy': 'jsonjoy',
  'diamond-types': 'diamondtypes',
}

export const engineNames = Object.keys(modules)

export const engineFile = (name) => new URL(`${modules[name]}.mjs`, import.meta.url)

export async function loadEngine(name) {
  const engine = await import(engineFile(name))
  // The manifest, beside node_modules, pins exact versions.
  const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url)))
  return { ...engine, name, version: dependencies[engine.library] }
}
