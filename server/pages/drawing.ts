import { type Changes, lease } from '#plumbing/changes.ts'
import type { Language } from '#plumbing/language.ts'
import { withQueries } from '#plumbing/queries.ts'
import { type Asked, isAsset } from './asked.ts'
import { type Page, pageOf } from './page.ts'
import { pageStore } from './page-store.ts'
import { marks } from './pieces.ts'

const mostBytes = 128_000_000
const largest = 1_000_000
/** However little changes, a page is drawn anew after this while; milliseconds. */
const longest = 600_000

/** The program: from a request to its answer; what `env` holds is known to it alone. */
export type Program = (request: Request, env: object) => Response | Promise<Response>

export type Front = {
  program: Program
  changes: Changes
  secret: string
  site: string // the address the magazine is known by
  language: Language
}

type Begun = { at: number; page: Promise<Page> }

/** Draws pages and keeps those that are the same for every reader. */
export function drawing({
  program,
  changes,
  site,
  language,
}: Pick<Front, 'program' | 'changes' | 'site' | 'language'>) {
  const store = pageStore(mostBytes)
  const begun = new Map<string, Begun>()

  /** The page as it was drawn before, if nothing it was made of has changed since. */
  function kept({ path, key }: Asked): Page | undefined {
    const page = store.find(key)
    if (!page || isAsset(path) || isCurrent(page)) return page
    store.drop(key)
    return undefined
  }

  const isCurrent = (page: Page) =>
    changes.isUnchanged(page.tables, page.since) &&
    page.day === dayNow() &&
    performance.now() - page.at < longest

  /** Whoever asks while a page is being drawn gets that one, if its drawing began after any deed answered by now. */
  function draw(asked: Asked): Promise<Page> {
    const earlier = begun.get(asked.key)
    if (earlier && performance.now() - earlier.at < lease) return earlier.page
    const mine = { at: performance.now(), page: drawNow(asked) }
    begun.set(asked.key, mine)
    const forget = () => void (begun.get(asked.key) === mine && begun.delete(asked.key))
    mine.page.then(forget, forget)
    return mine.page
  }

  async function drawNow(asked: Asked): Promise<Page> {
    const made = { since: changes.count(), day: dayNow(), at: performance.now() }
    const { answer, queries } = await withQueries(async () => program(requestFor(asked), { marks }))
    const page = await pageOf(answer, { ...made, tables: changes.tablesIn(queries) })
    if (mayKeep(asked, { answer, queries, page })) store.keep(asked.key, page)
    return page
  }

  function requestFor({ path, language: chosen }: Asked): Request {
    const headers = {
      accept: 'text/html',
      ...(chosen === language ? {} : { cookie: `qt_language=${chosen}` }),
    }
    return new Request(`${site}${path}`, { headers })
  }

  function mayKeep({ path }: Asked, { answer, queries, page }: Drawn): boolean {
    if (answer.status !== 200 || answer.headers.has('set-cookie') || page.size > largest) return false
    if (isAsset(path)) return queries.length === 0
    return queries.length > 0 && !queries.some(asksTheHour) && isCurrent(page)
  }

  return { kept, draw }
}

type Drawn = { answer: Response; queries: string[]; page: Page }

/** What depends on the hour of the database changes without anybody's deed. */
const asksTheHour = (query: string) =>
  /\b(?:now|moment|clock_timestamp|statement_timestamp|transaction_timestamp)\(|\bcurrent_(?:date|time)/i.test(
    query,
  )

/** The day in Vietnam, counted from 1970; a page may say “today”. */
const dayNow = () => Math.floor((Date.now() + 7 * 3_600_000) / 86_400_000)
