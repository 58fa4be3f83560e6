import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { grouped } from './grouped.ts'
import { passedIn, withPosting } from './names.store.ts'
import { passedOfYear } from './passed.store.ts'
import type { ClosedSitting, Forwarding, PassedNames, Submission } from './submission.ts'

/** The closed sittings of a year, each with the names it passed. */
export async function closedSittings(db: Db, yearId: string): Promise<ClosedSitting<PassedNames>[]> {
  const rows = await sittingQuery(db).where('s.year_id', '=', yearId).orderBy('s.held_on').execute()
  const bySitting = grouped(await passedOfYear(db, yearId), (one) => one.sittingId)
  return rows.map((row) => ({ ...row, names: bySitting.get(row.id) ?? [] }))
}

/** One closed sitting of the year. */
export async function findClosedSitting(
  db: Db,
  yearId: string,
  id: string,
): Promise<ClosedSitting | undefined> {
  const row = await sittingQuery(db).where('s.year_id', '=', yearId).where('s.id', '=', id).executeTakeFirst()
  return row && { ...row, names: await withPosting(db, await passedIn(db, id)) }
}

function sittingQuery(db: Db) {
  return db
    .selectFrom('sittings as s')
    .innerJoin('sitting_closures as k', 'k.sitting_id', 's.id')
    .innerJoin('councils as c', 'c.id', 's.council_id')
    .select((eb) => [
      's.id',
      's.held_on as heldOn',
      'c.name as councilName',
      eb
        .selectFrom('nominees as n')
        .whereRef('n.sitting_id', '=', 's.id')
        .select((e) => e.fn.countAll<number>().as('count'))
        .$asScalar()
        .$notNull()
        .as('nominees'),
    ])
}

/** The lists of the year, first to last. */
export function submissionsOfYear(db: Db, yearId: string): Promise<Submission[]> {
  return submissionQuery(db).where('b.year_id', '=', yearId).execute()
}

/** Some lists of the year by their ids, in the order they were made. */
export function findSubmissions(db: Db, yearId: string, ids: string[]): Promise<Submission[]> {
  return submissionQuery(db)
    .where('b.year_id', '=', yearId)
    .where(sql<boolean>`b.id = any(${ids}::uuid[])`)
    .execute()
}

/** Holds lists, so that two deeds on one of them cannot pass each other. */
export async function lockSubmissions(tx: Db, yearId: string, ids: string[]): Promise<Submission[]> {
  await sql`select id from submissions where year_id = ${yearId} and id = any(${ids}::uuid[]) order by id for update`.execute(
    tx,
  )
  return findSubmissions(tx, yearId, ids)
}

function submissionQuery(db: Db) {
  return db
    .selectFrom('submissions as b')
    .innerJoin('cluster_years as y', 'y.id', 'b.year_id')
    .innerJoin('clusters as g', 'g.id', 'y.cluster_id')
    .innerJoin('people as p', 'p.id', 'b.signed_by')
    .leftJoin('decision_lists as l', 'l.submission_id', 'b.id')
    .leftJoin('decisions as d', 'd.id', 'l.decision_id')
    .orderBy('b.submitted_on')
    .orderBy('b.submitted_at')
    .orderBy('b.id')
    .select((eb) => [
      'b.id',
      'b.sitting_id as sittingId',
      'g.organisation_id as bodyId',
      sql<Submission['kind']>`b.kind`.as('kind'),
      'b.reference',
      sql<Day>`b.submitted_on`.as('submittedOn'),
      'b.paper_id as paperId',
      sql<string>`trim(p.rank || ' ' || p.full_name)`.as('signerName'),
      'd.id as decisionId',
      'd.reference as decisionReference',
      sql<Day | null>`d.decided_on`.as('decidedOn'),
      eb
        .selectFrom('submission_names as m')
        .whereRef('m.submission_id', '=', 'b.id')
        .select((e) => e.fn.countAll<number>().as('count'))
        .$asScalar()
        .$notNull()
        .as('count'),
      jsonArrayFrom(
        eb
          .selectFrom('submission_forwardings as f')
          .whereRef('f.submission_id', '=', 'b.id')
          .orderBy('f.position')
          .select([
            'f.position',
            'f.to_agency_id as toAgencyId',
            'f.to_name as toName',
            'f.reference',
            sql<Day>`f.sent_on`.as('sentOn'),
            sql<Forwarding['outcome']>`f.outcome`.as('outcome'),
            sql<Day | null>`f.outcome_on`.as('outcomeOn'),
            'f.words',
            'f.version',
          ]),
      ).as('forwardings'),
    ])
}

/** The agencies above a body, the nearest first: where its lists may go up to. */
export async function agenciesAbove(db: Db, bodyId: string) {
  const { rows } = await sql<{ id: string; name: string }>`
    with recursive up as (
      select a.id, a.parent_id, a.name, 0 as height from agencies a where a.id = ${bodyId}::uuid
      union all select a.id, a.parent_id, a.name, up.height + 1 from agencies a join up on a.id = up.parent_id
      where up.height < 20)
    select id, name from up where height > 0 order by height`.execute(db)
  return rows
}
