import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sampleMinutes } from '#ground/papers/paper.samples.ts'
import { renderPdf } from '#ground/papers/pdf.ts'
import { paperDigest, proofWords } from '#ground/papers/proof/payload.ts'
import { signedWords } from '#ground/register/certificates/payload.ts'
import { openPkcs12 } from '#plumbing/pades/pkcs12.ts'
import { type Signing, signPdf } from '#plumbing/pades/sign.ts'
import { stampBy } from '#plumbing/pades/stamp.ts'
import { inProject } from '#plumbing/root.ts'
import { payloadOf } from '#plumbing/signed-payload.ts'
import { anAuthority, aStampAuthority } from '#tests/pki.ts'

const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'))
const folder = inProject('tests', 'eternal', String(version))
const keep = (name: string, content: Buffer | string) => writeFileSync(join(folder, name), content)

await addSet()

/** Adds what this version issues as fixtures for ever; keys are made up, used once and thrown away. A released set is never made anew. */
async function addSet() {
  mkdirSync(folder)
  const authority = anAuthority('Gốc thử nghiệm của bộ vĩnh cửu')
  const stamps = await aStampAuthority(authority)
  mkdirSync(join(folder, 'trust'))
  keep('trust/root.pem', authority.file('root.pem'))
  const keyOf = (name: string) => openPkcs12(readFileSync(authority.p12(name)), 'mat-khau-thu')

  const signing = (name: string, stamp: Signing['stamp']): Signing => {
    const reason = 'Bộ vĩnh cửu'
    const signer = keyOf(name)
    return { signer, at: new Date(), name, reason, stamp, appearance: null }
  }
  const paper = await renderPdf(sampleMinutes)
  const plain = await signPdf(paper, signing('Người Ký Thử', null))
  const stamped = await signPdf(paper, signing('Người Ký Thử Hai', stampBy(stamps.url)))
  keep('b-b.pdf', plain)
  keep('b-t.pdf', stamped)
  keep('two.pdf', await signPdf(stamped, signing('Con Dấu Thử', stampBy(stamps.url))))
  stamps.close()
  keep('codes.json', `${JSON.stringify({ signedAt: new Date(), ...codes() }, null, 2)}\n`)
  process.stdout.write(`Đã thêm bộ ${version} (added): ${folder}\n`)
}

function codes() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const der = publicKey.export({ type: 'spki', format: 'der' })
  const keyId = createHash('sha256').update(der).digest('hex').slice(0, 16)
  const certificate = signedWords({
    keyId,
    serial: 'AAAAAAAAAAAAAAAAAAAAAAAAAA',
    recipient: 'Nguyễn Văn Mẫu',
    awardCode: 'grassrootsFighter',
    reference: '01/QĐ-MẪU',
    decidedOn: '2022-10-26',
    issuer: 'Đơn vị Mẫu',
  })
  const paper = proofWords({
    keyId,
    serial: 'BBBBBBBBBBBBBBBBBBBBBBBBBB',
    reference: sampleMinutes.reference,
    typeName: sampleMinutes.typeName,
    day: sampleMinutes.day,
    issuer: sampleMinutes.issuer,
    digest: paperDigest(sampleMinutes).toString('base64url'),
  })
  const signature = (words: string) => sign(null, Buffer.from(words), privateKey)
  return {
    keys: { [keyId]: der.toString('base64url') },
    certificate: payloadOf(certificate, signature(certificate)),
    paper: payloadOf(paper, signature(paper)),
  }
}
