import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { QueueFilter } from './moderation.ts'

export const queuePage = 25

/** One page of the comments a moderator asked for: those that wait oldest first, those ruled on newest first. */
export function queue(db: Db, filter: QueueFilter) {
  const chosen = inOrder(queueRows(db, filter), filter)
    .limit(queuePage)
    .offset((filter.page - 1) * queuePage)
    .select('c.id')
  return inOrder(db.selectFrom('comments as c').where('c.id', 'in', chosen), filter)
    .innerJoin('articles', 'articles.id', 'c.article_id')
    .innerJoin('sections', 'sections.slug', 'articles.section')
    .leftJoin('comments as parent', 'parent.id', 'c.parent_id')
    .select((eb) => [
      'c.id',
      'c.name',
      'c.email',
      'c.body',
      'c.sent_at as sentAt',
      'c.standing',
      'c.signs',
      'c.open_reports as openReports',
      'c.illustrative',
      sql<boolean>`c.place_hash is not null`.as('hasPlace'),
      'articles.title',
      'articles.slug',
      'sections.name as section',
      'parent.name as parentName',
      'parent.body as parentBody',
      jsonArrayFrom(
        eb
          .selectFrom('comment_rulings as r')
          .leftJoin('people', 'people.id', 'r.ruled_by')
          .whereRef('r.comment_id', '=', 'c.id')
          .orderBy('r.number')
          .select(['r.ruling', 'r.reason', 'people.full_name as by', instant('r.ruled_at').as('at')]),
      ).as('rulings'),
      jsonArrayFrom(
        eb
          .selectFrom('comment_reports as p')
          .whereRef('p.comment_id', '=', 'c.id')
          .where(sql<boolean>`p.sent_at >= coalesce(c.ruled_at, '-infinity')`)
          .orderBy('p.sent_at')
          .limit(10)
          .select(['p.kind', 'p.words', instant('p.sent_at').as('at')]),
      ).as('reports'),
      jsonArrayFrom(
        eb
          .selectFrom('comment_answers as a')
          .innerJoin('people', 'people.id', 'a.answered_by')
          .leftJoin('comment_answer_withdrawals as w', 'w.answer_id', 'a.id')
          .whereRef('a.comment_id', '=', 'c.id')
          .orderBy('a.answered_at')
          .select([
            'a.id',
            'a.body',
            'people.full_name as by',
            'w.reason',
            instant('a.answered_at').as('at'),
          ]),
      ).as('answers'),
    ])
    .execute()
}

type Rows = ReturnType<typeof queueRows>

/** The page is chosen before its rows are dressed: what stands on pages before it costs nothing but the walk. */
function inOrder(rows: Rows, { order, standing }: QueueFilter): Rows {
  const isOldestFirst = ['waiting', 'shown', 'reported'].includes(standing)
  return rows
    .$if(order === 'score', (q) => q.orderBy(sql`c.score desc nulls last`))
    .$if(isOldestFirst, (q) => q.orderBy('c.sent_at'))
    .$if(!isOldestFirst, (q) => q.orderBy('c.ruled_at', 'desc'))
    .orderBy('c.id')
}

export type Queued = Awaited<ReturnType<typeof queue>>[number]

/** An instant inside of JSON, as any reader of dates takes it. */
const instant = (column: string) => sql<string>`to_json(${sql.ref(column)}) #>> '{}'`

export async function countQueued(db: Db, filter: QueueFilter): Promise<number> {
  const row = await queueRows(db, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

function queueRows(db: Db, { standing, section, marked, words, from, to }: QueueFilter) {
  return db
    .selectFrom('comments as c')
    .$if(standing === 'reported', (q) => q.where('c.open_reports', '>', 0))
    .$if(standing !== 'reported', (q) =>
      q.where('c.standing', '=', standing === 'reported' ? 'approved' : standing),
    )
    .$if(marked === 'likely', (q) => q.where('c.score', '>=', 50))
    .$if(marked === 'signs', (q) => q.where(sql<boolean>`c.signs <> '{}'`))
    .$if(section !== null, (q) =>
      q.where(sql<boolean>`exists (select from article_publications p
        where p.article_id = c.article_id and p.section = ${section})`),
    )
    .$if(words !== '', (q) => q.where(holds(words)))
    .$if(from !== null, (q) => q.where('c.sent_at', '>=', dayBegins(from ?? '', 0)))
    .$if(to !== null, (q) => q.where('c.sent_at', '<', dayBegins(to ?? '', 1)))
}

const dayBegins = (day: Day, later: number) =>
  sql<Date>`(${day}::date + ${later}::int)::timestamp at time zone 'Asia/Ho_Chi_Minh'`

/** Every word somewhere in name or text, with or without marks; an e-mail address as a whole. */
function holds(words: string) {
  if (words.includes('@')) return sql<boolean>`lower(c.email) = lower(${words})`
  const each = words.split(/\s+/).filter(Boolean).slice(0, 8)
  const escaped = each.map((word) => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`)
  return sql<boolean>`c.folded like all (select vn_fold(word) from unnest(${escaped}::text[]) as word)`
}
