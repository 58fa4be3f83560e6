import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { nominate } from '../dossier.acts.ts'
import type { Proposal } from '../dossier.ts'

type Proposed = { year: Year; agencyId: string } & Partial<Proposal>

/** A nomination made by the officer of an agency; the agency itself for a certificate, unless said otherwise. */
export function aNomination(db: Db, officer: Actor, { year, agencyId, ...differences }: Proposed) {
  return nominate(db, officer, year, {
    agencyId,
    personId: null,
    awardCode: 'certificateOfCommendation',
    route: 'regular',
    achievement: 'Hoàn thành tốt nhiệm vụ.',
    ...differences,
  })
}

/** Where a dossier stands, and what the law of its way wrote last. */
export async function standingOf(db: Db, id: string) {
  return db
    .selectFrom('nominations')
    .where('id', '=', id)
    .select(['step', 'held_by as heldBy', 'step_due_on as dueOn', 'award_code as awardCode'])
    .executeTakeFirstOrThrow()
}
