import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { notFound } from '#plumbing/verdict.ts'
import { hiddenNominations, type Reader } from '../conflicts.store.ts'
import type { AwardRoute } from '../dossier.ts'
import { recipient, recipientJoins, recipientKind } from '../recipient.ts'
import type { DossierStep } from '../steps.ts'

/** A dossier as a deed finds it, locked against a second deed. */
export type Dossier = {
  id: string
  agencyId: string
  personId: string | null
  recipient: string
  recipientKind: 'individual' | 'collective' | 'household'
  awardCode: string
  route: AwardRoute
  step: DossierStep
  heldBy: string | null
  isSuspended: boolean
}

/** Dossiers of the year, locked in one order; one that is not of the year makes all of them not found. */
async function lockDossiers(tx: Db, yearId: string, ids: string[]): Promise<Dossier[]> {
  const wanted = [...new Set(ids)]
  const { rows } = await sql<Dossier>`
    select n.id, n.agency_id as "agencyId", n.person_id as "personId", n.award_code as "awardCode", n.route, n.step,
      n.held_by as "heldBy", ${recipient} as recipient, ${recipientKind} as "recipientKind",
      exists (select from nomination_suspensions s where s.nomination_id = n.id
        and not exists (select from suspension_lifts l where l.suspension_id = s.id)) as "isSuspended"
    from nominations n join agencies a on a.id = n.agency_id
      ${recipientJoins}
    where n.year_id = ${yearId} and n.id = any(${wanted}::uuid[])
    order by n.id for update of n`.execute(tx)
  return rows.length === wanted.length && rows.length > 0 ? rows : notFound()
}

/** The same for a person’s deed: a dossier closed to him by a conflict is not there for him. */
export async function openDossiers(tx: Db, who: Reader, yearId: string, ids: string[]): Promise<Dossier[]> {
  const closed = await hiddenNominations(tx, who, ids)
  return closed.size > 0 ? notFound() : lockDossiers(tx, yearId, ids)
}

/** How the proposal was lowered, the last first. */
export function loweringsOf(db: Db, nominationId: string) {
  return db
    .selectFrom('downgrades as d')
    .innerJoin('people as p', 'p.id', 'd.downgraded_by')
    .where('d.nomination_id', '=', nominationId)
    .orderBy('d.downgraded_at', 'desc')
    .limit(20)
    .select([
      'd.id',
      'd.from_code as fromCode',
      'd.to_code as toCode',
      'd.reason',
      'd.downgraded_at as at',
      sql<string>`trim(p.rank || ' ' || p.full_name)`.as('by'),
    ])
    .execute()
}
