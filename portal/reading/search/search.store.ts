import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { newsPage, newsRows, published, type Wanted } from '../reading.store.ts'
import type { NewsItem } from '../reading.ts'
import { markedWords, tsQueryOf } from './query.ts'

export type Found = NewsItem & { plain: string }
type Asked = { words: string[]; withMarks: boolean; wanted: Wanted }

/** Counting goes no further: nobody pages through more. */
export const mostCounted = 1000

/** Items whose text holds all the words, newest first. */
export function findNews(db: Db, asked: Asked, page: number): Promise<Found[]> {
  return newsRows(holding(db, asked))
    .select(sql<string>`left(e.plain, 20000)`.as('plain'))
    .limit(newsPage)
    .offset((page - 1) * newsPage)
    .execute()
}

/** How many there are, up to `mostCounted` and one. */
export async function countFound(db: Db, asked: Asked): Promise<number> {
  const some = holding(db, asked)
    .select('p.article_id')
    .limit(mostCounted + 1)
  const row = await db
    .selectFrom(some.as('some'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

function holding(db: Db, { words, withMarks, wanted }: Asked) {
  const exact = markedWords(words).map((word) => `%${word}%`)
  return published(db, wanted)
    .where(sql<boolean>`e.search @@ to_tsquery('simple', vn_fold(${tsQueryOf(words)}))`)
    .$if(withMarks && exact.length > 0, (q) =>
      q.where(
        sql<boolean>`e.title || ' ' || e.lead || ' ' || e.byline || ' ' || e.plain ilike all (${exact}::text[])`,
      ),
    )
}
