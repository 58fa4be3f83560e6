import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A made-up certificate authority in a folder of its own, run by the `openssl` of the machine. */
export type TestAuthority = {
  folder: string
  /** The file of a fresh PKCS#12 key; `legacy` locks it as Windows once did. */
  p12: (name: string, wants?: P12Wants) => string
  /** Revokes the certificate of a name and gives the new list. */
  revoke: (name: string) => Buffer
  file: (name: string) => Buffer
}

type P12Wants = {
  passphrase?: string
  days?: number
  key?: 'rsa' | 'ec'
  legacy?: boolean
  use?: 'person' | 'secrecy'
}

/** Whether a program is on this machine. */
export const has = (program: string) => spawnSync('which', [program]).status === 0

/** Makes a root that is plainly made up for tests. */
export function anAuthority(name = 'Gốc thử nghiệm'): TestAuthority {
  const folder = mkdtempSync(join(tmpdir(), 'qt-pki-'))
  const run = (...words: string[]) =>
    execFileSync('openssl', words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  writeFileSync(join(folder, 'ca.cnf'), configuration)
  writeFileSync(join(folder, 'index.txt'), '')
  writeFileSync(join(folder, 'serial'), '1000\n')
  writeFileSync(join(folder, 'crlnumber'), '01\n')
  run(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'root.key',
    '-out',
    'root.pem',
    '-days',
    '9000',
    '-utf8',
    '-subj',
    `/CN=${name}/O=Chỉ để thử`,
    '-config',
    'ca.cnf',
    '-extensions',
    'v3_root',
  )
  const issue = (
    of: string,
    { days = 3000, key = 'rsa', use = 'person' }: P12Wants,
    extensions = `v3_${use}`,
  ) => {
    const kind =
      key === 'ec' ? ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'] : ['-newkey', 'rsa:2048']
    run(
      'req',
      '-new',
      ...kind,
      '-nodes',
      '-keyout',
      `${of}.key`,
      '-out',
      `${of}.csr`,
      '-utf8',
      '-config',
      'ca.cnf',
      '-subj',
      `/CN=${of}/O=Đơn vị thử nghiệm`,
    )
    const span =
      days > 0 ? ['-days', String(days)] : ['-startdate', '20200101000000Z', '-enddate', '20210101000000Z']
    run(
      'ca',
      '-batch',
      '-config',
      'ca.cnf',
      '-in',
      `${of}.csr`,
      '-out',
      `${of}.pem`,
      '-notext',
      '-extensions',
      extensions,
      ...span,
      '-utf8',
    )
  }
  issue('Dấu thời gian', {}, 'v3_stamp')
  return {
    folder,
    p12: (of, wants = {}) => {
      issue(of, wants)
      const old = wants.legacy
        ? ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1']
        : []
      run(
        'pkcs12',
        '-export',
        '-inkey',
        `${of}.key`,
        '-in',
        `${of}.pem`,
        '-certfile',
        'root.pem',
        '-out',
        `${of}.p12`,
        '-passout',
        `pass:${wants.passphrase ?? 'mat-khau-thu'}`,
        ...old,
      )
      return join(folder, `${of}.p12`)
    },
    revoke: (of) => {
      run('ca', '-batch', '-config', 'ca.cnf', '-revoke', `${of}.pem`)
      run('ca', '-config', 'ca.cnf', '-gencrl', '-out', 'list.crl')
      return readFileSync(join(folder, 'list.crl'))
    },
    file: (of) => readFileSync(join(folder, of)),
  }
}

/** A time-stamp authority at a loopback address: every answer is made by `openssl ts -reply`. */
export async function aStampAuthority({
  folder,
}: TestAuthority): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      writeFileSync(join(folder, 'asked.tsq'), Buffer.concat(parts))
      execFileSync(
        'openssl',
        [
          'ts',
          '-reply',
          '-queryfile',
          'asked.tsq',
          '-config',
          'ca.cnf',
          '-section',
          'tsa',
          '-out',
          'answer.tsr',
        ],
        { cwd: folder, stdio: 'pipe' },
      )
      response.writeHead(200, { 'content-type': 'application/timestamp-reply' })
      response.end(readFileSync(join(folder, 'answer.tsr')))
    })
  })
  await listening(server)
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

const listening = (server: Server) =>
  new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', () => ready())
  })

const configuration = `
[ca]
default_ca = own
[own]
dir = .
database = index.txt
serial = serial
crlnumber = crlnumber
new_certs_dir = .
certificate = root.pem
private_key = root.key
default_md = sha256
default_crl_days = 3650
policy = any
unique_subject = no
copy_extensions = none
[any]
commonName = supplied
organizationName = optional
[req]
distinguished_name = dn
prompt = no
string_mask = utf8only
[dn]
[v3_root]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[v3_person]
basicConstraints = critical,CA:false
keyUsage = critical,digitalSignature,nonRepudiation
[v3_secrecy]
basicConstraints = critical,CA:false
keyUsage = critical,keyEncipherment
[v3_stamp]
basicConstraints = critical,CA:false
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[tsa]
serial = tsaserial
signer_cert = Dấu thời gian.pem
certs = root.pem
signer_key = Dấu thời gian.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
ess_cert_id_alg = sha256
crypto_device = builtin
ordering = no
tsa_name = no
`
