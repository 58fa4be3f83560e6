import { execFile } from 'node:child_process'
import { createHash, X509Certificate } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Signer } from './signer.ts'

const run = promisify(execFile)

/** A key on a PKCS#11 token: the maker's module, the label of the token and the key's id in hex. */
export type Token = { module: string; label: string; keyId: string }

/** The token cannot be used: `pin` where the PIN is wrong, else `token`. */
export class BadToken extends Error {
  readonly why: 'pin' | 'token'

  constructor(why: BadToken['why'], cause: unknown) {
    super(why, { cause })
    this.why = why
  }
}

/** Opens a token by `pkcs11-tool`; the PIN goes by the environment, never on the command line. Throws `BadToken`. */
export async function openToken(token: Token, pin: string): Promise<Signer> {
  const certificate = await inFolder(async (folder) => {
    const out = join(folder, 'certificate')
    await tool(token, pin, ['--read-object', '--type', 'cert', '--output-file', out])
    return new X509Certificate(await readFile(out))
  })
  const isEc = certificate.publicKey.asymmetricKeyType === 'ec'
  const sign = (words: Buffer) =>
    inFolder(async (folder) => {
      const [from, to] = [join(folder, 'words'), join(folder, 'signature')]
      await writeFile(from, isEc ? createHash('sha256').update(words).digest() : words)
      const way = isEc ? ['ECDSA', '--signature-format', 'openssl'] : ['SHA256-RSA-PKCS']
      await tool(token, pin, ['--sign', '--input-file', from, '--output-file', to, '--mechanism', ...way])
      return readFile(to)
    })
  // Signing something at once tells a wrong PIN before anything is written.
  await sign(Buffer.from('pin'))
  return { certificate, chain: [], sign }
}

async function tool({ module, label, keyId }: Token, pin: string, words: string[]) {
  const whole = [
    '--module',
    module,
    '--token-label',
    label,
    '--id',
    keyId,
    '--login',
    '--pin',
    'env:TOKEN_PIN',
  ]
  try {
    await run('pkcs11-tool', [...whole, ...words], {
      timeout: 20_000,
      env: { ...process.env, TOKEN_PIN: pin, LC_ALL: 'C' },
    })
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
    // The command line of the error holds no PIN; what it said may name the token and goes to the log alone.
    throw new BadToken(/CKR_PIN|CKR_ARGUMENTS_BAD/.test(said) ? 'pin' : 'token', error)
  }
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'token-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
