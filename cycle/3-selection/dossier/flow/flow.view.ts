import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import type { Dossier } from '../dossier-of.store.ts'
import { type Seat, seesFindings } from '../rights.policy.ts'
import { mayAnswer } from './appraisal.policy.ts'
import { type Appraisal, appraisalsOf } from './appraisal.store.ts'
import { mayClear } from './duplicates.acts.ts'
import { duplicatesOf } from './duplicates.store.ts'
import { mayAppraise, mayHandOver } from './flow.policy.ts'
import { loweringsOf } from './flow.store.ts'

type About = { dossier: Dossier; seat: Seat }

/** The way of one dossier: where it may go, opinions asked, what seems the same; the guard has asked who may look. */
export async function showFlow(db: Db, who: Actor, { year, about }: { year: Year; about: About }) {
  const { dossier } = about
  const isWhole = seesFindings(who, year, about)
  const appraisals = await appraisalsOf(db, dossier.id)
  const duplicates = isWhole ? await duplicatesOf(db, dossier.id) : []
  return {
    slug: year.slug,
    today: who.today,
    dossier: {
      id: dossier.id,
      agencyId: dossier.agencyId,
      awardCode: dossier.awardCode,
      recipientKind: dossier.kind,
    },
    members: year.members.map(({ id, name }) => ({ id, name })).filter(({ id }) => id !== dossier.agencyId),
    appraisals: appraisals
      .filter((one) => isWhole || isAskedOf(who, one))
      .map((one) => ({ ...one, may: mayAnswer(who, year, { ...one, dossier }) })),
    duplicates: duplicates.map((one) => ({ ...one, may: mayClear(who, year, { dossier, duplicate: one }) })),
    lowerings: await loweringsOf(db, dossier.id),
    may: { handOver: mayHandOver(who, year, dossier), appraise: mayAppraise(who, year, dossier) },
  }
}

export type FlowView = Awaited<ReturnType<typeof showFlow>>

/** A department that was only asked sees its own question, not what the others answered. */
const isAskedOf = (who: Actor, { agencyId }: Appraisal) =>
  agencyId !== null && who.duties.some((one) => one.agencyId === agencyId)
