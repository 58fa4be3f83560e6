import type { ConditionKind } from '../kernel/condition.ts'
import type { LeafOf } from '../kernel/finding.ts'
import type { History } from '../kernel/history.ts'
import { awardsOf, disciplinesIn, postsOf, worksOf } from './evidence/lists.ts'
import { type Fact, plain, yearly } from './evidence/places.ts'
import { firstOf } from './words/wording.ts'

export type { Fact } from './evidence/places.ts'

/**
 * The facts of the history one condition rested on, each where it stands, and while a fact is missing the places
 * where it should stand. Facts it looked at and did not need are among them; what it never read is not.
 */
export function usedFacts<K extends ConditionKind>(leaf: LeafOf<K>, history: History): Fact[] {
  const facts = readers[leaf.of](leaf, history)
  if (leaf.outcome !== 'missing') return facts.filter((fact) => !('missing' in fact))
  const isPartly = facts.some((fact) => 'missing' in fact && fact.path === 'known.disciplines')
  return isPartly ? facts.filter((fact) => !saysNone(fact)) : facts
}

// An empty list known for some years only is no word on the year that is missing.
const saysNone = (fact: Fact) => fact.path === 'disciplines' && !('missing' in fact)

type Reader<K extends ConditionKind> = (leaf: LeafOf<K>, history: History) => Fact[]

const ofYear =
  (...names: string[]) =>
  (leaf: { year: number }, history: History) =>
    names.flatMap((name) => yearly(history, name, { first: leaf.year, last: leaf.year }))

const ofSubject =
  (...names: string[]) =>
  (_leaf: unknown, history: History) =>
    names.flatMap((name) => plain(history, name))

const nothing = (): Fact[] => []

const readers: { [K in ConditionKind]: Reader<K> } = {
  ratings: ({ asks, year }, history) => yearly(history, 'rating', { first: firstOf(asks, year), last: year }),
  titles: ({ asks, year }, history) =>
    titleFacts(history, asks.titles, { first: firstOf(asks, year), last: year }),
  periods: ({ asks, year }, history) =>
    titleFacts(history, asks.titles, { first: year - asks.count * asks.length, last: year }),
  timing: ({ asks, year }, history) =>
    titleFacts(history, [asks.title], { first: year - asks.latest, last: year }),
  givenAs: nothing,
  award: ({ asks, year }, history) => awardsOf(history, { codes: [asks.award], last: year, list: true }),
  notYet: ({ asks, year }, history) =>
    awardsOf(history, {
      codes: [asks.award],
      first: asks.span && firstOf({ span: asks.span }, year),
      last: year,
      list: true,
    }),
  awardSets: ({ asks, year }, history) =>
    awardsOf(history, {
      codes: [...asks.sets.flatMap((set) => Object.keys(set.awards)), 'unitFlag'],
      first: firstOf(asks, year),
      last: year,
      list: true,
    }),
  oneStateForm: ({ year }, history) => awardsOf(history, { first: year, last: year, list: true }),
  works: ({ asks, year }, history) =>
    worksOf(history, { reach: asks.reach, first: firstOf(asks, year), last: year }),
  service: ({ asks }, history) =>
    (asks.doubled ? ['servedFrom', 'servedTo', 'hardship'] : ['servedFrom', 'servedTo']).flatMap((name) =>
      plain(history, name),
    ),
  hardship: ofSubject('hardship'),
  serving: ofSubject('servedTo'),
  status: ofSubject('status'),
  entered: ofYear('entered'),
  monthsInUnit: (leaf, history) => [
    ...ofYear('monthsInUnit', 'transferredMonths')(leaf, history).filter(
      (fact) => !('missing' in fact && fact.path.endsWith('transferredMonths')),
    ),
    ...plain(history, 'recruitedOn'),
  ],
  absence: ofYear('absentDays'),
  discipline: ({ asks, year }, history) => disciplinesIn(history, year, { before: asks.span !== undefined }),
  study: ofYear('study'),
  headFollows: ofYear('leads'),
  tests: ofYear('passPercent', 'goodPercent'),
  members: (leaf, history) => ofYear('strength', leaf.asks.what)(leaf, history),
  fighters: ofYear('fighters'),
  noneWarned: ofYear('warned'),
  exceeded: ofYear('exceeded'),
  clusterRank: ofYear('clusterRank', 'clusterOf'),
  movement: ofYear('movementRank', 'movementYears', 'movementOf'),
  level: ofSubject('level'),
  notTopFormation: ofSubject('topFormation'),
  age: ofSubject('formedOn'),
  monthsSinceFormed: ofSubject('formedOn'),
  existing: ofSubject('dissolvedOn'),
  posts: ({ asks }, history) => postsOf(history, asks.table),
  cleanPosts: ({ asks, year }, history) => [
    ...postsOf(history, asks.table),
    ...disciplinesIn(history, year, { before: true }),
  ],
  people: nothing,
  unread: nothing,
}

function titleFacts(
  history: History,
  codes: readonly string[],
  span: { first: number; last: number },
): Fact[] {
  const awards = awardsOf(history, { codes, ...span, list: false })
  const known = new Set(awards.map((fact) => fact.year))
  const titles = yearly(history, 'titles', span).filter(
    (fact) => !('missing' in fact && known.has(fact.year)),
  )
  return [...titles, ...awards]
}
