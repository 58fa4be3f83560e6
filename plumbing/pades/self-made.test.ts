import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { has } from '#tests/pki.ts'
import { selfMadeKey } from './self-made.ts'

const made = () =>
  selfMadeKey({
    name: 'Người Ví Dụ',
    body: 'Khóa tạo cho ví dụ',
    from: new Date('2022-01-01T00:00:00Z'),
    to: new Date('2042-01-01T00:00:00Z'),
  })

it('a key made for an example vouches for itself alone, and says whose it is', () => {
  const { certificate } = made()
  expect(certificate.subject).toBe('CN=Người Ví Dụ\nO=Khóa tạo cho ví dụ')
  expect(certificate.verify(certificate.publicKey)).toBe(true)
  expect(certificate.ca).toBe(false)
  expect(made().certificate.serialNumber).not.toBe(certificate.serialNumber)
})

it.skipIf(!has('openssl'))('openssl reads its use and its days', () => {
  const input = made().certificate.toString()
  const { stdout } = spawnSync('openssl', ['x509', '-noout', '-text'], { input, encoding: 'utf8' })
  expect(stdout).toContain('Digital Signature, Non Repudiation')
  expect(stdout).toContain('Not After : Jan  1 00:00:00 2042 GMT')
})
