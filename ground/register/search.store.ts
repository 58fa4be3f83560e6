import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { Actor } from '../people/actor.ts'
import { agencySeen, agencySeenInOrder, allWords } from '../people/seen.ts'
import { awardColumns, awardsPerPage, hasFallen, joined } from './award.query.ts'

/** What the reader of the register asks for. */
export type RegisterQuery = {
  words: string
  year: number | null
  awardCode: string
  agencyId: string
  /** Awards of the agencies below it too. */
  below?: boolean
  route?: string
  standing?: 'standing' | 'fallen' | ''
  recipient?: 'individual' | 'collective' | 'household' | ''
}

/** One page of the register, newest first, with how many there are in all and in each year. */
export async function searchAwards(db: Db, who: Actor, query: RegisterQuery, page: number) {
  const [rows, years] = await Promise.all([
    // Only the awards of the page are read whole; which they are, an index tells.
    joined(db)
      .where(
        'awards.id',
        'in',
        matching(db, agencySeenInOrder(who, ofAgency), query)
          .orderBy('awards.decided_on', 'desc')
          .orderBy('awards.id')
          .limit(awardsPerPage)
          .offset((page - 1) * awardsPerPage)
          .select('awards.id'),
      )
      .orderBy('awards.decided_on', 'desc')
      .orderBy('awards.id')
      .select(awardColumns)
      .select(sql<boolean>`not ${hasFallen}`.as('stands'))
      .execute(),
    awardsByYear(db, who, query),
  ])
  const counted = query.year === null ? years : years.filter((one) => one.year === query.year)
  const count = counted.reduce((sum, one) => sum + one.count, 0)
  return { rows, years, count, pages: Math.max(1, Math.ceil(count / awardsPerPage)) }
}

function awardsByYear(db: Db, who: Actor, query: RegisterQuery) {
  return matching(db, agencySeen(who, ofAgency), { ...query, year: null })
    .groupBy('awards.year')
    .orderBy('awards.year')
    .select(({ fn }) => ['awards.year', fn.countAll<number>().as('count')])
    .execute()
}

const ofAgency = sql.ref<string | null>('awards.agency_id')

function matching(db: Db, isSeen: RawBuilder<SqlBool>, query: RegisterQuery) {
  return db
    .selectFrom('awards')
    .where(isSeen)
    .$if(query.words !== '', (q) => q.where((eb) => allWords(eb.ref('awards.folded'), query.words)))
    .$if(query.year !== null, (q) => q.where('awards.year', '=', query.year ?? 0))
    .$if(query.awardCode !== '', (q) => q.where('awards.award_code', '=', query.awardCode))
    .$if(query.agencyId !== '' && !query.below, (q) => q.where('awards.agency_id', '=', query.agencyId))
    .$if(query.agencyId !== '' && query.below === true, (q) => q.where(isUnder(query.agencyId)))
    .$if(Boolean(query.route), (q) => q.where('awards.route', '=', query.route ?? ''))
    .$if(query.standing === 'standing', (q) => q.where(sql<SqlBool>`not ${hasFallen}`))
    .$if(query.standing === 'fallen', (q) => q.where(hasFallen))
    .$if(Boolean(query.recipient), (q) => q.where(kinds[query.recipient || 'individual']))
}

const isUnder = (agencyId: string) => sql<SqlBool>`awards.agency_id in (
  with recursive below as (
    select id from agencies where id = ${agencyId}::uuid
    union select a.id from agencies a join below b on a.parent_id = b.id
  ) select id from below)`

const kinds = {
  individual: sql<SqlBool>`awards.person_id is not null`,
  household: sql<SqlBool>`awards.household_id is not null`,
  collective: sql<SqlBool>`awards.person_id is null and awards.household_id is null`,
}

/** Every award that is asked for, newest first, a stretch at a time: for a file. */
export async function* everyAward(db: Db, who: Actor, query: RegisterQuery) {
  const stretch = 2000
  for (let after: { decidedOn: string; id: string } | null = null; ; ) {
    const rows = await stretchAfter(db, { who, query, after, stretch })
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < stretch) return
    after = { decidedOn: last.decidedOn, id: last.id }
  }
}

type Stretch = {
  who: Actor
  query: RegisterQuery
  after: { decidedOn: string; id: string } | null
  stretch: number
}

function stretchAfter(db: Db, { who, query, after, stretch }: Stretch) {
  const ids = matching(db, agencySeen(who, ofAgency), query)
    .$if(after !== null, (q) =>
      q.where(sql<SqlBool>`(awards.decided_on, awards.id) < (${after?.decidedOn}::date, ${after?.id}::uuid)`),
    )
    .orderBy('awards.decided_on', 'desc')
    .orderBy('awards.id', 'desc')
    .limit(stretch)
    .select('awards.id')
  return joined(db)
    .where('awards.id', 'in', ids)
    .orderBy('awards.decided_on', 'desc')
    .orderBy('awards.id', 'desc')
    .select(awardColumns)
    .select(sql<boolean>`not ${hasFallen}`.as('stands'))
    .execute()
}
