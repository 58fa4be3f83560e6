import { createHash } from 'node:crypto'
import { proofOfPaper } from '#ground/papers/proof/check.ts'
import { verdictOf, verdictOfSignature } from '#ground/papers/proof/judge.ts'
import { paperOfDigest, paperOfProof } from '#ground/papers/proof/known.store.ts'
import { readProof } from '#ground/papers/proof/payload.ts'
import { chainWords, integrityWords, revocationWords } from '#ground/papers/proof/words.ts'
import { keyOf } from '#ground/register/certificates/certificates.store.ts'
import { payloadIn } from '#ground/register/certificates/check.ts'
import { readPayload } from '#ground/register/certificates/payload.ts'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import type { Trust } from '#plumbing/pades/trust.ts'
import type { SignatureFound } from '#plumbing/pades/verify.ts'
import { verifyApart } from '#plumbing/pades/verify-apart.ts'
import type { SignatureShown, Verification } from './verification.ts'

type Judging = { trust: Trust; now: Date }

/** Judges a file and tells what this house knows of exactly these bytes. */
export async function verifyFile(db: Db, bytes: Buffer, judging: Judging): Promise<Verification> {
  const answer = await verifyApart(bytes, judging)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    of: 'file',
    verdict: verdictOf(answer),
    sha256,
    signatures: answer.kind === 'signed' ? answer.signatures.map(shown) : [],
    known: await paperOfDigest(db, sha256),
  }
}

function shown(one: SignatureFound): SignatureShown {
  return {
    verdict: verdictOfSignature(one),
    signer: one.signer,
    integrity: integrityWords(one),
    trust: chainWords(one),
    revocation: revocationWords(one),
    level: one.level,
    claimedAt: one.claimedAt,
    stamp: one.stamp,
    reason: one.reason,
  }
}

/** Judges the words of a QR, bare or in an address; those of a certificate lead to its own page. */
export async function verifyCode(db: Db, typed: string): Promise<Verification> {
  const payload = payloadIn(typed).toUpperCase()
  if (readPayload(payload)) return { of: 'certificate', payload }
  const keyId = readProof(payload)?.said.keyId
  if (keyId === undefined)
    return {
      of: 'nothing',
      sentence: t(
        'Đây không phải mã của văn bản hay bằng do nơi này cấp. Hãy quét lại mã rồi dán cả chuỗi chữ.',
      ),
    }
  const proof = proofOfPaper(payload, await keyOf(db, keyId))
  const known = proof.answer === 'signed' ? await paperOfProof(db, payload) : null
  if (proof.answer === 'altered') return { of: 'code', answer: 'altered', said: null, known: null }
  if (!known) return { of: 'code', answer: 'notOurs', said: null, known: null }
  const { digest: _, content: __, ...paper } = known
  return { of: 'code', answer: 'genuine', said: proof.said, known: paper }
}
