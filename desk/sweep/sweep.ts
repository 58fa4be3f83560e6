import { stateLabel as wordOf } from '#ground/merit/answer-words.ts'
import type { Sight } from '#law/answer/sweep.ts'
import type { Layer } from '#law/kernel/asked.ts'
import type { AwardCode } from '#law/kernel/award-code.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Route } from '#law/kernel/history.ts'
import { t } from '#plumbing/language.ts'

/** “Rà soát”: one pass of the law over everybody of an agency and those below it, as of one day. */
export type Sweep = {
  id: string
  agencyId: string
  agencyName: string
  year: number
  receivedOn: Day
  /** Whoever served on this day, the day it was asked: of others the asker may not see the record. */
  servingOn: Day
  layers: Layer[]
  askedBy: string
  askedAt: Date
  peopleInAll: number
  peopleDone: number
  finishedAt: Date | null
  gaveUp: boolean
}

/** How a person stands to an award: what may be acted on is kept one by one, the rest is only counted. */
const sweepStates = ['ready', 'forPeople', 'oneStep', 'missing', 'unread', 'notMet', 'judgement'] as const
export type SweepState = (typeof sweepStates)[number]

/** The states kept person by person. */
export const keptStates = ['ready', 'forPeople', 'oneStep'] as const
export type KeptState = (typeof keptStates)[number]

/** One award for one person, as the sweep saw it. */
export type SightRow = {
  personId: string
  awardCode: AwardCode
  route: Route
  state: KeptState
  overlooked: boolean
  onHold: boolean
  dueOn: Day | null
  direct: boolean
  agencyName: string | null
  fullName: string
}

/** The state a sight falls in. */
export function stateOf(sight: Sight): SweepState {
  if (sight.outcome === 'met') return 'ready'
  if (sight.outcome === 'forPeople') return sight.judgementOnly ? 'judgement' : 'forPeople'
  if (sight.outcome === 'missing') return 'missing'
  if (sight.outcome === 'unread') return 'unread'
  return sight.oneStep ? 'oneStep' : 'notMet'
}

/** The word for a state, the same as on the page of one person. */
export function stateLabel(state: SweepState): string {
  return state === 'judgement' ? t('Không có điều kiện tính được') : wordOf(state)
}

/** What the reader of a sweep asks for. */
export type SweepQuery = {
  award: string
  state: KeptState | null
  agencyId: string
  words: string
  directOnly: boolean
  overlookedOnly: boolean
}

export const sightsPerPage = 50

export const sweepActions: Record<string, string> = {
  'sweep.asked': 'Bắt đầu một lượt rà soát',
  'sweep.seen': 'Xem một lượt rà soát',
  'sweep.taken': 'Tải bảng tính của một lượt rà soát',
}
