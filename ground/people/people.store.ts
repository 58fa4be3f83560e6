import { type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { DB } from '#database/tables.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import type { Actor } from './actor.ts'
import type { Person, Post } from './people.ts'
import { agencySeen, allWords, personSeen } from './seen.ts'

const peoplePerPage = 50

export type PeopleQuery = { words: string; agencyId: string }

/** One page of the people one may see, by given name, with the post each holds today. */
export async function listPeople(db: Db, who: Actor, query: PeopleQuery, page: number) {
  const asked = matching(db, who, query)
  const [rows, all] = await Promise.all([
    asked
      .leftJoinLateral(
        (eb) => postToday(eb, who.today).as('now'),
        (join) => join.onTrue(),
      )
      .orderBy(sql`people.given_name collate vietnamese`)
      .orderBy(sql`people.full_name collate vietnamese`)
      .orderBy('people.id')
      .limit(peoplePerPage)
      .offset((page - 1) * peoplePerPage)
      .select([
        'people.id',
        'people.full_name as name',
        'people.rank',
        'people.illustrative',
        'now.title as post',
        'now.agencyId',
        'now.agencyName',
      ])
      .execute(),
    asked.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow(),
  ])
  return { rows, count: all.count, pages: Math.max(1, Math.ceil(all.count / peoplePerPage)) }
}

function matching(db: Db, who: Actor, { words, agencyId }: PeopleQuery) {
  return db
    .selectFrom('people')
    .where((eb) => personSeen(who, eb.ref('people.id')))
    .where((eb) => allWords(eb.ref('people.folded'), words))
    .$if(agencyId !== '', (q) =>
      q.where((eb) =>
        eb.exists(
          eb
            .selectFrom('posts')
            .whereRef('posts.person_id', '=', 'people.id')
            .where('posts.agency_id', '=', agencyId)
            .where(holding('posts', who.today))
            .select('posts.id'),
        ),
      ),
    )
}

/** One person, if the asker may see them. */
export async function findPerson(db: Db, who: Actor, id: string): Promise<Person | undefined> {
  const row = await db
    .selectFrom('people')
    .where('people.id', '=', id)
    .where((eb) => personSeen(who, eb.ref('people.id')))
    .select((eb) => [
      ...personColumns,
      jsonArrayFrom(
        eb
          .selectFrom('posts')
          .whereRef('posts.person_id', '=', 'people.id')
          .where(holding('posts', who.today))
          .select('posts.agency_id as agencyId'),
      ).as('posts'),
    ])
    .executeTakeFirst()
  if (!row) return undefined
  const { posts, ...person } = row
  return { ...person, agencyIds: [...new Set(posts.map((post) => post.agencyId))] }
}

/** Rank and name of a person, for the head of a page whose guard has asked who may. */
export function personName(db: Db, id: string) {
  return db
    .selectFrom('people')
    .where('id', '=', id)
    .select(['id', 'full_name as name', 'rank', 'illustrative'])
    .executeTakeFirst()
}

/** Every post of a person, the latest first. */
export function postsOf(db: Db, personId: string): Promise<Post[]> {
  return db
    .selectFrom('posts')
    .innerJoin('agencies', 'agencies.id', 'posts.agency_id')
    .where('posts.person_id', '=', personId)
    .orderBy('posts.from_on', 'desc')
    .limit(100)
    .select([
      'posts.id',
      'posts.title',
      'posts.agency_id as agencyId',
      'agencies.name as agencyName',
      sql<Day>`posts.from_on`.as('fromOn'),
      sql<Day | null>`posts.to_on`.as('toOn'),
    ])
    .execute()
}

/** What the register holds for a person, the latest first. */
export function awardsOf(db: Db, personId: string) {
  return db
    .selectFrom('awards')
    .where('person_id', '=', personId)
    .orderBy('decided_on', 'desc')
    .limit(50)
    .select([
      'id',
      'award_code as awardCode',
      'year',
      'decision_reference as reference',
      'decided_on as decidedOn',
    ])
    .execute()
}

/** The agencies one may see and that still exist, for a choice; `only` narrows it to one. */
export function agencyOptions(db: Db, who: Actor, { only }: { only?: string } = {}) {
  return db
    .selectFrom('agencies')
    .where((eb) => agencySeen(who, eb.ref('agencies.id')))
    .where((eb) => eb.or([eb('ended_on', 'is', null), eb('ended_on', '>', who.today)]))
    .$if(only !== undefined, (q) => q.where('id', '=', only ?? ''))
    .orderBy(sql`parent_id is not null`)
    .orderBy('position')
    .orderBy(sql`name collate vietnamese`)
    .limit(500)
    .select(['id', 'name', 'abbreviation'])
    .execute()
}

/** People one may see, for a choice: by given name, at most 300; more are found by typing a part of the name. */
export function personOptions(db: Db, who: Actor, words = '') {
  return matching(db, who, { words, agencyId: '' })
    .leftJoinLateral(
      (eb) => postToday(eb, who.today).as('now'),
      (join) => join.onTrue(),
    )
    .orderBy(sql`people.given_name collate vietnamese`)
    .orderBy(sql`people.full_name collate vietnamese`)
    .limit(300)
    .select(['people.id', 'people.full_name as name', 'people.rank', 'now.agencyName'])
    .execute()
}

/** Holds the person's row until the deed is written. */
export async function lockPerson(tx: Db, who: Actor, id: string): Promise<Person> {
  await tx.selectFrom('people').where('id', '=', id).select('id').forUpdate().executeTakeFirst()
  return found(await findPerson(tx, who, id))
}

const personColumns = [
  'people.id',
  'people.full_name as name',
  'people.rank',
  'people.gender',
  'people.person_class as personClass',
  'people.illustrative',
  'people.version',
] as const

function postToday(eb: ExpressionBuilder<DB, 'people'>, today: Day) {
  return eb
    .selectFrom('posts')
    .innerJoin('agencies', 'agencies.id', 'posts.agency_id')
    .whereRef('posts.person_id', '=', 'people.id')
    .where(holding('posts', today))
    .orderBy('posts.from_on', 'desc')
    .limit(1)
    .select(['posts.title', 'agencies.id as agencyId', 'agencies.name as agencyName'])
}

/** Whether a row with `from_on` and `to_on` holds on a day. */
export function holding(table: string, on: Day) {
  const [from, to] = [sql.ref(`${table}.from_on`), sql.ref(`${table}.to_on`)]
  return sql<SqlBool>`(${from} <= ${on}::date and (${to} is null or ${to} > ${on}::date))`
}
