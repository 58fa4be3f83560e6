import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { FileLink } from '#ground/files/files.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'

/** The newest result of each target of the year, with its evidence; `until` leaves later months out. */
export function latestResults(db: Db, yearId: string, until: Day | null = null) {
  return db
    .with('latest', (cte) => newest(cte, yearId, until))
    .selectFrom('latest as r')
    .select((eb) => [
      ...figures,
      'r.statement',
      'r.enteredAt',
      jsonArrayFrom(
        eb
          .selectFrom('result_files as rf')
          .innerJoin('files as f', 'f.id', 'rf.file_id')
          .whereRef('rf.result_id', '=', 'r.id')
          .orderBy('f.uploaded_at')
          .select(['f.id', 'f.name', 'f.size']),
      ).as('files'),
    ])
    .execute()
}

/** The newest figure of each target, without words or evidence: for counts over the whole cluster. */
export function latestFigures(db: Db, yearId: string, until: Day | null = null) {
  return db
    .with('latest', (cte) => newest(cte, yearId, until))
    .selectFrom('latest as r')
    .select([...figures])
    .execute()
}

const figures = ['r.targetId', 'r.agencyId', 'r.month', 'r.value', 'r.reached', 'r.illustrative'] as const

function newest(db: Pick<Db, 'selectFrom'>, yearId: string, until: Day | null) {
  return db
    .selectFrom('results')
    .innerJoin('targets', 'targets.id', 'results.target_id')
    .where('targets.year_id', '=', yearId)
    .where((eb) => eb.or([eb('results.value', 'is not', null), eb('results.reached', 'is not', null)]))
    .$if(until !== null, (query) => query.where('results.month', '<=', until ?? ''))
    .distinctOn('results.target_id')
    .orderBy('results.target_id')
    .orderBy('results.month', 'desc')
    .select([
      'results.id',
      'results.target_id as targetId',
      'targets.agency_id as agencyId',
      sql<Day>`results.month`.as('month'),
      'results.value',
      'results.reached',
      'results.statement',
      'results.entered_at as enteredAt',
      'results.illustrative',
    ])
}

/** Every month of one agency's targets, oldest first. */
export function resultsOfAgency(db: Db, yearId: string, agencyId: string) {
  return db
    .selectFrom('results as r')
    .innerJoin('targets', 'targets.id', 'r.target_id')
    .where('targets.year_id', '=', yearId)
    .where('targets.agency_id', '=', agencyId)
    .orderBy('r.target_id')
    .orderBy('r.month')
    .select((eb) => [
      'r.id',
      'r.target_id as targetId',
      sql<Day>`r.month`.as('month'),
      'r.value',
      'r.reached',
      'r.statement',
      'r.illustrative',
      'r.version',
      jsonArrayFrom(
        eb
          .selectFrom('result_files as rf')
          .innerJoin('files as f', 'f.id', 'rf.file_id')
          .whereRef('rf.result_id', '=', 'r.id')
          .orderBy('f.uploaded_at')
          .select(['f.id', 'f.name', 'f.size']),
      )
        .$castTo<FileLink[]>()
        .as('files'),
    ])
    .execute()
}

/** Which agency has closed which month. */
export function reportedMonths(db: Db, yearId: string, agencyId: string | null = null) {
  return db
    .selectFrom('month_reports')
    .innerJoin('people', 'people.id', 'month_reports.reported_by')
    .where('month_reports.year_id', '=', yearId)
    .$if(agencyId !== null, (query) => query.where('month_reports.agency_id', '=', agencyId ?? ''))
    .orderBy('month_reports.month')
    .select([
      'month_reports.agency_id as agencyId',
      sql<Day>`month_reports.month`.as('month'),
      'month_reports.reported_at as reportedAt',
      'people.full_name as reportedBy',
    ])
    .execute()
}

/** What each agency says of its year, in the words the central report quotes. */
export function statementsOfYear(db: Db, yearId: string) {
  return db
    .selectFrom('result_statements')
    .where('year_id', '=', yearId)
    .select(['agency_id as agencyId', 'statement', 'illustrative', 'version'])
    .execute()
}

/** One agency's statement of its year. */
export function statementOf(db: Db, yearId: string, agencyId: string) {
  return db
    .selectFrom('result_statements')
    .where('year_id', '=', yearId)
    .where('agency_id', '=', agencyId)
    .select(['id', 'statement', 'illustrative', 'version'])
    .executeTakeFirst()
}

/** Which agencies have written their statement of the year. */
export async function statementWriters(db: Db, yearId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('result_statements')
    .where('year_id', '=', yearId)
    .select('agency_id')
    .execute()
  return rows.map((row) => row.agency_id)
}
