// SHA-256 of a short text, for the machine of a reader: WebCrypto is missing where a magazine is read over plain HTTP,
// and for texts of one block a call of it costs more than the sum itself. FIPS 180-4, section 6.2.

const primes = [
  2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103,
  107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173, 179, 181, 191, 193, 197, 199, 211, 223,
  227, 229, 233, 239, 241, 251, 257, 263, 269, 271, 277, 281, 283, 293, 307, 311,
]

const fraction = (root: number) => ((root % 1) * 2 ** 32) | 0
const constants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)))
const begin = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)))
const schedule = new Int32Array(64)

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by))

/** The first 32 bits of the hash of an ASCII text of at most 119 signs, as a whole number from 0. */
export function hashHead(text: string): number {
  const state = begin.slice()
  const blocks = text.length > 55 ? 2 : 1
  for (let block = 0; block < blocks; block += 1) {
    fill(text, block * 64)
    if (block === blocks - 1) schedule[15] = text.length * 8
    spread()
    mix(state)
  }
  return (state[0] ?? 0) >>> 0
}

function fill(text: string, from: number) {
  for (let n = 0; n < 16; n += 1) {
    let word = 0
    for (let at = from + n * 4; at < from + n * 4 + 4; at += 1) word = (word << 8) | signAt(text, at)
    schedule[n] = word
  }
}

function spread() {
  for (let n = 16; n < 64; n += 1) {
    const a = at(n - 15)
    const b = at(n - 2)
    const first = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)
    const second = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)
    schedule[n] = (at(n - 16) + first + at(n - 7) + second) | 0
  }
}

const at = (n: number) => schedule[n] ?? 0
const signAt = (text: string, n: number) =>
  n < text.length ? text.charCodeAt(n) : n === text.length ? 0x80 : 0

function mix(state: Int32Array) {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let n = 0; n < 64; n += 1) {
    const choice = (e & f) ^ (~e & g)
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (constants[n] ?? 0) + at(n)) | 0
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  add(state, 0, a)
  add(state, 1, b)
  add(state, 2, c)
  add(state, 3, d)
  add(state, 4, e)
  add(state, 5, f)
  add(state, 6, g)
  add(state, 7, h)
}

function add(state: Int32Array, n: number, word: number) {
  state[n] = (state[n] ?? 0) + word
}
