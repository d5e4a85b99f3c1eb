// Runs random programs in real Yjs and tells, one JSON line a step, what it did and what came of it, so that our engine
// can do the same and be compared to the bit.
//
//   node oracle.mjs SEED PROGRAMS STEPS [all]        all: compare everything after each step
//
//   {"do": "program", "seed", "peers": [{"client", "gc", "hears": formats}]}    fresh replicas; they hear their updates
//   {"do": "edit", "peer", "edits": [see perform.mjs], "origin"}    in one transaction
//   {"do": "apply", "peer", "update": hex, "format", "origin"}
//   {"do": "watch", "peer", "in", "how": "observe" | "observeDeep" | "answer", "reads": ["path", "keys", "delta"]}
//   {"do": "manage", "peer", "scope": [in], "origins", "timeout", "captures", "filter", "ignoresRemote"}    see undoer.mjs
//   {"do": "undo", "peer", "how", "in"?, "origin"?}    {"do": "wait", "ms"}
//   {"do": "mark", "peer", "in", "at", "assoc"}        a relative position, watched from then on
//   {"do": "moment", "peer"}                           a snapshot, the next number
//   {"do": "look", "peer", "in", "at", "before", "named"}    {"do": "restore", "peer", "at"}
//   {"do": "covers", "peer", "at", "update"}    {"do": "load", "peer", "format", "gc", "early"}
//   {"do": "tryUpdates", "how", "format", "updates", "known"?, "answer"}
//   {"do": "abandon", "error"}    Yjs threw; the program ends
//
// Each step of a peer carries "roots", those that it has asked for by then, and "expect": what peer.mjs compares.
let now = 1000
Date.now = () => now // lib0 takes it at import
console.log = console.warn = () => {} // Yjs tells there when it changes its client id; stdout is ours

const { Program } = await import('./program.mjs')

const [firstSeed, programs, steps] = process.argv.slice(2).map(Number)
const all = process.argv.includes('all')

// Escaped: not every reader of UTF-8 keeps a U+FEFF.
const escape = (unit) => '\\u' + unit.charCodeAt(0).toString(16).padStart(4, '0')
const lines = []
const print = (line) => lines.push(JSON.stringify(line).replace(/[\u0080-\uffff]/g, escape))
for (let i = 0; i < programs; i++) {
  const program = new Program(firstSeed + i, { print, wait: (ms) => (now += ms), all })
  try {
    program.run(steps)
  } catch (error) {
    if (!program.hasImpostor) throw error
    print({ do: 'abandon', error: String(error) }) // two under one id can bring Yjs itself out of step
  }
  await new Promise((done) => process.stdout.write(lines.splice(0).join('\n') + '\n', done))
}
