import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { type Method, type Rules, type Scale, usualRules } from '#scoring/scale.ts'
import type { ScaleState } from './criterion.policy.ts'
import type { Criterion } from './criterion.ts'

function criteriaQuery(db: Db, yearId: string) {
  return db
    .selectFrom('criteria as c')
    .where('c.year_id', '=', yearId)
    .orderBy('c.position')
    .orderBy('c.code')
    .select((eb) => [
      'c.id',
      'c.parent_id as parentId',
      'c.code',
      'c.title',
      'c.part',
      'c.kind',
      'c.why',
      sql<string | null>`trim_scale(c.points)::text`.as('points'),
      sql<string | null>`trim_scale(c.weight)::text`.as('weight'),
      'c.unit',
      'c.direction',
      'c.compulsory',
      'c.applies_to as appliesTo',
      'c.owner_id as ownerId',
      'c.evidence_asked as evidenceAsked',
      'c.due_on as dueOn',
      sql<string | null>`trim_scale(c.cap)::text`.as('cap'),
      sql<string | null>`trim_scale(c.floor)::text`.as('floor'),
      'c.gate',
      sql<Method | null>`c.rule`.as('rule'),
      'c.method',
      'c.position',
      'c.illustrative',
      'c.version',
      sql<string[]>`array(${eb
        .selectFrom('criterion_agencies as a')
        .whereRef('a.criterion_id', '=', 'c.id')
        .orderBy('a.agency_id')
        .select('a.agency_id')})`.as('agencyIds'),
    ])
}

/** The whole scale of the year; lines of one group stand in its order. */
export function criteriaOfYear(db: Db, yearId: string): Promise<Criterion[]> {
  return criteriaQuery(db, yearId).execute()
}

/** One line of the year's scale. */
export function criterionOf(db: Db, yearId: string, id: string): Promise<Criterion | undefined> {
  return criteriaQuery(db, yearId).where('c.id', '=', id).executeTakeFirst()
}

/** “Quy tắc của bảng”: what a scale says beside its lines; a year that says nothing has the usual ones. */
export type ScaleSettings = Pick<Scale, 'rules' | 'bands' | 'tieBreak'> & { version: number }

export async function settingsOf(db: Db, yearId: string): Promise<ScaleSettings> {
  const row = await db
    .selectFrom('scales')
    .where('year_id', '=', yearId)
    .select([
      sql<Rules>`rules`.as('rules'),
      sql<Scale['bands']>`bands`.as('bands'),
      sql<Scale['tieBreak']>`tie_break`.as('tieBreak'),
      'version',
    ])
    .executeTakeFirst()
  const rules: Rules = { ...usualRules, expected: '100', zeroPlan: 'notAssigned', ...row?.rules }
  return { rules, bands: row?.bands ?? [], tieBreak: row?.tieBreak ?? [], version: row?.version ?? 0 }
}

/** Whether the scale of the year is fixed. */
export async function isCriteriaIssued(db: Db, yearId: string): Promise<boolean> {
  return (await criteriaIssueOf(db, yearId)) !== undefined
}

/** By whom and when the scale was issued. */
export function criteriaIssueOf(db: Db, yearId: string) {
  return db
    .selectFrom('criteria_issues')
    .innerJoin('people', 'people.id', 'criteria_issues.issued_by')
    .where('criteria_issues.year_id', '=', yearId)
    .select(['criteria_issues.issued_at as at', 'people.full_name as by', 'people.rank'])
    .executeTakeFirst()
}

type ScaleTotals = ScaleState & { standardPoints: string; lastPosition: number }

/** How many lines, what they come to, and whether they are fixed. */
export async function scaleTotals(db: Db, yearId: string): Promise<ScaleTotals> {
  const row = await db
    .selectFrom('criteria')
    .where('year_id', '=', yearId)
    .select((eb) => [
      eb.fn.countAll<number>().as('count'),
      eb.fn.max('position').as('last'),
      eb.fn
        .sum<string | null>('points')
        .filterWhere('part', '=', 'standard')
        .filterWhere('rule', 'is not', null)
        .as('standard'),
      eb
        .exists(eb.selectFrom('criteria_issues').where('year_id', '=', yearId).select('year_id'))
        .as('issued'),
    ])
    .executeTakeFirstOrThrow()
  return {
    count: row.count,
    issued: Boolean(row.issued),
    standardPoints: row.standard ?? '0.00',
    lastPosition: row.last ?? 0,
  }
}

/** The name of an agency the line is for that has handed in its self-score; null when none has. */
export async function handedInAmong(
  db: Db,
  year: { id: string },
  { appliesTo = 'all', agencyIds = [] }: Partial<Pick<Criterion, 'appliesTo' | 'agencyIds'>>,
): Promise<string | null> {
  const row = await db
    .selectFrom('score_submissions as s')
    .innerJoin('agencies', 'agencies.id', 's.agency_id')
    .where('s.year_id', '=', year.id)
    .where('s.scorer', '=', 'self')
    .$if(appliesTo === 'chosen', (query) =>
      query.where('s.agency_id', '=', sql<string>`any(${agencyIds}::uuid[])`),
    )
    .orderBy('agencies.position')
    .limit(1)
    .select('agencies.name')
    .executeTakeFirst()
  return row?.name ?? null
}
