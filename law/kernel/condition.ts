import type { AwardCode, Title } from './award-code.ts'
import type { Citation } from './citation.ts'
import type { Day } from './day.ts'
import type { CollectiveLevel, DisciplineKind, Rating, Reach, Status } from './history.ts'

/**
 * What each kind of condition asks, in figures and names; `words.ts` makes the sentence. Every one carries its
 * place in the law. A `span` counts years back from the year judged, which is its last; `after` leaves out the
 * years up to and with that one, because an earlier award has used them.
 */
export type Asks = {
  ratings: Cited & { least: Rating; span: number; count?: number; after?: number }
  titles: Cited & { titles: readonly Title[]; span: number; count: number; row: boolean; after?: number }
  /** Periods that follow each other without a gap, each closed by one of these titles, ending in the year judged or before it. */
  periods: Cited & {
    titles: readonly Title[]
    count: number
    length: number
    ending: 'thisYear' | 'lastYear' | 'either'
  }
  /** “Thời điểm xét”: the dossier comes so many calendar years after the year of the last of these titles. */
  timing: Cited & { title: Title; soonest: 0 | 1; latest: 1 }
  /** In this layer the title does not exist; `instead` is its equal there. */
  givenAs: Cited & { instead: Title }
  award: Cited & { award: AwardCode; count: number }
  /** Never, or not within the span. */
  notYet: Cited & { award: AwardCode; span?: number }
  awardSets: Cited & { sets: readonly AwardSet[]; span: number; after?: number }
  works: Cited & { reach: Reach; count: number; span: number; purpose: 'title' | 'form' }
  /** `doubled`: time in hard places counts twice, only from `doubledFrom` on where the rule says so. */
  service: Cited & { years: number; below?: number; doubled: boolean; doubledFrom?: Day }
  hardship: Cited & { years: number }
  serving: Cited
  status: Cited & { statuses: readonly Status[] }
  entered: Cited
  /** `recruits`: the rule speaks of newly recruited people only. */
  monthsInUnit: Cited & { least: number; recruits?: true }
  absence: Cited & { below: number }
  /** In the year judged, or in every year of the span. */
  discipline: Cited & { lightest: DisciplineKind; span?: number }
  /** Courses shorter than `from` months are not asked for a result. */
  study: Cited & { from: number }
  headFollows: Cited & { orRated: Rating | null }
  tests: Cited & { pass: number; good: number }
  members: Cited & { what: 'completed' | 'advanced'; percent: number; above: boolean }
  fighters: Cited & { least: number }
  noneWarned: Cited
  exceeded: Cited
  clusterRank: Cited & { rank: number; clusterOf: 'unit' | 'ministry' | 'central' }
  movement: Cited & { years: number; movementOf: 'ministry' | 'primeMinister' | 'district' }
  level: Cited & { levels: readonly CollectiveLevel[] }
  notTopFormation: Cited
  age: Cited & { years: number }
  monthsSinceFormed: Cited & { least: number }
  existing: Cited
  oneStateForm: Cited
  posts: Cited & { table: PostTable }
  cleanPosts: Cited & { table: PostTable }
  people: Cited & { sentence: string }
  unread: Cited & { sentence: string }
}

type Cited = { citation: Citation }
export type ConditionKind = keyof Asks

/** Awards needed together within the run; two flags of a unit directly under the ministry stand for one of the ministry. */
export type AwardSet = { awards: Partial<Record<AwardCode, number>>; onlyWithoutFlags?: boolean }

/**
 * “Bảng chức vụ – số năm giữ chức vụ”, the highest post first, each by its Vietnamese name: the least years in it that
 * open the award, below `before` where it says so; 0 asks for no length.
 */
export type PostTable = readonly { level: string; from: number; before?: number }[]
