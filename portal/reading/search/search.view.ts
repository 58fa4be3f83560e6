import type { Db } from '#plumbing/database.ts'
import { pagesOf } from '../frame.ts'
import { newsPage, type Wanted } from '../reading.store.ts'
import { excerpt, markedWords, wordsTyped } from './query.ts'
import { countFound, type Found, findNews, mostCounted } from './search.store.ts'

type Asked = { typed: string; wanted: Wanted; page: number }

/** What holds the words with just their marks; when nothing does, what holds them without. */
export async function searchNews(db: Db, { typed, wanted, page }: Asked) {
  const words = wordsTyped(typed)
  if (words.length === 0) return { items: [], count: 0, isMore: false, isUnmarked: false, page: 1, pages: 1 }
  const exact = { words, wanted, withMarks: true }
  const exactly = await countFound(db, exact)
  const isUnmarked = exactly === 0 && markedWords(words).length > 0
  const asked = { ...exact, withMarks: !isUnmarked }
  const counted = isUnmarked ? await countFound(db, asked) : exactly
  const count = Math.min(counted, mostCounted)
  const pages = pagesOf(count, newsPage)
  const shown = Math.min(page, pages)
  const items = (await findNews(db, asked, shown)).map((item) => withExcerpt(item, words))
  return {
    items,
    count,
    isMore: counted > mostCounted,
    isUnmarked: isUnmarked && count > 0,
    page: shown,
    pages,
  }
}

function withExcerpt({ plain, ...item }: Found, words: string[]) {
  return { ...item, excerpt: excerpt(plain || item.lead, words) }
}
