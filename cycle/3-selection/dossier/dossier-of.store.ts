import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { AwardRoute, RecipientKind } from './dossier.ts'
import { recipient, recipientJoins, recipientKind } from './recipient.ts'
import type { DossierStep } from './steps.ts'

/** “Hồ sơ đề nghị khen thưởng”: one nomination with where it stands and who holds it since when. */
export type Dossier = {
  id: string
  yearId: string
  agencyId: string
  agencyName: string
  personId: string | null
  collectiveId: string | null
  householdId: string | null
  kind: RecipientKind
  recipient: string
  rank: string
  address: string
  awardCode: string
  route: AwardRoute
  achievement: string
  periodFrom: Day | null
  periodTo: Day | null
  step: DossierStep
  heldBy: string | null
  holder: string | null
  stepSince: Date
  stepDueOn: Day | null
  nominatedAt: Date
  nominatedBy: string
  listTitle: string | null
  illustrative: boolean
  version: number
}

/** One nomination by its id, whoever asks: the guard and the deeds ask who may. */
export async function dossierOf(db: Db, id: string): Promise<Dossier | undefined> {
  const { rows } = await selectDossier(db, id, sql``)
  return rows[0]
}

/** The same, locked until the deed is written; only of the year in the address. */
export async function lockDossier(tx: Db, yearId: string, id: string): Promise<Dossier | undefined> {
  const { rows } = await selectDossier(tx, id, sql`for update of n`)
  return rows.find((row) => row.yearId === yearId)
}

function selectDossier(db: Db, id: string, lock: ReturnType<typeof sql>) {
  return sql<Dossier>`
    select n.id, n.year_id as "yearId", n.agency_id as "agencyId", a.name as "agencyName", n.person_id as "personId",
      n.collective_id as "collectiveId", n.household_id as "householdId",
      ${recipientKind} as kind, ${recipient} as recipient, coalesce(p.rank, '') as rank,
      coalesce(h.address, '') as address, n.award_code as "awardCode", n.route, n.achievement,
      n.period_from as "periodFrom", n.period_to as "periodTo", n.step, n.held_by as "heldBy", holder.name as holder,
      n.step_since as "stepSince", n.step_due_on as "stepDueOn", n.nominated_at as "nominatedAt",
      trim(o.rank || ' ' || o.full_name) as "nominatedBy", l.title as "listTitle", n.illustrative, n.version
    from nominations n join agencies a on a.id = n.agency_id join people o on o.id = n.nominated_by
      ${recipientJoins}
      left join agencies holder on holder.id = n.held_by
      left join nomination_lists l on l.id = n.list_id
    where n.id = ${id} ${lock}`.execute(db)
}

/** The way of a dossier, the first step first; each with who moved it and why. */
export function stepsOf(db: Db, id: string) {
  return db
    .selectFrom('nomination_steps as s')
    .leftJoin('agencies as a', 'a.id', 's.held_by')
    .leftJoin('people as p', 'p.id', 's.moved_by')
    .where('s.nomination_id', '=', id)
    .orderBy('s.id')
    .limit(200)
    .select([
      sql<DossierStep>`s.step`.as('step'),
      'a.name as holder',
      's.reason',
      's.moved_at as at',
      sql<string | null>`trim(p.rank || ' ' || p.full_name)`.as('by'),
    ])
    .execute()
}
