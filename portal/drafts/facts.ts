import type { Content } from '../content/content.ts'
import { factsIn, withWords } from './walk.ts'

/** What the room knows of a fact: its name, what the workspace says now, and how title and lead wrote it. */
export type KnownFact = { label: string; now: string; title?: string | undefined; lead?: string | undefined }
export type KnownFacts = Record<string, KnownFact>

/** The words of an item that may hold facts. */
export type Words = { title: string; lead: string; content: Content }

const plainPlaces = ['title', 'lead'] as const
export type FactPlace = (typeof plainPlaces)[number] | 'text'

/** A fact that was written otherwise than the workspace says now; `now` is empty where it says it no more. */
export type ChangedFact = { key: string; label: string; place: FactPlace; written: string; now: string }

/** The facts of a text whose source says something else now, in the order they are read; each way of writing once. */
export function changedFacts(words: Words, known: KnownFacts): ChangedFact[] {
  const plain = plainPlaces.flatMap((place) =>
    Object.entries(known).flatMap(([key, fact]) => {
      const written = fact[place]
      const isLinked = written !== undefined && written !== fact.now && standsOnce(words[place], written)
      return isLinked ? [{ key, label: fact.label, place, written, now: fact.now }] : []
    }),
  )
  const inText = factsIn(words.content).flatMap(({ key, text }): ChangedFact[] => {
    const fact = known[key]
    const isChanged = fact !== undefined && fact.now !== text
    return isChanged ? [{ key, label: fact.label, place: 'text', written: text, now: fact.now }] : []
  })
  return onceEach([...plain, ...inText])
}

function onceEach(all: ChangedFact[]): ChangedFact[] {
  const seen = new Map(all.map((one) => [`${one.place} ${one.key} ${one.written}`, one]))
  return [...seen.values()]
}

/** The words with one fact, or all of them, as the workspace says now. */
export function withFactsOfNow(words: Words, known: KnownFacts, only: string | null = null): Words {
  const isMeant = (key: string) => only === null || key === only
  const changes = changedFacts(words, known).filter(({ key, now }) => isMeant(key) && now !== '')
  const inPlain = (place: 'title' | 'lead') =>
    changes
      .filter((one) => one.place === place)
      .reduce((text, { written, now }) => text.replace(whole(written), () => now), words[place])
  const content = withWords(words.content, (line) =>
    line.map((word) => {
      const fact = word.type === 'fact' && isMeant(word.key) ? known[word.key] : undefined
      return word.type === 'fact' && fact?.now ? { ...word, text: fact.now } : word
    }),
  )
  return { title: inPlain('title'), lead: inPlain('lead'), content }
}

/** What the room knows after title and lead took the facts of now. */
export function writtenNow(before: Words, known: KnownFacts, only: string | null = null): KnownFacts {
  const taken = changedFacts(before, known).filter(
    ({ key, now }) => now !== '' && (only === null || key === only),
  )
  const next = { ...known }
  for (const { key, place, now } of taken) {
    const fact = next[key]
    if (fact && place !== 'text') next[key] = { ...fact, [place]: now }
  }
  return next
}

/** A figure must stand once and whole: “3” is not the 3 of “13”. */
function standsOnce(text: string, written: string): boolean {
  return (text.match(new RegExp(whole(written), 'gu')) ?? []).length === 1
}

function whole(written: string): RegExp {
  const escaped = written.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])(?![.,/]\\p{N})`, 'u')
}

/** What readers are told when a correction takes the facts of now, ready to be read over. */
export function correctionWords(changes: ChangedFact[]): string {
  const known = changes.filter(({ now }) => now !== '')
  const rows = new Map(
    known.map(({ label, written, now }) => [label, `${label}: “${written}” sửa thành “${now}”`]),
  )
  return rows.size === 0 ? '' : `${[...rows.values()].join('; ')}.`
}
