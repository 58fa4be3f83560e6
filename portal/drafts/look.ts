import { keyOf, type NewsEvent, readKey } from '#ground/news/draft.ts'
import { findYear } from '#ground/units/year.store.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import {
  itemsToLookAt,
  keepLook,
  lastEntry,
  type SourcedItem,
  sourcedItems,
  toldEvents,
} from './drafts.store.ts'
import { changedFacts, type KnownFacts, type Words } from './facts.ts'
import { eventSources } from './sources.ts'
import { factsIn } from './walk.ts'

/** Looks again at every item whose source may have changed; a page of the room asks for it before it counts. */
export async function lookAgain(db: Db, today: Day): Promise<void> {
  await lookAt(db, today, await itemsToLookAt(db))
}

/** Looks at what the workspace says now of the facts of these items, and keeps what it found. */
export async function lookAt(db: Db, today: Day, ids: string[]): Promise<SourcedItem[]> {
  const items = await sourcedItems(db, ids)
  if (items.length === 0) return []
  const entry = await lastEntry(db)
  const now = await factsNow(db, today, items)
  const looked = items.map((item) => ({ ...item, known: knownOf(item, now) }))
  const counted = looked.map(({ id, version, known, words, edition }) => ({
    ...{ id, version, known },
    changed: changedFacts(words, known).length,
    editionChanged: edition ? changedFacts(edition, known).length : 0,
  }))
  await keepLook(db, counted, entry)
  return looked
}

/** What each event of these items says now, by the keys of its facts. Each event is read once. */
async function factsNow(db: Db, today: Day, items: SourcedItem[]): Promise<KnownFacts> {
  const named = items.flatMap(({ event, words, edition }) => [
    event,
    ...eventsIn(words),
    ...(edition ? eventsIn(edition) : []),
  ])
  const once = new Map(named.map(({ kind, id }) => [`${kind}/${id}`, { kind, id }]))
  const found: KnownFacts = {}
  for (const event of await toldEvents(db, [...once.values()])) {
    const year = await findYear(db, event.yearSlug, today)
    const telling = year && (await eventSources[event.kind].tell(db, year, event.id))
    for (const [name, { label, text }] of Object.entries(telling?.facts ?? {}))
      found[keyOf(event, name)] = { label, now: text }
  }
  return found
}

function eventsIn({ content }: Words): NewsEvent[] {
  return factsIn(content).flatMap(({ key }) => readKey(key) ?? [])
}

/** What was known of title and lead stays; a fact the workspace says no more is known as empty. */
function knownOf({ known, words, edition }: SourcedItem, now: KnownFacts): KnownFacts {
  const inText = [...factsIn(words.content), ...factsIn(edition?.content ?? [])].map(({ key }) => key)
  const keys = new Set([...Object.keys(known), ...inText.filter((key) => key in now)])
  return Object.fromEntries(
    [...keys].map((key) => {
      const before = known[key]
      return [key, { ...before, label: now[key]?.label ?? before?.label ?? '', now: now[key]?.now ?? '' }]
    }),
  )
}
