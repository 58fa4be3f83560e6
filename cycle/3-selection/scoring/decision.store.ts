import type { Year } from '#ground/units/year.ts'
import { type Db, readAll } from '#plumbing/database.ts'
import type { Acclamation } from './decision.ts'

/** The members whose sheet is not appraised yet, in the order of the cluster. */
export async function unappraised(db: Db, year: Year): Promise<string[]> {
  const rows = await db
    .selectFrom('score_submissions')
    .where('year_id', '=', year.id)
    .where('scorer', '=', 'lead')
    .select('agency_id as agencyId')
    .execute()
  const done = new Set(rows.map((row) => row.agencyId))
  return year.members.filter((member) => !done.has(member.id)).map((member) => member.name)
}

/** By whom, when and at which conference the points were fixed. */
export function decisionOf(db: Db, yearId: string) {
  return db
    .selectFrom('score_decisions as d')
    .innerJoin('people', 'people.id', 'd.decided_by')
    .where('d.year_id', '=', yearId)
    .select([
      'd.held_on as heldOn',
      'd.words',
      'd.decided_at as decidedAt',
      'people.full_name as by',
      'people.rank',
    ])
    .executeTakeFirst()
}

/** The members' votes of the year, once they are recorded. */
export async function acclamationOf(db: Db, yearId: string): Promise<Acclamation | null> {
  const { head, votes } = await readAll(db, {
    head: () =>
      db
        .selectFrom('acclamations')
        .where('year_id', '=', yearId)
        .select(['held_on as heldOn', 'members', 'voted', 'counts_own as countsOwn', 'version'])
        .executeTakeFirst(),
    votes: () =>
      db
        .selectFrom('acclamation_votes')
        .where('year_id', '=', yearId)
        .select(['agency_id as agencyId', 'yes'])
        .execute(),
  })
  return head ? { ...head, votes: new Map(votes.map((one) => [one.agencyId, one.yes])) } : null
}

/** How many explanations of the year wait for an answer. */
export async function explanationsOpen(db: Db, yearId: string): Promise<number> {
  const row = await db
    .selectFrom('score_explanations as e')
    .leftJoin('score_explanation_answers as a', 'a.explanation_id', 'e.id')
    .where('e.year_id', '=', yearId)
    .where('a.explanation_id', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}
