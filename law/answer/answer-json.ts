import { awardNameOn } from '../awards/catalogue.ts'
import type { Asked } from '../kernel/asked.ts'
import type { AwardCode } from '../kernel/award-code.ts'
import type { Citation } from '../kernel/citation.ts'
import type { Day } from '../kernel/day.ts'
import { type Finding, isGroup, type Leaf, type Outcome } from '../kernel/finding.ts'
import type { History, Matter, Route } from '../kernel/history.ts'
import type { HowRead } from '../texts/instrument.ts'
import { howRead } from '../texts/instruments.ts'
import type { Answer, LawUsed } from './assess.ts'
import { type Fact, usedFacts } from './evidence.ts'
import { chosenWords, questionWords } from './words/readings.ts'
import { say, type Words } from './words/sentence.ts'
import { asksWords, changeWords, foundWords } from './words.ts'

/** An answer of the law as other programs read it: plain JSON, every sentence in Vietnamese. */
export type AnswerJson = {
  award: AwardCode
  name: string
  route: Route
  outcome: Outcome
  eligible: 'yes' | 'forPeople' | 'no' | 'unknown' | 'unread'
  onHold: { matters: Matter[]; citation: PlaceJson | null } | null
  law: LawUsed
  earliest: { year: number; on: Day | null; stillNeeded: string[] } | null
  finding: FindingJson
}

export type FindingJson = GroupJson | ConditionJson
type GroupJson = { needs: 'every' | 'any'; outcome: Outcome; findings: FindingJson[] }

/** One condition: what the law asks and where, what was found and on which facts, what would change it. */
type ConditionJson = {
  condition: Leaf['of']
  outcome: Outcome
  sentence: string
  citation: PlaceJson
  found: string | null
  change: string | null
  facts: Fact[]
  reading: { question: string; chosen: string; asks: string; says: string } | null
}

/** A place in a document, and how it was read; `read` is null for a place of no register. */
type PlaceJson = Citation & { read: HowRead | null }

/** What the answer means for a proposal. */
const eligibility = {
  met: 'yes',
  forPeople: 'forPeople',
  notMet: 'no',
  missing: 'unknown',
  unread: 'unread',
} as const satisfies Record<Outcome, AnswerJson['eligible']>

/** The answer for a subject as plain JSON. */
export function answerJson(answer: Answer, history: History, at: Asked): AnswerJson {
  const { award, route, outcome, onHold, law, earliest } = answer
  return {
    award,
    name: awardNameOn(award, at.decidedOn),
    route,
    outcome,
    eligible: eligibility[outcome],
    onHold: onHold && {
      matters: onHold.matters,
      citation: onHold.citation && placeJson(onHold.citation),
    },
    law,
    earliest: earliest && {
      year: earliest.year,
      on: earliest.on,
      stillNeeded: earliest.by.map((leaf) => say(asksWords(leaf))),
    },
    finding: findingJson(answer.finding, history),
  }
}

function findingJson(finding: Finding, history: History): FindingJson {
  if (!isGroup(finding)) return conditionJson(finding, history)
  const { of, outcome, findings } = finding
  return { needs: of, outcome, findings: findings.map((one) => findingJson(one, history)) }
}

function conditionJson(leaf: Leaf, history: History): ConditionJson {
  return {
    condition: leaf.of,
    outcome: leaf.outcome,
    sentence: say(asksWords(leaf)),
    citation: placeJson(leaf.asks.citation),
    found: saidOrNull(foundWords(leaf)),
    change: saidOrNull(changeWords(leaf)),
    facts: usedFacts(leaf, history),
    reading: leaf.reading && {
      ...leaf.reading,
      asks: say(questionWords[leaf.reading.question]),
      says: say(chosenWords(leaf.reading)),
    },
  }
}

const saidOrNull = (words: Words | null) => words && say(words)

function placeJson(citation: Citation): PlaceJson {
  return { ...citation, read: howRead(citation) ?? null }
}
