import type { AnswerView, ConditionView, FindingView } from '#ground/merit/answers.ts'
import { questionWords } from '#law/answer/words/readings.ts'
import { awardName } from '#law/awards/catalogue.ts'
import { defaultReadings } from '#law/kernel/readings.ts'
import { t } from '#plumbing/language.ts'
import { allowed, refused, type Verdict } from '#plumbing/verdict.ts'
import type { Work } from './works.ts'

/** A work used up by an award serves no other where the law is read so; the clause is that of the award's own condition. */
export function mayRestOn(work: Pick<Work, 'usedBy' | 'attachedId'>, answer: AnswerView | null): Verdict {
  if (work.attachedId) return refused(t('Sáng kiến này đã có trong hồ sơ.'))
  if (!work.usedBy || defaultReadings.workUse !== 'once') return allowed
  const condition = answer ? conditionsOf(answer.finding).find(asksForWorks) : undefined
  return refused(
    t('Sáng kiến này đã dùng cho “{award}” năm {year}, không dùng lại được. Hãy chọn sáng kiến khác.', {
      award: awardName(work.usedBy.code),
      year: work.usedBy.year,
    }),
    condition?.citation ?? null,
  )
}

const asksForWorks = ({ reading }: ConditionView) => reading?.question.text === questionWords.workUse.text

function conditionsOf(finding: FindingView): ConditionView[] {
  return finding.of === 'one' ? [finding] : finding.findings.flatMap(conditionsOf)
}
