import { generateKeyPairSync, sign } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { payloadOf } from '#plumbing/signed-payload.ts'
import { payloadIn, proofOf } from './check.ts'
import { readPayload, type Said, signedWords } from './payload.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const keys = { k1: publicKey.export({ type: 'spki', format: 'der' }).toString('base64url') }

const said: Said = {
  keyId: 'k1',
  serial: 'MH-000001',
  recipient: 'Nguyễn Văn Mẫu',
  awardCode: 'grassrootsFighter',
  reference: '12/QĐ-MH',
  decidedOn: '2022-10-24',
  issuer: 'Cơ quan minh họa',
}
const payload = (of: Said = said) => {
  const words = signedWords(of)
  return payloadOf(words, sign(null, Buffer.from(words), privateKey))
}

describe('The words of a certificate', () => {
  it('are known as signed, and say what was written', () => {
    expect(proofOf(payload(), keys)).toEqual({ answer: 'signed', said })
    expect(payload()).toMatch(/^[A-Z2-7]+$/)
  })

  it('written with decomposed letters are the same words', () => {
    expect(signedWords({ ...said, recipient: said.recipient.normalize('NFD') })).toBe(signedWords(said))
  })

  it('are refused with any one letter changed', () => {
    const good = payload()
    fc.assert(
      fc.property(
        fc.nat(good.length - 1),
        fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'),
        (at, letter) => {
          fc.pre(good[at] !== letter)
          const changed = good.slice(0, at) + letter + good.slice(at + 1)
          expect(proofOf(changed, keys).answer).not.toBe('signed')
        },
      ),
      { numRuns: 500 },
    )
  })

  it('signed by a key nobody knows are told apart from altered ones', () => {
    expect(proofOf(payload({ ...said, keyId: 'k2' }), keys)).toEqual({
      answer: 'unknownKey',
      said: { ...said, keyId: 'k2' },
    })
    const words = signedWords({ ...said, recipient: 'Trần Thị Khác' })
    const { signature } = readPayload(payload()) ?? { signature: new Uint8Array() }
    expect(proofOf(payloadOf(words, signature), keys).answer).toBe('altered')
  })

  it.each(['', 'A', 'HELLO WORLD', 'A'.repeat(5000), payload().slice(0, 90)])(
    'are not found in %.20s',
    (text) => {
      expect(proofOf(text, keys)).toEqual({ answer: 'noPayload', said: null })
    },
  )

  it('are found in the address that carries them', () => {
    expect(payloadIn(`HTTPS://THIDUA.EXAMPLE.VN/C/${payload()}?x=1`)).toBe(payload())
    expect(payloadIn(` ${payload()} `)).toBe(payload())
  })
})
