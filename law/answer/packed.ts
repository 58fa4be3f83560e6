import { type AwardCode, awardCodes, titles } from '../kernel/award-code.ts'
import { type Day, dayNumber, dayOfNumber } from '../kernel/day.ts'
import type { ByYear, PersonFacts } from '../kernel/facts.ts'
import { type Post, statuses } from '../kernel/history.ts'
import { yearsBack } from '../kernel/years.ts'
import { recordWords, unpackRecord, wordsPerRecord } from './packed-record.ts'

/**
 * Persons as whole numbers, one behind the other: the facts the rules read, as of one year, without the papers they
 * stand in. A million fit in memory this way. `levels` names the posts by number.
 */
export type Packed = { year: number; levels: string[] }

const none = -1
const nowhere = 31

/** One person as whole numbers. New levels of posts are added to the list. */
export function packPerson(who: PersonFacts, into: Packed): number[] {
  return [
    flagsOf(who),
    who.rated,
    who.completed,
    who.good,
    who.excellent,
    who.titlesKnown,
    who.countable,
    who.reprimanded,
    who.warned,
    dayWord(who.recruitedOn),
    dayWord(who.servedFrom),
    dayWord(who.servedTo),
    who.stateForms,
    who.titles.length,
    ...who.titles.flatMap((one) => [titles.indexOf(one.code), one.years]),
    who.awards.length,
    ...who.awards.flatMap((one) => [awardCodes.indexOf(one.code), one.years]),
    who.works.length,
    ...who.works,
    who.hardship?.length ?? none,
    ...(who.hardship ?? []).flatMap((one) => [dayWord(one.from), dayWord(one.to)]),
    who.posts?.length ?? none,
    ...(who.posts ?? []).flatMap((post) => [
      levelWord(post, into.levels),
      dayWord(post.from),
      dayWord(post.to),
    ]),
    ...recordWords(who.years, into.year),
    ...recordWords(who.years, into.year - 1),
  ]
}

const dayWord = (day: Day | null | undefined) => (day ? dayNumber(day) : none)
const triple = (fact: boolean | null | undefined) => (fact === true ? 2 : fact === false ? 1 : 0)

function flagsOf(who: PersonFacts): number {
  const status = who.status ? statuses.indexOf(who.status) + 1 : 0
  const served = who.servedTo === undefined ? 0 : who.servedTo === null ? 1 : 2
  return (
    (who.awardsKnown ? 1 : 0) |
    (who.disciplineKnown ? 2 : 0) |
    (triple(who.female) << 3) |
    (status << 5) |
    (served << 9) |
    ((who.worksSince ?? nowhere) << 11) |
    ((who.awardsSince ?? nowhere) << 16) |
    ((who.disciplinesSince ?? nowhere) << 21)
  )
}

function levelWord(post: Post, levels: string[]): number {
  if (post.level !== undefined && !levels.includes(post.level)) levels.push(post.level)
  const level = post.level === undefined ? 0 : levels.indexOf(post.level) + 1
  return (level << 2) | triple(post.leads)
}

/** Where the reading stands. */
type Reader = { words: Int32Array; at: number }

export function readerOf(words: Int32Array): Reader {
  return { words, at: 0 }
}

/** The person at the reader, which moves to the next. */
export function unpackPerson(reader: Reader, packed: Packed): PersonFacts {
  const { words } = reader
  const at = reader.at
  const word = (place: number) => words[at + place] ?? 0
  const flags = word(0)
  reader.at = at + 13
  const served = (flags >> 9) & 3
  return {
    kind: 'individual',
    start: packed.year - yearsBack,
    knownTo: yearsBack,
    rated: word(1),
    completed: word(2),
    good: word(3),
    excellent: word(4),
    titlesKnown: word(5),
    titles: readReceived(reader, titles),
    awardsKnown: (flags & 1) !== 0,
    awardsSince: placeOrNull((flags >> 16) & 31),
    awards: readReceived(reader, awardCodes),
    stateForms: word(12),
    countable: word(6),
    disciplineKnown: (flags & 2) !== 0,
    disciplinesSince: placeOrNull((flags >> 21) & 31),
    reprimanded: word(7),
    warned: word(8),
    worksSince: placeOrNull((flags >> 11) & 31),
    works: readWorks(reader),
    status: statuses[((flags >> 5) & 15) - 1] ?? null,
    female: fact((flags >> 3) & 3),
    recruitedOn: dayOrNull(word(9)),
    servedFrom: dayOrNull(word(10)),
    servedTo: served === 0 ? undefined : served === 1 ? null : dayOrNull(word(11)),
    hardship: readSpells(reader),
    posts: readPosts(reader, packed.levels),
    years: readRecords(reader, packed.year),
  }
}

const fact = (word: number) => (word === 2 ? true : word === 1 ? false : null)
const placeOrNull = (word: number) => (word === nowhere ? null : word)
const dayOrNull = (word: number) => (word === none ? null : dayOfWord(word))

const days: Day[] = []
const firstDay = -40_000

// The same few thousand days come again and again: each is written out once.
function dayOfWord(word: number): Day {
  const place = word - firstDay
  const day = days[place] ?? dayOfNumber(word)
  days[place] = day
  return day
}

function take(reader: Reader): number {
  const word = reader.words[reader.at] ?? 0
  reader.at++
  return word
}

function readReceived<C extends AwardCode>(reader: Reader, codes: readonly C[]): ByYear<C>[] {
  const all: ByYear<C>[] = []
  for (let left = take(reader); left > 0; left--) {
    const code = codes[take(reader)]
    const years = take(reader)
    if (code !== undefined) all.push({ code, years })
  }
  return all
}

function readWorks(reader: Reader): number[] {
  const all: number[] = []
  for (let left = take(reader); left > 0; left--) all.push(take(reader))
  return all
}

function readSpells(reader: Reader): { from: Day; to: Day | null }[] | null {
  const count = take(reader)
  if (count === none) return null
  const all: { from: Day; to: Day | null }[] = []
  for (let left = count; left > 0; left--) {
    const from = dayOfWord(take(reader))
    all.push({ from, to: dayOrNull(take(reader)) })
  }
  return all
}

function readPosts(reader: Reader, levels: string[]): Post[] | null {
  const count = take(reader)
  if (count === none) return null
  const all: Post[] = []
  for (let left = count; left > 0; left--) {
    const word = take(reader)
    const from = dayOfWord(take(reader))
    const to = dayOrNull(take(reader))
    const level = levels[(word >> 2) - 1]
    const leads = fact(word & 3)
    all.push({ title: '', ...(level ? { level } : {}), from, to, ...(leads === null ? {} : { leads }) })
  }
  return all
}

function readRecords(reader: Reader, year: number) {
  const records = []
  for (const one of [year, year - 1]) {
    const record = unpackRecord(reader.words, reader.at, one)
    reader.at += wordsPerRecord
    if (record) records.push(record)
  }
  return records
}
