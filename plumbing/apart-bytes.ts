/** Words and bytes as one: how long the words are, the words as JSON, the bytes. */
export function packed(words: unknown, bytes: Buffer | null): Buffer {
  const head = Buffer.from(JSON.stringify(words), 'utf8')
  const size = Buffer.alloc(4)
  size.writeUInt32LE(head.length)
  return Buffer.concat([size, head, bytes ?? Buffer.alloc(0)])
}

/** The words and the bytes of what `packed` made: between our own two ends, so that the type is the caller's word. */
export function unpacked<T>(all: Buffer): { words: T; bytes: Buffer } {
  const end = 4 + all.readUInt32LE(0)
  return { words: JSON.parse(all.toString('utf8', 4, end)), bytes: all.subarray(end) }
}

/** Everything that came in, until the end. */
export async function allOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts)
}
