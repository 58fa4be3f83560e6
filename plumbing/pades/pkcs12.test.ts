import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { anAuthority, type TestAuthority } from '#tests/pki.ts'
import { openPkcs12 } from './pkcs12.ts'

let authority: TestAuthority

beforeAll(() => {
  authority = anAuthority()
  authority.p12('Người Ký Thử')
}, 60_000)

/** The same key, whose three locks each ask for so many rounds. */
function lockedBy(rounds: number): Buffer {
  const name = 'Người Ký Thử'
  const words = [
    '-export',
    '-inkey',
    `${name}.key`,
    '-in',
    `${name}.pem`,
    '-passout',
    'pass:thu',
    '-out',
    'x.p12',
  ]
  execFileSync('openssl', ['pkcs12', ...words, '-iter', String(rounds)], { cwd: authority.folder })
  return readFileSync(join(authority.folder, 'x.p12'))
}

describe('A key file locked many times over', () => {
  it('is opened while all its locks together can be counted', () => {
    expect(openPkcs12(lockedBy(100_000), 'thu').certificate.subject).toContain('Người Ký Thử')
  })

  it('is refused where they would keep the server counting, though each alone would not', () => {
    expect(() => openPkcs12(lockedBy(700_000), 'thu')).toThrow('notAKey')
  })
})
