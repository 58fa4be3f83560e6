import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleReport } from '#ground/papers/paper.samples.ts'
import { renderPdf } from '#ground/papers/pdf.ts'
import { anAuthority, has } from '#tests/pki.ts'
import { signPdf } from './sign.ts'
import { BadToken, openToken } from './token.ts'
import { noTrust } from './trust.ts'
import { verifyPdf } from './verify.ts'

const modules = ['/usr/lib/softhsm/libsofthsm2.so', '/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so']
const module = modules.find(existsSync) ?? ''
const canRun = module !== '' && has('softhsm2-util') && has('pkcs11-tool')
const pin = '246810'
const before = process.env.SOFTHSM2_CONF

/** A token in software with one key and its certificate. */
function aToken() {
  const folder = mkdtempSync(join(tmpdir(), 'qt-token-'))
  mkdirSync(join(folder, 'tokens'))
  const configuration = join(folder, 'softhsm2.conf')
  writeFileSync(configuration, `directories.tokendir = ${folder}/tokens\nlog.level = ERROR\n`)
  process.env.SOFTHSM2_CONF = configuration
  const authority = anAuthority()
  authority.p12('Con Dấu Thử')
  const run = (program: string, ...words: string[]) =>
    execFileSync(program, words, { cwd: authority.folder, stdio: 'pipe' })
  run('softhsm2-util', '--init-token', '--free', '--label', 'con-dau', '--so-pin', '12345678', '--pin', pin)
  run('openssl', 'pkcs8', '-topk8', '-nocrypt', '-in', 'Con Dấu Thử.key', '-out', 'key.p8')
  run('openssl', 'x509', '-in', 'Con Dấu Thử.pem', '-outform', 'DER', '-out', 'seal.der')
  run(
    'softhsm2-util',
    '--import',
    'key.p8',
    '--token',
    'con-dau',
    '--label',
    'seal',
    '--id',
    'a1b2',
    '--pin',
    pin,
  )
  const write = ['--write-object', 'seal.der', '--type', 'cert', '--id', 'a1b2', '--label', 'seal']
  run('pkcs11-tool', '--module', module, '--token-label', 'con-dau', '--login', '--pin', pin, ...write)
  return { module, label: 'con-dau', keyId: 'a1b2' }
}

// Without softhsm2 and opensc (Debian) there is no token to try: these are skipped, nothing else depends on them.
describe.skipIf(!canRun)('The seal on a PKCS#11 token', () => {
  let token: ReturnType<typeof aToken>
  beforeAll(() => {
    token = aToken()
  }, 60_000)
  afterAll(() => {
    if (before === undefined) delete process.env.SOFTHSM2_CONF
    else process.env.SOFTHSM2_CONF = before
  })

  it('signs a paper with the PIN, the key never leaving the token', async () => {
    const signer = await openToken(token, pin)
    expect(signer.certificate.subject).toContain('CN=Con Dấu Thử')
    const paper = await renderPdf(sampleReport)
    const at = new Date()
    const signed = await signPdf(paper, {
      signer,
      at,
      name: 'Con Dấu Thử',
      reason: '',
      stamp: null,
      appearance: null,
    })
    expect(verifyPdf(signed, noTrust, at)).toMatchObject({
      signatures: [{ integrity: 'sound', level: 'B-B' }],
    })
  }, 30_000)

  it('tells a wrong PIN from a token that is not there', async () => {
    const refusal = (of: Partial<typeof token>, given: string) =>
      openToken({ ...token, ...of }, given).then(
        () => 'opened',
        (error: unknown) => (error instanceof BadToken ? error.why : error),
      )
    expect(await refusal({}, '999999')).toBe('pin')
    expect(await refusal({ label: 'không có' }, pin)).toBe('token')
  }, 30_000)
})
