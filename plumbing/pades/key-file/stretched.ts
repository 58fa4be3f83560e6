import { createHash } from 'node:crypto'

type Stretching = { way: string; salt: Buffer; rounds: number; purpose: number; length: number }

/** The key derivation of PKCS#12 (RFC 7292, appendix B). */
export function stretched({ way, salt, rounds, purpose, length }: Stretching, passphrase: string): Buffer {
  const block = way === 'sha384' || way === 'sha512' ? 128 : 64
  const words = Buffer.from(`${passphrase}\0`, 'utf16le').swap16()
  const input = Buffer.concat([repeated(salt, block), repeated(words, block)])
  const out: Buffer[] = []
  for (let made = 0; made < length; ) {
    let digest = createHash(way).update(Buffer.alloc(block, purpose)).update(input).digest()
    for (let i = 1; i < rounds; i++) digest = createHash(way).update(digest).digest()
    out.push(digest)
    made += digest.length
    addTo(input, repeated(digest, block).subarray(0, block), block)
  }
  return Buffer.concat(out).subarray(0, length)
}

function repeated(bytes: Buffer, block: number): Buffer {
  const length = Math.ceil(bytes.length / block) * block
  return Buffer.from(Array.from({ length }, (_, i) => bytes[i % bytes.length] ?? 0))
}

function addTo(input: Buffer, one: Buffer, block: number): void {
  for (let start = 0; start < input.length; start += block) {
    let carry = 1
    for (let i = block - 1; i >= 0; i--) {
      carry += (input[start + i] ?? 0) + (one[i] ?? 0)
      input[start + i] = carry & 255
      carry >>= 8
    }
  }
}
