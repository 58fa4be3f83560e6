import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { takeSigner } from '#plumbing/signing.ts'
import type { Answer, Standing } from './certificate.ts'
import { fallenCertificates, keyOf, standingOf } from './certificates.store.ts'
import { proofOf } from './check.ts'
import { readPayload, type Said } from './payload.ts'
import { serialOf } from './serial.ts'

/** What the page of a QR shows: nothing is repeated of words we did not sign. */
export type CertificateAnswer = {
  answer: Answer
  said: Omit<Said, 'keyId'> | null
  since: Day | null
  to: string
  illustrative: boolean
}

/**
 * Answers for a payload. No brake is needed against guessing: what is looked up is a signature nobody can make up, and it
 * is checked before the register is asked.
 */
export async function answerFor(db: Db, payload: string): Promise<CertificateAnswer> {
  const keyId = readPayload(payload)?.said.keyId
  const proof = proofOf(payload, keyId === undefined ? {} : await keyOf(db, keyId))
  if (proof.answer === 'altered') return unknown('altered')
  if (proof.answer !== 'signed') return unknown('notOurs')
  const kept = await standingOf(db, payload.trim().toUpperCase())
  if (!kept) return unknown('notOurs')
  const { keyId: _, ...said } = proof.said
  return { said, illustrative: kept.illustrative, ...told(kept.standing) }
}

const unknown = (answer: Answer): CertificateAnswer => ({
  answer,
  said: null,
  since: null,
  to: '',
  illustrative: false,
})

function told(standing: Standing) {
  return {
    answer: standing.answer,
    since: 'since' in standing ? standing.since : null,
    to: 'to' in standing ? standing.to : '',
  }
}

/** The signed list of certificates that no longer stand, for whoever checks without network. */
export async function signedStanding(db: Db, day: Day) {
  const certificates = (await fallenCertificates(db)).map(({ id, standing }) => ({
    serial: serialOf(id),
    why: standing.answer,
    since: standing.since,
    ...(standing.answer === 'lowered' && { to: standing.to }),
  }))
  const words = JSON.stringify({ format: 'standing/1', day, certificates })
  const signer = await takeSigner(db)
  return {
    algorithm: 'Ed25519',
    words,
    keyId: signer.keyId,
    signature: signer.sign(words).toString('base64url'),
  }
}
