import { cbc, ctr } from '@noble/ciphers/aes.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { ensure } from '../fault.ts'

// AES in CCM mode (NIST SP 800-38C) as trustees' messages use it: 8 bytes of tag, no associated text. No platform gives
// this mode to a page, so it is put together here from the library's CBC and counter modes.

const tagLength = 8

/** Hides a text under a key; the first bytes of `vector` serve as nonce. Hexadecimal. */
export function seal(key: Uint8Array, vector: Uint8Array, text: string): string {
  const message = utf8ToBytes(text)
  const nonce = nonceOf(vector, message.length)
  const mixed = ctr(key, firstCounter(nonce)).encrypt(
    concatBytes(padded(tagOf(key, nonce, message)), message),
  )
  return bytesToHex(concatBytes(mixed.subarray(16), mixed.subarray(0, tagLength)))
}

/** The text again; refused when a bit of it or of its tag was changed. */
export function unseal(key: Uint8Array, vector: Uint8Array, sealed: string): string {
  ensure(/^([0-9a-f]{2}){8,}$/.test(sealed), 'badMessage')
  const bytes = hexToBytes(sealed)
  const [hidden, tag] = [bytes.subarray(0, -tagLength), bytes.subarray(-tagLength)]
  const nonce = nonceOf(vector, hidden.length)
  const mixed = ctr(key, firstCounter(nonce)).encrypt(concatBytes(padded(tag), hidden))
  const [sent, message] = [mixed.subarray(0, tagLength), mixed.subarray(16)]
  const expected = tagOf(key, nonce, message)
  ensure(
    sent.every((byte, i) => byte === expected[i]),
    'badMessage',
  )
  return new TextDecoder().decode(message)
}

// The length of a message takes two bytes of the block, or three when it is longer; the nonce has the rest.
function nonceOf(vector: Uint8Array, length: number): Uint8Array {
  ensure(length < 1 << 24, 'badMessage')
  return vector.subarray(0, length < 1 << 16 ? 13 : 12)
}

function firstCounter(nonce: Uint8Array): Uint8Array {
  return block([14 - nonce.length, ...nonce])
}

function tagOf(key: Uint8Array, nonce: Uint8Array, message: Uint8Array): Uint8Array {
  const widthOfLength = 15 - nonce.length
  const head = block([((tagLength - 2) / 2) * 8 + widthOfLength - 1, ...nonce])
  for (let i = 0; i < widthOfLength; i++) head[15 - i] = (message.length >> (8 * i)) & 255
  const chained = cbc(key, new Uint8Array(16), { disablePadding: true }).encrypt(
    concatBytes(head, padded(message)),
  )
  return chained.slice(-16, -16 + tagLength)
}

function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil(bytes.length / 16) * 16)
  whole.set(bytes)
  return whole
}

function block(start: number[]): Uint8Array {
  const whole = new Uint8Array(16)
  whole.set(start)
  return whole
}
