// Updates in a file: each after its length.
//
//   u32 little-endian, bytes, u32 little-endian, bytes, …

export function joinUpdates(updates) {
  return Buffer.concat(
    updates.flatMap((update) => {
      const length = Buffer.alloc(4)
      length.writeUInt32LE(update.length)
      return [length, update]
    }),
  )
}

/// Each in an array of its own, as it comes from the network: WebAssembly engines copy it in, whatever it lies in.
export function splitUpdates(file) {
  const updates = []
  for (let at = 0; at < file.length; ) {
    const length = file.readUInt32LE(at)
    updates.push(new Uint8Array(file.subarray(at + 4, at + 4 + length)))
    at += 4 + length
  }
  return updates
}

export const totalBytes = (updates) => updates.reduce((sum, update) => sum + update.length, 0)
