import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { bitsFor, challengeLife, newChallenge, quietBits, stampOf } from './challenge.ts'
import { hashHead } from './sha256.ts'
import { isWorked, search } from './work.ts'

const at = new Date('2022-10-26T09:00:00+07:00')
const asked = { secret: 'a secret of the test', slug: 'mot-bai', now: at }
const bits = 10

const solved = (challenge: string) => {
  const found = search({ challenge, bits, from: 0, most: 1_000_000 })
  return `${challenge}.${found}`
}
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000)

describe('the work a sender’s machine does', () => {
  it.each([0, 1, 55, 56, 63, 64, 65, 100, 119])('is summed as SHA-256 has it, for %i signs', (length) => {
    const text = 'a9Z.'.repeat(30).slice(0, length)
    expect(hashHead(text)).toBe(createHash('sha256').update(text).digest().readUInt32BE(0))
  })

  it('is enough with as many zero bits as were asked, not with one fewer', () => {
    const challenge = newChallenge(asked, bits)
    const found = search({ challenge, bits, from: 0, most: 1_000_000 }) ?? -1
    const head = hashHead(`${challenge}.${found}`)
    expect(isWorked(challenge, found, bits)).toBe(true)
    expect(isWorked(challenge, found, Math.clz32(head) + 1)).toBe(false)
  })

  it('is looked for in small parts', () => {
    const challenge = newChallenge(asked, 32)
    expect(search({ challenge, bits: 32, from: 0, most: 10 })).toBeNull()
  })

  it('counts for its own article, until two hours have passed', () => {
    const typed = solved(newChallenge(asked, bits))
    expect(stampOf(typed, asked)).toMatch(/^[\w-]{12}$/)
    expect(stampOf(typed, { ...asked, slug: 'bai-khac' })).toBeNull()
    expect(stampOf(typed, { ...asked, secret: 'another' })).toBeNull()
    expect(stampOf(typed, { ...asked, now: later(challengeLife) })).not.toBeNull()
    expect(stampOf(typed, { ...asked, now: later(challengeLife + 1) })).toBeNull()
    expect(stampOf(typed, { ...asked, now: later(-120) })).toBeNull()
  })

  it.each(['', 'x', '10.a.b.c.1', '1.'.repeat(500), `${'9'.repeat(40)}`])('is not there in “%s”', (typed) => {
    expect(stampOf(typed, asked)).toBeNull()
  })

  it('is not made easier by the sender', () => {
    const typed = solved(newChallenge(asked, bits))
    expect(stampOf(typed.replace(/^10\./, '1.'), asked)).toBeNull()
    expect(stampOf(typed.replace(/\d+$/, '999999999999'), asked)).toBeNull()
  })

  it('doubles with each doubling of what comes in, up to a limit', () => {
    expect([0, 19, 20, 39, 40, 80].map((lately) => bitsFor(lately) - quietBits)).toEqual([0, 0, 1, 1, 2, 3])
    expect(bitsFor(1_000_000)).toBe(22)
  })
})
