// Real Yjs and our engine in one crowd, over the real relay with its redis-server.
// SEED and STEPS from the environment repeat or prolong the random part; both are printed.
import assert from 'node:assert/strict'
import { randomBytes, randomInt } from 'node:crypto'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import * as Y from 'yjs'
import { NativePeer, YjsPeer, textRoot } from './peers.mjs'
import { Relay } from '../support/relay.mjs'
import { waitFor } from '../support/waitfor.mjs'

const seed = Number(process.env.SEED ?? randomInt(2 ** 31))
const steps = Number(process.env.STEPS ?? 400)
const program = join(process.env.BYTECROWDS_BIN, '..', 'tests', 'interop-peer')

let relay
before(async () => {
  relay = await Relay.start()
})
after(async () => {
  await relay?.remove()
})

const freshCrowd = () => 'interop-' + randomBytes(8).toString('hex')

/// mulberry32
const generator = (state) => () => {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

const withPeers = async (kinds, random, run) => {
  const peers = kinds.map((kind, i) => {
    const client = 1 + Math.floor(random() * (2 ** 32 - 1))
    return kind === 'yjs' ? new YjsPeer(`yjs ${i}`, client) : new NativePeer(`native ${i}`, client, program)
  })
  try {
    await run(peers)
  } finally {
    for (const peer of peers) await peer.stop()
  }
}

const lookAll = (peers) => Promise.all(peers.map((peer) => peer.look()))

/// A state as real Yjs writes it after loading it anew: equal documents give equal bytes.
const canonical = (state) => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  return Buffer.from(Y.encodeStateAsUpdate(doc))
}

const decodedVector = (vector) => [...Y.decodeStateVector(vector)].sort(([a], [b]) => a - b)

/// Until everybody is online and has the same elements; what then differs is a fault of an engine.
const untilQuiet = async (peers) => {
  let seen
  await waitFor(
    async () => {
      seen = await lookAll(peers)
      const vectors = seen.map((look) => JSON.stringify(decodedVector(look.vector)))
      return (
        seen.every((look) => look.connection === 'Online') &&
        vectors.every((vector) => vector === vectors[0]) &&
        seen.every((look) => canonical(look.state).equals(canonical(seen[0].state)))
      )
    },
    'all replicas in step',
    { deadline: 60_000 },
  ).catch((error) => {
    console.log(relay.log)
    for (const [i, look] of seen.entries()) {
      assert.equal(look.text, seen[0].text, `text of ${peers[i].name}`)
      assert.deepEqual(look.map, seen[0].map, `map of ${peers[i].name}`)
      assert.equal(
        canonical(look.state).toString('hex'),
        canonical(seen[0].state).toString('hex'),
        `state of ${peers[i].name}`,
      )
    }
    throw error
  })
  return seen
}

const assertEqual = async (peers) => {
  const seen = await untilQuiet(peers)
  const reloaded = canonical(seen[0].state)
  for (const [i, look] of seen.entries()) {
    const { name } = peers[i]
    assert.equal(look.check, '', name)
    assert.equal(look.text, seen[0].text, name)
    assert.deepEqual(look.map, seen[0].map, name)
    // Ours must read every replica's bytes, and write them as Yjs does.
    for (const native of peers.filter((peer) => peer instanceof NativePeer)) {
      assert.equal(
        (await native.reload(look.state)).toString('hex'),
        reloaded.toString('hex'),
        `${native.name} with the state of ${name}`,
      )
    }
  }
  return seen[0]
}

const snippets = [
  'a',
  'word ',
  '\n',
  '\r\n',
  'int main() {\n    return 0;\n}\n',
  '\t',
  'é',
  'e\u0301',
  'ß',
  '中文',
  '😀',
  '👩‍👩‍👧‍👦',
  '🏳️‍🌈',
  '🇩🇪',
  'שלום',
  'مرحبا',
  '\u202eabc\u202c',
  '\u0000',
  '\u2028',
  '𝒳𝒴',
  'x'.repeat(40),
]
const keys = ['title', 'language', '😀', '', 'a']
const values = [
  null,
  true,
  false,
  0,
  -0.5,
  1e21,
  2 ** 31,
  -(2 ** 53 - 1),
  0.1,
  'text',
  '😀',
  '',
  [],
  [1, [2, { b: null }]],
  {},
  { x: 1, y: { z: 'é' } },
]

const editAtRandom = async (peers, crowd, random, beforeStep) => {
  const below = (count) => Math.floor(random() * count)
  const pick = (list) => list[below(list.length)]
  for (let step = 0; step < steps; ++step) {
    await beforeStep?.(step)
    const peer = pick(peers)
    const dice = random()
    if (dice < 0.45) await peer.insert(random(), pick(snippets))
    else if (dice < 0.7) await peer.erase(random(), 1 + below(random() < 0.1 ? 400 : 8))
    else if (dice < 0.78) await peer.set(pick(keys), pick(values))
    else if (dice < 0.82) await peer.nest(pick(keys), { [pick(keys)]: pick(values), n: step })
    else if (dice < 0.85) await peer.unset(pick(keys))
    else if (dice < 0.9) await peer.disconnect()
    else if (dice < 0.97) await peer.connect(relay, crowd)
    else await new Promise((resolve) => setTimeout(resolve, below(30))) // lets the network overtake the edits
  }
}

const kinds = ['yjs', 'native', 'yjs', 'native', 'yjs', 'native']
const randomParts = [
  ['random edits with disconnects end in equal documents', []],
  ['random edits while the relay is killed end in equal documents', [0.3, 0.6]], // shares of the steps
]
for (const [name, kills] of randomParts) {
  test(name, { timeout: 300000 }, async () => {
    console.log(`SEED=${seed} STEPS=${steps}`)
    const random = generator(seed)
    await withPeers(kinds, random, async (peers) => {
      const crowd = freshCrowd()
      for (const peer of peers) await peer.connect(relay, crowd)
      let restarted
      await editAtRandom(peers, crowd, random, async (step) => {
        if (!kills.some((share) => step === Math.floor(share * steps))) return
        await restarted
        await relay.kill()
        restarted = relay.restart() // the typing goes on meanwhile
      })
      await restarted
      for (const peer of peers) await peer.connect(relay, crowd)
      const { text } = await assertEqual(peers)
      for (const peer of peers.filter((one) => one instanceof NativePeer)) {
        await waitFor(async () => (await peer.look()).saved === 'Saved', 'everything is saved')
        assert.equal((await peer.look()).unsaved, 0)
      }
      const raw = await fetch(`${relay.url}/${crowd}/raw`)
      assert.equal(Buffer.from(await raw.arrayBuffer()).toString('hex'), Buffer.from(text).toString('hex'))
    })
  })
}

test('a stock provider and ours see one another type, to the last unit', { timeout: 60000 }, async () => {
  await withPeers(['yjs', 'native'], Math.random, async ([yjs, native]) => {
    const crowd = freshCrowd()
    await yjs.connect(relay, crowd)
    await native.connect(relay, crowd)
    const sees = async (peer, text) =>
      waitFor(async () => (await peer.look()).text === text, `${peer.name} sees ${JSON.stringify(text)}`)
    await yjs.insert(0, 'from Yjs 😀\r\n')
    await sees(native, 'from Yjs 😀\r\n')
    await native.insert(1, 'שלום from ours')
    await sees(yjs, 'from Yjs 😀\r\nשלום from ours')
    await yjs.erase(0, 'from Yjs '.length)
    await sees(native, '😀\r\nשלום from ours')
    await native.erase(0, 4)
    await sees(yjs, 'שלום from ours')
    await assertEqual([yjs, native])
  })
})

test('both kinds see one another come, move and go', { timeout: 60000 }, async () => {
  await withPeers(['yjs', 'native', 'yjs', 'native'], Math.random, async (peers) => {
    const crowd = freshCrowd()
    for (const peer of peers) await peer.connect(relay, crowd)
    const cursor = (index) => JSON.parse(JSON.stringify(Y.createRelativePositionFromTypeIndex(peers[0].text, index)))
    const states = peers.map(({ name }) => ({
      user: { name, color: '#30bced', colorLight: '#30bced33' },
      cursor: { anchor: cursor(0), head: cursor(0) },
      text: 'é😀"\\',
    }))
    const clients = (await lookAll(peers)).map((look) => look.client)
    for (const [i, peer] of peers.entries()) await peer.present(states[i])
    for (const peer of peers) {
      await waitFor(async () => {
        const { people } = await peer.look()
        return clients.every((client, i) => isDeepStrictEqual(people[client], states[i]))
      }, `${peer.name} sees all`)
    }
    const [yjs, native] = peers
    for (const [i, gone] of [native, yjs].entries()) {
      await gone.disconnect()
      const client = (await gone.look()).client
      for (const other of peers.slice(2))
        await waitFor(async () => !(await other.look()).people[client], `${other.name} sees ${gone.name} go (${i})`)
    }
    await native.connect(relay, crowd)
    const { client } = await native.look()
    for (const other of peers.slice(2))
      await waitFor(async () => (await other.look()).people[client], `${other.name} sees ${native.name} again`)
  })
})

test('nothing that was shown as saved is lost when the relay is killed', { timeout: 120000 }, async () => {
  await withPeers(['native', 'native', 'yjs'], Math.random, async (peers) => {
    const crowd = freshCrowd()
    const [native, other] = peers
    for (const peer of peers) await peer.connect(relay, crowd)
    await untilQuiet(peers)
    let saved = null // the last look at a replica that called itself saved
    for (let i = 0; i < 60; ++i) {
      await native.insert(1, `line ${i} 😀\n`)
      await peers[2].insert(0, `${i} `)
      if (i % 3 === 0) await native.erase(Math.random(), 3)
      const look = await native.look()
      if (look.saved === 'Saved') saved = look
    }
    saved ??= await waitFor(async () => {
      const look = await native.look()
      return look.saved === 'Saved' ? look : null
    }, 'something is saved')
    await native.insert(0, 'perhaps lost on the relay, never here')
    await relay.kill()
    for (const peer of [other, peers[2]]) await peer.disconnect()
    await waitFor(async () => (await native.look()).connection !== 'Online', 'the loss is seen')
    assert.notEqual((await native.look()).saved, 'Saved')
    await native.disconnect()

    await relay.restart()
    const witness = new YjsPeer('witness', 7)
    try {
      await witness.connect(relay, crowd)
      await waitFor(async () => (await witness.look()).connection === 'Online', 'the relay is back')
      const before = canonical((await witness.look()).state)
      Y.applyUpdate(witness.doc, saved.state)
      assert.equal(
        canonical((await witness.look()).state).toString('hex'),
        before.toString('hex'),
        'what was saved added something',
      )
    } finally {
      await witness.stop()
    }

    for (const peer of peers) await peer.connect(relay, crowd)
    const { text } = await assertEqual(peers)
    assert.ok(text.includes('perhaps lost on the relay, never here'))
    await waitFor(async () => (await native.look()).saved === 'Saved', 'everything is saved')
  })
})

test('a plain root text is all that a stock client needs', { timeout: 60000 }, async () => {
  await withPeers(['yjs'], Math.random, async ([yjs]) => {
    const crowd = freshCrowd()
    await yjs.connect(relay, crowd)
    await yjs.insert(0, 'hello')
    const stored = await waitFor(async () => {
      const answer = await fetch(`${relay.url}/${crowd}/raw`)
      return answer.ok && (await answer.text()) === 'hello'
    }, 'the text is stored')
    assert.ok(stored)
    assert.equal(yjs.doc.getText(textRoot).toString(), 'hello')
  })
})
