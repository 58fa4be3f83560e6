import type { EventKind, Facts, NewsDraft } from '#ground/news/draft.ts'
import type { Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'

/** What an event gives to a news item: the draft, its facts, and whether they were made up for the example. */
export type Telling = {
  draft: NewsDraft
  facts: Facts
  section: 'activity' | 'emulation'
  illustrative: boolean
}

/** An event of the year that may be told. */
export type EventLine = { id: string; title: string; on: Day; illustrative: boolean }

/** “Nguồn tin”: one kind of event, where it is read and how it is told. */
export type EventSource = {
  kind: EventKind
  list: (db: Db, year: Year) => Promise<EventLine[]>
  tell: (db: Db, year: Year, id: string) => Promise<Telling | undefined>
  /** The page of the event in the workspace. */
  href: (slug: string, id: string) => string
}
