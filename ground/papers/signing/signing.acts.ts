import { madeAhead } from '#plumbing/ahead.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { type Appearance, signPdf } from '#plumbing/pades/sign.ts'
import type { Signer } from '#plumbing/pades/signer.ts'
import { NoStamp, stampBy } from '#plumbing/pades/stamp.ts'
import type { Trust } from '#plumbing/pades/trust.ts'
import { BadInput, demand, found } from '#plumbing/verdict.ts'
import { note } from '../../journal/journal.ts'
import type { Actor } from '../../people/actor.ts'
import type { Year } from '../../units/year.ts'
import { findPaper } from '../papers.store.ts'
import { demandOwnCertificate } from './certificate-name.ts'
import { keepSigned, sha256Of } from './keep-signed.ts'
import { demandUsable, lastSignature, onlySignedByOne } from './signature-checks.ts'
import { maySetOrder, maySign } from './signing.policy.ts'
import { lockPaper, newestFile, placesOf } from './signing.store.ts'
import type { SigningPlace } from './signing.ts'

type At = { paperId: string; year: Year }

export type PlaceWanted = { kind: 'person' | 'body'; id: string; capacity: string }

/** Sets who signs a paper and in which order; a newer order takes the place of the one before. */
export function setSigningOrder(
  db: Db,
  who: Actor,
  { paperId, year, wanted }: At & { wanted: PlaceWanted[] },
) {
  return transact(db, async (tx) => {
    const held = await holdPaper(tx, paperId, year)
    demand(maySetOrder(who, held))
    if (wanted.length === 0) throw new BadInput({ place1: t('Hãy chọn ít nhất một người hoặc cơ quan ký.') })
    if (new Set(wanted.map((one) => one.id)).size < wanted.length)
      throw new BadInput({ place1: t('Mỗi người, mỗi cơ quan chỉ đứng một lần trong thứ tự ký.') })
    const orderId = newId()
    await tx.insertInto('signing_orders').values({ id: orderId, paper_id: paperId, set_by: who.id }).execute()
    const rows = wanted.map((one, i) => ({
      id: newId(),
      order_id: orderId,
      position: i + 1,
      kind: one.kind,
      person_id: one.kind === 'person' ? one.id : null,
      agency_id: one.kind === 'body' ? one.id : null,
      capacity: one.capacity,
    }))
    await tx.insertInto('signing_places').values(rows).execute()
    await note(tx, who, 'paper.orderSet', paperId, { yearId: year.id, after: { places: wanted.length } })
  })
}

async function holdPaper(tx: Db, paperId: string, year: Year) {
  await lockPaper(tx, paperId)
  const paper = found(await findPaper(tx, paperId))
  return { paper, year, places: await placesOf(tx, paperId) }
}

/** Holds the paper and finds a place of its order, if this person may sign there now. */
async function holdPlace(tx: Db, who: Actor, { paperId, year, placeId }: At & { placeId: string }) {
  const held = await holdPaper(tx, paperId, year)
  const place = found(held.places.find((one) => one.id === placeId))
  demand(maySign(who, held, place))
  return { ...held, place }
}

type Signing = At & {
  placeId: string
  signer: Signer
  means: 'file' | 'token'
  trust: Trust
  timestampUrl: string | null
  now: Date
  appearance: (place: SigningPlace, pdf: Buffer) => Promise<Appearance | null>
}

/** Signs the newest version of a paper in one's place and keeps the signed file as the next version. */
export function signPaper(db: Db, who: Actor, signing: Signing): Promise<'B-B' | 'B-T'> {
  return transact(db, async (tx) => {
    const { place, paper } = await holdPlace(tx, who, signing)
    const field = signing.means === 'file' ? 'key' : 'pin'
    const { signer, now, trust } = signing
    demandOwnCertificate(signer.certificate, place, field)
    demandUsable(signer, { now, trust }, field)
    const before = await newestFile(tx, signing.paperId)
    // All that the signature depends on; the time-stamp is fetched while nobody waits for the paper.
    const key = `signature ${place.id} ${before.sha256} ${signer.certificate.fingerprint256}`
    const signed = await madeAhead(key, async () =>
      stamped(before.content, signing, {
        name: [place.rank, place.name].filter(Boolean).join(' '),
        reason: [place.capacity, paper.reference].filter(Boolean).join(', '),
        appearance: await signing.appearance(place, before.content),
      }),
    )
    const made = lastSignature(signed, trust, now)
    return keepSigned(tx, who, { ...signing, place, bytes: signed, name: before.name, made })
  })
}

type Drawn = { name: string; reason: string; appearance: Appearance | null }

async function stamped(pdf: Buffer, { signer, now, timestampUrl }: Signing, drawn: Drawn): Promise<Buffer> {
  const stamp = timestampUrl ? stampBy(timestampUrl) : null
  try {
    return await signPdf(pdf, { signer, at: now, stamp, ...drawn })
  } catch (error) {
    if (!(error instanceof NoStamp)) throw error
    throw new BadInput({
      _: t('Chưa lấy được dấu thời gian nên chưa ký. Hãy thử lại sau ít phút, hoặc báo người quản trị.'),
    })
  }
}

type Taking = At & { placeId: string; bytes: Buffer; trust: Trust; now: Date }

/** Takes a file signed elsewhere: the newest version byte for byte, and one sound signature of the expected signer behind it. */
export function takeSigned(db: Db, who: Actor, taking: Taking): Promise<'B-B' | 'B-T'> {
  return transact(db, async (tx) => {
    const { place } = await holdPlace(tx, who, taking)
    const before = await newestFile(tx, taking.paperId)
    const key = `sent ${place.id} ${before.sha256} ${sha256Of(taking.bytes)}`
    const made = await madeAhead(key, () => onlySignedByOne(before.content, taking))
    demandOwnCertificate(made.certificate, place, 'file')
    return keepSigned(tx, who, { ...taking, place, means: 'upload', name: before.name, made })
  })
}

/** Says no with a reason; nobody signs after that until a new order is set. */
export function refuseSigning(
  db: Db,
  who: Actor,
  { reason, ...at }: At & { placeId: string; reason: string },
) {
  return transact(db, async (tx) => {
    const { place } = await holdPlace(tx, who, at)
    await tx
      .insertInto('signing_refusals')
      .values({ place_id: place.id, reason, refused_by: who.id })
      .execute()
    await note(tx, who, 'paper.signingRefused', at.paperId, {
      yearId: at.year.id,
      after: { position: place.position, reason },
    })
  })
}
