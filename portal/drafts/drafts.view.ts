import { mayTellNews } from '#ground/news/draft.policy.ts'
import { type EventKind, eventKinds } from '#ground/news/draft.ts'
import type { Actor } from '#ground/people/actor.ts'
import { isOfNewsroom } from '#ground/people/newsroom.ts'
import type { Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { type DraftOfYear, draftsOfYear } from './drafts.store.ts'
import type { EventLine } from './event.ts'
import { type ChangedFact, changedFacts, correctionWords } from './facts.ts'
import { lookAt } from './look.ts'
import { eventSources } from './sources.ts'

type EventRow = EventLine & { kind: EventKind; href: string; draft: DraftOfYear | null }

/** The events of a year that may be told, the newest first, and which have their news already. */
export async function showEvents(db: Db, who: Actor, year: Year) {
  const drafts = await draftsOfYear(db, year.id)
  const rows: EventRow[] = []
  for (const kind of eventKinds) {
    const source = eventSources[kind]
    for (const line of await source.list(db, year)) {
      const draft = drafts.find((one) => one.kind === kind && one.subjectId === line.id) ?? null
      rows.push({ ...line, kind, href: source.href(year.slug, line.id), draft })
    }
  }
  const events = rows.toSorted((one, other) => other.on.localeCompare(one.on))
  const { slug, year: yearName } = year
  return { slug, yearName, events, may: { tell: mayTellNews(who, year), open: isOfNewsroom(who) } }
}

export type EventsView = Awaited<ReturnType<typeof showEvents>>

/** The facts of an item: its event, what changed in the room and before the readers, and every fact there is. */
export type FactsView = {
  kind: EventKind
  href: string
  changed: ChangedFact[]
  editionChanged: ChangedFact[]
  known: { label: string; now: string }[]
  /** What readers would be told. */
  correction: string
}

/** What the room knows of the facts of an item; nothing for one that was not written from an event. */
export async function showFacts(db: Db, today: Day, articleId: string): Promise<FactsView | null> {
  const [item] = await lookAt(db, today, [articleId])
  if (!item) return null
  const { event, words, edition, known } = item
  const editionChanged = edition ? changedFacts(edition, known) : []
  return {
    kind: event.kind,
    href: eventSources[event.kind].href(item.yearSlug, event.id),
    changed: changedFacts(words, known),
    editionChanged,
    known: Object.values(known).map(({ label, now }) => ({ label, now })),
    correction: correctionWords(editionChanged),
  }
}
