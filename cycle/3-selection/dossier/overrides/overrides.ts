import type { FileLink } from '#ground/files/files.ts'
import type { AnswerView, ConditionView, FindingView } from '#ground/merit/answers.ts'
import { say } from '#law/answer/words/sentence.ts'

/** A condition that somebody let stand against the finding: who, why, by which paper. */
export type Override = { id: string; condition: string; reason: string; file: FileLink; by: string; at: Date }

/** The conditions people must answer for: not met, or left to people; of alternatives those of the nearest. */
export function openConditions(answer: Pick<AnswerView, 'finding'>): ConditionView[] {
  const open = needed(answer.finding).filter((one) => one.outcome === 'notMet' || one.outcome === 'forPeople')
  return [...new Map(open.map((one) => [conditionKey(one), one])).values()]
}

/** What a condition is known by from one day to the next: its place in the law and what it asks, in Vietnamese. */
export function conditionKey({ citation, asks }: Pick<ConditionView, 'citation' | 'asks'>): string {
  return `${citation.instrument}, ${citation.place}: ${say(asks)}`
}

function needed(finding: FindingView): ConditionView[] {
  if (finding.of === 'one') return [finding]
  if (finding.of === 'every') return finding.findings.flatMap(needed)
  const best = finding.findings.filter((one) => one.outcome === finding.outcome).map(needed)
  return best.sort((one, other) => notMet(one) - notMet(other))[0] ?? []
}

const notMet = (conditions: ConditionView[]) => conditions.filter((one) => one.outcome === 'notMet').length
