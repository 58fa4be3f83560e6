import { rankTable } from '#cycle/3-selection/scoring/rank.store.ts'
import { closedSittings } from '#cycle/4-award/submission/submission.store.ts'
import type { PassedNames } from '#cycle/4-award/submission/submission.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { countNominations } from '../central-report/facts.store.ts'
import { attendanceOf, conferenceOf, remarksOf } from '../conference/conference.store.ts'
import type { ClosingState } from './closure.ts'

/** Where the year stands before its end. */
export async function closingStateOf(db: Db, year: Year): Promise<ClosingState> {
  const conference = await conferenceOf(db, year.id)
  const attendance = conference ? await attendanceOf(db, conference.id) : []
  const remarks = conference ? await remarksOf(db, conference.id) : []
  const ranks = await rankTable(db, year.id)
  const sittings = await closedSittings(db, year.id)
  return {
    conference,
    present: attendance.filter((one) => one.present).length,
    criteria: ranks[0]?.criteria ?? 0,
    unappraised: ranks.filter((row) => row.submitted.lead === null).map((row) => row.name),
    unremarked: year.members
      .filter((member) => !remarks.some((one) => one.agencyId === member.id && one.remark !== ''))
      .map((member) => member.name),
    nominations: await countNominations(db, year.id),
    closedSittings: sittings.length,
    undecided: sittings.filter(({ names }) => names.some(waitsForDecision)).length,
  }
}

const beforeDecision = ['council', 'posting', 'submission', 'decision']

/** A name that somebody stopped waits on its own; it does not keep the year open. */
function waitsForDecision({ step, posting }: Pick<PassedNames, 'step' | 'posting'>): boolean {
  return beforeDecision.includes(step) && posting.suspension === null
}

/** What the closure of a conference made, if it is closed. */
export function closureOf(db: Db, yearId: string) {
  return db
    .selectFrom('conference_closures as c')
    .innerJoin('conferences', 'conferences.id', 'c.conference_id')
    .innerJoin('people', 'people.id', 'c.closed_by')
    .innerJoin('cluster_years as next', 'next.id', 'c.next_year_id')
    .where('conferences.year_id', '=', yearId)
    .select([
      'c.conference_id as conferenceId',
      'c.closed_at as closedAt',
      'people.rank',
      'people.full_name as name',
      'c.handover_id as handoverId',
      'next.slug as nextSlug',
      'next.year as nextYear',
      'c.article_id as articleId',
    ])
    .executeTakeFirst()
}

/** From which day the agency leads the cluster, in the row that is still open. */
export async function leadSince(db: Db, clusterId: string) {
  const row = await db
    .selectFrom('cluster_leads')
    .where('cluster_id', '=', clusterId)
    .where('role', '=', 'lead')
    .where('to_on', 'is', null)
    .select('from_on')
    .executeTakeFirst()
  return row?.from_on ?? null
}
