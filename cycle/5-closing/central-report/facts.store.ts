import { sql } from 'kysely'
import { movementOfYear } from '#cycle/1-launch/movement/movement.store.ts'
import { targetsOfYear } from '#cycle/1-launch/target/target.store.ts'
import { initiativesOfYear } from '#cycle/2-progress/initiative/initiative.store.ts'
import { midyearOf } from '#cycle/2-progress/midyear/midyear.store.ts'
import { latestFigures, statementsOfYear } from '#cycle/2-progress/report/report.store.ts'
import { rankTable } from '#cycle/3-selection/scoring/rank.store.ts'
import { directionsOfYear, shortcomingsOfYear } from '#ground/follow-ups/follow-ups.store.ts'
import { awardsOfYear, countAwardsFor } from '#ground/register/register.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, readAll } from '#plumbing/database.ts'
import { conferenceOf, remarksOf } from '../conference/conference.store.ts'
import { exemplarsOf } from '../exemplar/exemplar.store.ts'
import type { CentralFacts, MadeUp } from './facts.ts'

/** Reads everything the report is written from. */
export async function centralReportFacts(db: Db, year: Year): Promise<CentralFacts> {
  const { id, slug, clusterName, leadName, members } = year
  const conference = await conferenceOf(db, id)
  const agencyIds = members.map((member) => member.id)
  return {
    year: { id, slug, year: year.year, clusterName, leadName, members },
    conference,
    ...(await readAll(db, {
      remarks: async () => (conference ? remarksOf(db, conference.id) : []),
      movement: () => movementOfYear(db, id),
      midyear: () => midyearOf(db, id),
      targets: () => targetsOfYear(db, id),
      results: () => latestFigures(db, id),
      statements: () => statementsOfYear(db, id),
      monthReports: () => monthReportsOf(db, id),
      initiatives: () => initiativesOfYear(db, id),
      ranks: () => rankTable(db, id),
      nominations: () => countNominations(db, id),
      madeUp: () => madeUpIn(db, id),
      sittings: () => sittingFacts(db, id),
      awards: () => awardsOfYear(db, id),
      lastAwards: () => countAwardsFor(db, agencyIds, year.year - 1),
      exemplars: () => exemplarsOf(db, id),
      shortcomings: () => shortcomingsOfYear(db, id),
      directions: () => directionsOfYear(db, id),
    })),
  }
}

function monthReportsOf(db: Db, yearId: string) {
  return db
    .selectFrom('month_reports')
    .where('year_id', '=', yearId)
    .select('agency_id as agencyId')
    .execute()
}

/** How many proposals stand in the year. */
export async function countNominations(db: Db, yearId: string): Promise<number> {
  const row = await db
    .selectFrom('nominations')
    .leftJoin('nomination_withdrawals as w', 'w.nomination_id', 'nominations.id')
    .where('nominations.year_id', '=', yearId)
    .where('w.nomination_id', 'is', null)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

async function madeUpIn(db: Db, yearId: string): Promise<MadeUp> {
  const { rows } = await sql<MadeUp>`select
    exists (select from criteria where year_id = ${yearId} and illustrative) as scores,
    exists (select from nominations where year_id = ${yearId} and illustrative) as nominations,
    exists (select from initiatives where year_id = ${yearId} and illustrative) as initiatives,
    exists (select from results r join targets t on t.id = r.target_id
      where t.year_id = ${yearId} and r.illustrative) as results`.execute(db)
  return rows[0] ?? { scores: false, nominations: false, initiatives: false, results: false }
}

function sittingFacts(db: Db, yearId: string) {
  return db
    .selectFrom('sittings')
    .innerJoin('sitting_closures', 'sitting_closures.sitting_id', 'sittings.id')
    .leftJoin('nominees', 'nominees.sitting_id', 'sittings.id')
    .leftJoin('nominee_outcomes as o', 'o.nominee_id', 'nominees.id')
    .where('sittings.year_id', '=', yearId)
    .groupBy('sittings.id')
    .orderBy('sittings.held_on')
    .select(({ fn }) => [
      'sittings.id',
      'sittings.held_on as heldOn',
      'sittings.illustrative',
      fn.max<number | null>('o.all_members').as('allMembers'),
      fn.min<number | null>('o.needed').as('neededLeast'),
      fn.max<number | null>('o.needed').as('neededMost'),
      fn.count<number>('nominees.id').as('nominees'),
      fn.count<number>('o.nominee_id').filterWhere('o.passed', '=', true).as('passed'),
    ])
    .execute()
}
