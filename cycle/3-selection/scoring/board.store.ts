import { sql } from 'kysely'

import { hasTouched } from '#cycle/1-launch/criterion/board-count.ts'
import { criteriaOfYear, settingsOf } from '#cycle/1-launch/criterion/criterion.store.ts'
import { scaleOf } from '#cycle/1-launch/criterion/scale.ts'
import { type Db, readAll } from '#plumbing/database.ts'
import { BadScale, type Prepared, prepare } from '#scoring/prepare.ts'
import type { Scale } from '#scoring/scale.ts'
import { type Basics, type BoardMember, boardWith, type Marked, renewed, type YearBoard } from './board.ts'

/** The boards of the years last looked at; each is read anew as far as its count of changes has moved on. */
const kept = new Map<string, YearBoard>()
const keptAtMost = 8

/**
 * The figures of a year and everything computed from them. Only what changed since the last look is read; a transaction
 * that has itself changed figures, which may never come to stand, keeps nothing.
 */
export async function yearBoard(db: Db, yearId: string): Promise<YearBoard> {
  const { count, members } = await readAll(db, {
    count: () => countOf(db, yearId),
    members: () => membersOf(db, yearId),
  })
  const known = kept.get(yearId)
  const isUsable = known && known.revision >= count.base && isSameList(known.members, members)
  const board = isUsable
    ? await caughtUp(db, known, count.revision)
    : await readBoard(db, { yearId, members, revision: count.revision })
  if (!hasTouched(db)) keep(board)
  return board
}

const isSameList = (one: BoardMember[], other: BoardMember[]) => JSON.stringify(one) === JSON.stringify(other)

function keep(board: YearBoard): void {
  kept.delete(board.yearId)
  kept.set(board.yearId, board)
  for (const [oldest] of kept) {
    if (kept.size <= keptAtMost) return
    kept.delete(oldest)
  }
}

async function countOf(db: Db, yearId: string) {
  const row = await db
    .selectFrom('score_boards')
    .where('year_id', '=', yearId)
    .select(['revision', 'base'])
    .executeTakeFirst()
  return row ?? { revision: 0, base: 0 }
}

async function caughtUp(db: Db, known: YearBoard, revision: number): Promise<YearBoard> {
  if (known.revision >= revision) return known
  return renewed(known, await marksSince(db, known.yearId, known.revision), revision)
}

type Reading = { yearId: string; members: BoardMember[]; revision: number }

async function readBoard(db: Db, { yearId, members, revision }: Reading): Promise<YearBoard> {
  const { criteria, settings, plans, ballots, marks } = await readAll(db, {
    criteria: () => criteriaOfYear(db, yearId),
    settings: () => settingsOf(db, yearId),
    plans: () => plansOf(db, yearId),
    ballots: () => ballotsOf(db, yearId),
    marks: () => marksSince(db, yearId, -1),
  })
  const basics: Basics = {
    yearId,
    criteria,
    members,
    plans: new Map(plans.map((plan) => [`${plan.criterionId} ${plan.agencyId}`, plan])),
    ballots: new Map(ballots.map((one) => [one.agencyId, one.votes])),
    prepared: preparedOf(scaleOf('', criteria, settings)),
  }
  return boardWith(basics, marks, revision)
}

/**
 * A draft that cannot be computed yet has no board; the page of the scale says what is wrong in it. A sum other than
 * expected is a matter of issuing: what was issued all the same is computed.
 */
function preparedOf(scale: Scale): Prepared | null {
  try {
    return prepare({ ...scale, rules: { ...scale.rules, expected: null } })
  } catch (error) {
    if (error instanceof BadScale) return null
    throw error
  }
}

/** The members in the order of the cluster, with the audiences they belong to in this year. */
async function membersOf(db: Db, yearId: string): Promise<BoardMember[]> {
  const { rows } = await sql<BoardMember>`
    select a.id, a.name, a.abbreviation,
      case when exists (select 1 from cluster_leads l where l.cluster_id = y.cluster_id and l.agency_id = a.id
          and l.from_on <= y.starts_on and (l.to_on is null or l.to_on > y.starts_on))
        then array['lead'] else array['members'] end as groups
    from cluster_years y
    join cluster_memberships m on m.cluster_id = y.cluster_id
      and m.from_on <= y.ends_on and (m.to_on is null or m.to_on > y.starts_on)
    join agencies a on a.id = m.agency_id
    where y.id = ${yearId}
    order by m.position`.execute(db)
  return rows
}

function plansOf(db: Db, yearId: string) {
  return db
    .selectFrom('criterion_plans as p')
    .innerJoin('criteria as c', 'c.id', 'p.criterion_id')
    .where('c.year_id', '=', yearId)
    .select([
      'p.criterion_id as criterionId',
      'p.agency_id as agencyId',
      'p.plan',
      'p.reason',
      'p.target_id as targetId',
      'p.version',
    ])
    .execute()
}

function ballotsOf(db: Db, yearId: string) {
  return db
    .selectFrom('tie_ballots')
    .where('year_id', '=', yearId)
    .select(['agency_id as agencyId', 'votes'])
    .execute()
}

function marksSince(db: Db, yearId: string, revision: number): Promise<Marked[]> {
  return db
    .selectFrom('scores')
    .where('year_id', '=', yearId)
    .where('revision', '>', revision)
    .select([
      'criterion_id as criterionId',
      'agency_id as agencyId',
      'scorer',
      'value',
      'reason',
      'version',
      'round',
    ])
    .execute()
}
