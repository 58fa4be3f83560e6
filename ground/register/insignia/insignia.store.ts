import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { hasFallen } from '../award.query.ts'
import type { Insignia, MoveReason } from './insignia.ts'

const movesPerPage = 50

const balance = sql<number>`coalesce((select sum(m.quantity) from insignia_moves m where m.kind_id = k.id), 0)::int`

/** The kinds these bodies keep, each with what is left. */
export function stockOf(db: Db, organisationIds: string[]): Promise<Insignia[]> {
  return kinds(db)
    .where(sql<boolean>`k.organisation_id = any(${organisationIds}::uuid[])`)
    .orderBy('a.position')
    .orderBy('k.name')
    .execute()
}

export function findInsignia(db: Db, id: string): Promise<Insignia | undefined> {
  return kinds(db).where('k.id', '=', id).executeTakeFirst()
}

/** Holds a kind until the deed is written, so that two who hand out at once do not hand out the same piece. */
export async function lockInsignia(tx: Db, id: string): Promise<Insignia | undefined> {
  await tx.selectFrom('insignia_kinds').where('id', '=', id).select('id').forUpdate().execute()
  return findInsignia(tx, id)
}

function kinds(db: Db) {
  return db
    .selectFrom('insignia_kinds as k')
    .innerJoin('agencies as a', 'a.id', 'k.organisation_id')
    .select([
      'k.id',
      'k.organisation_id as organisationId',
      'a.name as organisationName',
      'k.name',
      'k.award_code as awardCode',
      'k.unit',
      'k.least',
      'k.version',
      balance.as('balance'),
    ])
}

/** One page of what came in and went out, the latest first. */
export async function movesOf(db: Db, kindId: string, page: number) {
  const [rows, { count }] = await Promise.all([
    moves(db)
      .where('m.kind_id', '=', kindId)
      .limit(movesPerPage)
      .offset((page - 1) * movesPerPage)
      .execute(),
    db
      .selectFrom('insignia_moves')
      .where('kind_id', '=', kindId)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow(),
  ])
  return { rows, pages: Math.max(1, Math.ceil(count / movesPerPage)) }
}

/** The latest moves of these bodies, for a file. */
export function allMoves(db: Db, organisationIds: string[]) {
  return moves(db)
    .innerJoin('insignia_kinds as k', 'k.id', 'm.kind_id')
    .where(sql<boolean>`k.organisation_id = any(${organisationIds}::uuid[])`)
    .select('k.name')
    .limit(10_000)
    .execute()
}

function moves(db: Db) {
  return db
    .selectFrom('insignia_moves as m')
    .innerJoin('people as p', 'p.id', 'm.recorded_by')
    .leftJoin('awards as w', 'w.id', 'm.award_id')
    .orderBy('m.on_day', 'desc')
    .orderBy('m.recorded_at', 'desc')
    .orderBy('m.id', 'desc')
    .select([
      'm.id',
      sql<Day>`m.on_day`.as('onDay'),
      'm.quantity',
      sql<MoveReason>`m.why`.as('why'),
      'm.award_id as awardId',
      'w.recipient',
      'm.words',
      'p.full_name as recordedBy',
      'm.recorded_at as recordedAt',
    ])
}

type Wanted = Pick<Insignia, 'id' | 'organisationId' | 'awardCode'>

/** Standing awards the body decided whose recipient has none of this kind yet, the latest first. */
export function awaiting(db: Db, kind: Wanted) {
  return ofBody(db, kind)
    .where(sql<boolean>`not ${hasFallen}`)
    .where(sql<boolean>`not ${holds(kind.id)}`)
    .orderBy('awards.decided_on', 'desc')
    .orderBy('awards.number')
    .limit(100)
    .execute()
}

/** Awards whose recipient has one of this kind, the latest first. */
export function holding(db: Db, kind: Wanted) {
  return ofBody(db, kind).where(holds(kind.id)).orderBy('awards.decided_on', 'desc').limit(100).execute()
}

/** An award the body decided, with whether its recipient has one of this kind. */
export function awardFor(tx: Db, kind: Wanted, awardId: string) {
  return ofBody(tx, kind)
    .where('awards.id', '=', awardId)
    .select([holds(kind.id).as('holds'), sql<boolean>`not ${hasFallen}`.as('stands')])
    .executeTakeFirst()
}

function ofBody(db: Db, { organisationId, awardCode }: Wanted) {
  return db
    .selectFrom('awards')
    .innerJoin('decisions as d', 'd.id', 'awards.decision_id')
    .where('d.issuer_id', '=', organisationId)
    .$if(awardCode !== null, (q) => q.where('awards.award_code', '=', awardCode ?? ''))
    .select([
      'awards.id',
      'awards.recipient',
      'awards.award_code as awardCode',
      'awards.decision_reference as reference',
    ])
}

const holds = (kindId: string) => sql<boolean>`coalesce((select sum(h.quantity) < 0 from insignia_moves h
  where h.award_id = awards.id and h.kind_id = ${kindId}::uuid), false)`
