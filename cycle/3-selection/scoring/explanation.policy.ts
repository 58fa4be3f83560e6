import { type Actor, staffOf } from '#ground/people/actor.ts'
import { openYear } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { compare } from '#scoring/exact/exact.ts'
import { isHandedIn } from './difference.ts'
import type { Explanation } from './explanation.store.ts'
import { type Placed, pointsAt } from './lines.ts'
import { isScorer } from './scoring.policy.ts'
import type { Asked } from './scoring.ts'
import { isSameValue } from './value.ts'
import type { Standing } from './wanting.ts'

/** How often an agency may explain the same line to the same scorer. */
const roundsAtMost = 3

type At = {
  line: Placed
  scorer: Asked
  explanations: Pick<Explanation, 'criterionId' | 'scorer' | 'answer'>[]
}

/** Whether the agency may explain this line to this scorer now. */
export function mayExplainAt(who: Actor, standing: Standing, { line, scorer, explanations }: At): Verdict {
  const { year, sheet } = standing
  if (!staffOf(who, sheet.agencyId)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (sheet.submitted.decision)
    return refused(t('Hội nghị đã quyết định điểm của năm nên không sửa được nữa.'))
  if (!isHandedIn(sheet, scorer, line)) return hidden
  if (scorer !== 'lead' && sheet.submitted.lead)
    return refused(t('Bảng điểm đã thẩm định; hãy giải trình với bên thẩm định.'))
  if (!isTaken(standing, line, scorer))
    return refused(t('Tiêu chí này không bị giảm điểm nên không cần giải trình.'))
  const rounds = explanations.filter((one) => one.criterionId === line.criterion.id && one.scorer === scorer)
  if (rounds.some((one) => !one.answer)) return refused(t('Giải trình trước đang chờ trả lời.'))
  if (rounds.length >= roundsAtMost)
    return refused(t('Đã giải trình đủ {count} lần ở tiêu chí này.', { count: roundsAtMost }))
  return allowed
}

/** Whether the scorer's figure differs from the agency's own and brings it less. */
function isTaken({ board, sheet }: Standing, line: Placed, scorer: Asked): boolean {
  const [own, other] = [line.marks.self?.value ?? '', line.marks[scorer]?.value ?? '']
  if (other === '' || isSameValue(own, other)) return false
  const at = { agencyId: sheet.agencyId, code: line.code }
  const [mine, theirs] = [pointsAt(board, 'self', at), pointsAt(board, scorer, at)]
  if (!mine || !theirs) return true
  const by = compare(theirs, mine)
  return line.criterion.part === 'deduction' ? by >= 0 : by <= 0
}

type Answering = { line: Placed; scorer: Asked; isOpen: boolean }

/** Whether the person answers an explanation made to this scorer at this line. */
export function mayAnswer(
  who: Actor,
  { year, sheet }: Standing,
  { line, scorer, isOpen }: Answering,
): Verdict {
  if (!isScorer(who, year, sheet, scorer)) return hidden
  if (scorer === 'owner' && !staffOf(who, line.criterion.ownerId)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (sheet.submitted.decision)
    return refused(t('Hội nghị đã quyết định điểm của năm nên không sửa được nữa.'))
  return isOpen ? allowed : refused(t('Giải trình này đã được trả lời.'))
}
