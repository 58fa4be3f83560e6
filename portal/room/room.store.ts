import { type SqlBool, sql } from 'kysely'
import { type Actor, hasDuty } from '#ground/people/actor.ts'
import { newsroomDuties } from '#ground/people/newsroom.ts'
import { addDays, type Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { holds, stateWritten } from '../news/news.store.ts'
import { type State, states } from '../news/news.ts'
import { sectionName } from '../sections/sections.store.ts'
import type { RoomFilter } from './room.ts'

export const roomPage = 25
/** What the editors' room lists, newest first: what this person may see. */
export function listItems(db: Db, who: Actor, filter: RoomFilter) {
  return roomRows(db, who, filter)
    .leftJoin('people as drafter', 'drafter.id', 'articles.drafted_by')
    .orderBy(sql`coalesce(p.published_at, articles.drafted_at)`, 'desc')
    .orderBy('articles.id', 'desc')
    .limit(roomPage)
    .offset((filter.page - 1) * roomPage)
    .select([
      'articles.id',
      'articles.title',
      sectionName().as('section'),
      'articles.byline',
      'drafter.full_name as drafter',
      'articles.illustrative',
      'articles.drafted_at as draftedAt',
      sql<Day | null>`articles.due_on`.as('dueOn'),
      'p.published_at as publishedAt',
      stateWritten.as('state'),
      sql<boolean>`${hasChangedFacts}`.as('hasChangedFacts'),
      sql<Date | null>`(select s.publish_at from article_steps s where s.article_id = articles.id
        order by s.entry desc limit 1)`.as('publishAt'),
    ])
    .execute()
}

export type ItemRow = Awaited<ReturnType<typeof listItems>>[number]

function roomRows(
  db: Db,
  who: Actor,
  { state, words, section, person, due, onlyChanged }: Omit<RoomFilter, 'page'>,
) {
  return db
    .selectFrom('articles')
    .leftJoin('article_publications as p', 'p.article_id', 'articles.id')
    .leftJoin('article_withdrawals as w', 'w.article_id', 'articles.id')
    .innerJoin('sections', 'sections.slug', 'articles.section')
    .where(seenBy(who))
    .$if(state !== null, (q) => q.where(stateWritten, '=', state ?? 'draft'))
    .$if(section !== '', (q) => q.where('articles.section', '=', section))
    .$if(person !== '', (q) => q.where('articles.drafted_by', '=', person))
    .$if(due !== null, (q) => q.where(dueWithin(who.today, due)))
    .$if(onlyChanged, (q) => q.where(hasChangedFacts))
    .$if(words !== '', (q) => q.where(holds('articles', words)))
}

const hasChangedFacts = sql<SqlBool>`exists (select from article_sources s
  where s.article_id = articles.id and (s.changed > 0 or s.edition_changed > 0))`

/** The same line as the policy of seeing one item. */
function seenBy(who: Actor) {
  if (hasDuty(who, 'editorInChief')) return sql<SqlBool>`true`
  const own = sql<SqlBool>`articles.drafted_by = ${who.id}`
  if (!hasDuty(who, 'editor')) return own
  return sql<SqlBool>`(${own} or ${stateWritten} <> 'draft'
    or exists (select from article_sources s where s.article_id = articles.id))`
}

function dueWithin(today: Day, due: RoomFilter['due']) {
  const isOpen = sql<SqlBool>`p.article_id is null`
  if (due === 'none') return sql<SqlBool>`${isOpen} and articles.due_on is null`
  if (due === 'late') return sql<SqlBool>`${isOpen} and articles.due_on < ${today}::date`
  return sql<SqlBool>`${isOpen} and articles.due_on between ${today}::date and ${addDays(today, 7)}::date`
}

/** How many items stand in each state, among those the other filters leave. */
export async function countItems(db: Db, who: Actor, filter: RoomFilter): Promise<Record<State, number>> {
  const rows = await roomRows(db, who, { ...filter, state: null })
    .groupBy(stateWritten)
    .select(({ fn }) => [stateWritten.as('state'), fn.countAll<number>().as('count')])
    .execute()
  const count = (state: State) => rows.find((row) => row.state === state)?.count ?? 0
  const [draft, submitted, passed, returned, scheduled, published, withdrawn] = states.map(count)
  return {
    draft: draft ?? 0,
    submitted: submitted ?? 0,
    passed: passed ?? 0,
    returned: returned ?? 0,
    scheduled: scheduled ?? 0,
    published: published ?? 0,
    withdrawn: withdrawn ?? 0,
  }
}

/** Who serves or served in the room, by name. */
export function roomPeople(db: Db) {
  return db
    .selectFrom('people')
    .where('people.id', 'in', (eb) =>
      eb.selectFrom('duties').where('duty', 'in', newsroomDuties).select('duties.person_id'),
    )
    .orderBy('people.full_name')
    .limit(200)
    .select(['people.id', 'people.full_name as name'])
    .execute()
}
