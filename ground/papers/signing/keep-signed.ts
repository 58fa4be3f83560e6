import { createHash } from 'node:crypto'
import type { Db } from '#plumbing/database.ts'
import type { SignatureFound } from '#plumbing/pades/verify.ts'
import { storeBytes } from '../../files/files.ts'
import { note } from '../../journal/journal.ts'
import type { Actor } from '../../people/actor.ts'
import type { Year } from '../../units/year.ts'
import { certificateSeen } from './signing.store.ts'
import type { SigningMeans, SigningPlace } from './signing.ts'

type Keeping = {
  paperId: string
  year: Year
  place: SigningPlace
  bytes: Buffer
  means: SigningMeans
  name: string
  made: SignatureFound
  now: Date
}

/** Keeps the signed file as the next version of the paper, and what its signature says. */
export async function keepSigned(
  tx: Db,
  who: Actor,
  { place, bytes, means, ...rest }: Keeping,
): Promise<'B-B' | 'B-T'> {
  const { paperId, year, made, now } = rest
  const fileId = await storeBytes(tx, {
    yearId: year.id,
    name: rest.name,
    kind: 'application/pdf',
    content: bytes,
    public: false,
    uploadedBy: who.id,
  })
  const stamp = made.stamp === 'broken' ? null : made.stamp
  const level = stamp ? 'B-T' : 'B-B'
  const fingerprint = made.certificate?.fingerprint256 ?? ''
  const certificate = await certificateSeen(tx, place, fingerprint)
  await tx
    .insertInto('paper_signatures')
    .values({
      place_id: place.id,
      paper_id: paperId,
      file_id: fileId,
      sha256: sha256Of(bytes),
      subject: made.signer?.subject ?? '',
      issuer: made.signer?.issuer ?? '',
      serial: made.signer?.serial ?? '',
      level,
      means,
      fingerprint,
      certificate,
      claimed_at: made.claimedAt ?? now,
      stamped_at: stamp?.at ?? null,
      made_by: who.id,
    })
    .execute()
  const after = {
    position: place.position,
    name: place.name,
    level,
    means,
    serial: made.signer?.serial ?? '',
    certificate,
  }
  await note(tx, who, 'paper.signed', paperId, { yearId: year.id, after })
  return level
}

/** The digest of a file as it is kept, in hexadecimal. */
export const sha256Of = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
