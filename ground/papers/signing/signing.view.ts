import type { Db } from '#plumbing/database.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { Actor } from '../../people/actor.ts'
import type { Year } from '../../units/year.ts'
import { isOwn, mayAddScan, maySetOrder, maySign, type Signable } from './signing.policy.ts'
import { placesOf, scansOf, signersToChoose } from './signing.store.ts'
import type { PaperScan, SigningPlace } from './signing.ts'

/** What the page of a paper shows of its signing. */
export type SigningView = {
  places: SigningPlace[]
  scans: PaperScan[]
  may: { order: Verdict; scan: Verdict }
  /** The places that are this person's own, and whether it is their turn. */
  own: { place: SigningPlace; sign: Verdict }[]
  isSigned: boolean
}

/** How far the signing of a paper has come and what this person may do about it. */
export async function signingView(
  db: Db,
  who: Actor,
  of: { paper: Signable; year: Year },
): Promise<SigningView> {
  const places = await placesOf(db, of.paper.id)
  const judged = { ...of, places }
  return {
    places,
    scans: await scansOf(db, of.paper.id),
    may: { order: maySetOrder(who, judged), scan: mayAddScan(who, of.paper, of.year) },
    own: places
      .filter((place) => isOwn(who, place))
      .map((place) => ({ place, sign: maySign(who, judged, place) })),
    isSigned: places.some((place) => place.signature),
  }
}

/** The same with everybody who could be asked to sign. */
export async function signingPage(db: Db, who: Actor, of: { paper: Signable; year: Year }) {
  const view = await signingView(db, who, of)
  const choices =
    view.may.order.kind === 'allowed'
      ? await signersToChoose(db, { id: of.year.id, organisationId: of.year.organisationId })
      : []
  return { ...view, choices }
}
