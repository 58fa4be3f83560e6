import type { Answer, LawUsed } from '#law/answer/assess.ts'
import { decidingLeaves, neededLeaves, plainly } from '#law/answer/deciding.ts'
import { stepsAway } from '#law/answer/sweep.ts'
import { chosenWords, questionWords } from '#law/answer/words/readings.ts'
import type { Words } from '#law/answer/words/sentence.ts'
import { asksWords, changeWords, earliestWords, foundWords } from '#law/answer/words.ts'
import { awardNameOn } from '#law/awards/catalogue.ts'
import type { Layer } from '#law/kernel/asked.ts'
import type { AwardCode } from '#law/kernel/award-code.ts'
import type { Citation } from '#law/kernel/citation.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Finding, isGroup, type Leaf, type Outcome } from '#law/kernel/finding.ts'
import type { History, Route } from '#law/kernel/history.ts'
import { type FactLine, factLines, missingLines } from './fact-lines.ts'

/** How a subject stands to an award; `oneStep`: exactly one condition is in the way. */
export const answerStates = ['ready', 'forPeople', 'oneStep', 'missing', 'notMet', 'unread'] as const
export type AnswerState = (typeof answerStates)[number]

/** One award on one route as a reader sees it: the state, what decided it, and every condition below. */
export type AnswerView = {
  award: AwardCode
  name: string
  route: Route
  state: AnswerState
  /** The conditions that made the state what it is. */
  decidedBy: ConditionView[]
  /** The facts nobody has written and somebody must. */
  lacks: FactLine[]
  earliest: { when: Words; needs: Words[] } | null
  /** How many conditions there are, and how many of them came to what. */
  count: Record<'all' | 'met' | 'missing' | 'forPeople', number>
  /** Years in which it was given already. */
  given: number[]
  law: LawUsed
  finding: FindingView
}

export type FindingView = ConditionView | { of: 'every' | 'any'; outcome: Outcome; findings: FindingView[] }

/** One condition: what the law asks and where, what was found and on which facts, what would change it. */
export type ConditionView = {
  of: 'one'
  outcome: Outcome
  asks: Words
  found: Words | null
  change: Words | null
  citation: Citation
  reading: { question: Words; chosen: Words } | null
  facts: FactLine[]
}

/** The answer laid out for a reader; `history` and the day are those it was judged by. */
export function answerView(answer: Answer, history: History, decidedOn: Day): AnswerView {
  const { award, route, earliest, law } = answer
  const finding = plainly(answer.finding)
  const deciding = decidingLeaves(finding)
  return {
    award,
    name: awardNameOn(award, decidedOn),
    route,
    state: stateOf(finding),
    decidedBy: deciding.map((leaf) => conditionView(leaf, history)),
    lacks: finding.outcome === 'missing' ? missingLines(deciding, history) : [],
    earliest: earliest && { when: earliestWords(earliest), needs: earliest.by.map(asksWords) },
    count: countOf(neededLeaves(finding)),
    given: givenIn(history, award),
    law,
    finding: findingView(finding, history),
  }
}

function countOf(leaves: Leaf[]): AnswerView['count'] {
  const of = (outcome: Outcome) => leaves.filter((one) => one.outcome === outcome).length
  return { all: leaves.length, met: of('met'), missing: of('missing'), forPeople: of('forPeople') }
}

/** The state a finding comes to. */
function stateOf(finding: Finding): AnswerState {
  if (finding.outcome === 'met') return 'ready'
  if (finding.outcome !== 'notMet') return finding.outcome
  return stepsAway(finding) === 1 ? 'oneStep' : 'notMet'
}

function findingView(finding: Finding, history: History): FindingView {
  if (!isGroup(finding)) return conditionView(finding, history)
  return { ...finding, findings: finding.findings.map((one) => findingView(one, history)) }
}

function conditionView(leaf: Leaf, history: History): ConditionView {
  return {
    of: 'one',
    outcome: leaf.outcome,
    asks: asksWords(leaf),
    found: foundWords(leaf),
    change: changeWords(leaf),
    citation: leaf.asks.citation,
    reading: leaf.reading && {
      question: questionWords[leaf.reading.question],
      chosen: chosenWords(leaf.reading),
    },
    facts: factLines(leaf, history),
  }
}

function givenIn(history: History, award: AwardCode): number[] {
  const received = (history.awards ?? []).filter((one) => one.award === award)
  return received.map((one) => Number((one.to ?? one.decidedOn).slice(0, 4))).sort((a, b) => a - b)
}

/** The layers of rules above national law that a profile of a cluster's year brings. */
export function layersOf(profile: 'army' | 'civil'): Layer[] {
  return profile === 'army' ? ['army'] : []
}
