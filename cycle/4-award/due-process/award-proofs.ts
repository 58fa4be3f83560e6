import { type PostingRule, postingRule } from '#ground/posting/rule.ts'
import { vnDay, vnNumber } from '#kit/format.ts'
import { workingDaysBetween, YearNotEntered } from '#law/kernel/calendar/working-days.ts'
import { addDays, type Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { Proof } from './due-process.ts'
import type { PostingFacts, ProcessFacts } from './facts.ts'
import { line } from './line.ts'

/** The posting, what came in and who was stopped by it. */
export function postingProofs(facts: ProcessFacts): Proof[] {
  const { sitting, posting } = facts
  if (!sitting?.closedOn) return [line('posting', 'later', [])]
  const rule = postingRule(facts.awardCode, { heldOn: sitting.heldOn, profile: facts.profile })
  if (!posting) return [notPosted(rule, facts)]
  return [postingProof(rule, posting), opinionsProof(posting), ...stopProofs(facts)]
}

const clauseOf = (rule: PostingRule) => (rule.kind === 'own' ? null : rule.citation)

function notPosted(rule: PostingRule, { step }: ProcessFacts): Proof {
  const citation = clauseOf(rule)
  if (rule.kind === 'own')
    return line('posting', 'told', [t('Danh sách không công khai; luật của ngày đó không bắt buộc.')])
  if (step === 'posting' || step === 'refused') return line('posting', 'later', [], { citation })
  return line('posting', 'wanting', [t('Danh sách chưa được công khai.')], { citation })
}

function postingProof(rule: PostingRule, posting: PostingFacts): Proof {
  const days = workingDays(posting.on, posting.closedOn ? posting.endsOn : posting.on)
  const says = [
    posting.place === 'portal' ? t('Trên cổng thông tin') : t('Trong nội bộ cơ quan'),
    t('Từ {from} đến hết {to}, {days} ngày làm việc', {
      from: vnDay(posting.on),
      to: vnDay(posting.endsOn),
      days: posting.days,
    }),
    posting.ownRule !== '' && t('Theo quy định của cơ quan: {rule}', { rule: posting.ownRule }),
  ]
  const said = { on: posting.closedOn, who: posting.by, citation: clauseOf(rule) }
  if (posting.closedOn === null) return line('posting', 'later', says, said)
  const asked = rule.kind === 'workingDays' ? rule.days : posting.days
  const isShort = days !== null && days < asked
  return line('posting', isShort || posting.closedOn <= posting.endsOn ? 'wanting' : 'done', says, said)
}

/** Working days from the first day to the last, both counted; unknown where the calendar was not entered. */
function workingDays(from: Day, to: Day): number | null {
  try {
    return workingDaysBetween(addDays(from, -1), to)
  } catch (error) {
    if (error instanceof YearNotEntered) return null
    throw error
  }
}

function opinionsProof({ opinions, answered, closedOn }: PostingFacts): Proof {
  if (opinions === 0) return line('opinions', closedOn ? 'done' : 'later', [t('Không có ý kiến nào.')])
  const says = [t('{count} ý kiến, {answered} đã trả lời', { count: opinions, answered })]
  return line('opinions', answered < opinions ? 'wanting' : 'done', says)
}

function stopProofs({ suspensions }: ProcessFacts): Proof[] {
  const [last] = suspensions.slice(-1)
  if (!last) return []
  if (!last.lifted) return [line('suspension', 'wanting', [t('Đang tạm dừng để xem xét.')], { on: last.on })]
  const says =
    last.lifted.outcome === 'goesOn'
      ? t('Đã giải quyết: tiếp tục xét.')
      : t('Đã giải quyết: không khen thưởng.')
  return [line('suspension', 'done', [says], { on: last.lifted.on })]
}

/** The list that went up, the decision and what followed. */
export function awardProofs(facts: ProcessFacts): Proof[] {
  return [submissionProof(facts), decisionProof(facts), daysProof(facts), ...afterwards(facts)]
}

function submissionProof({ submission, decision }: ProcessFacts): Proof {
  if (!submission) return line('submission', decision ? 'wanting' : 'later', [])
  const { reference, on, by, levels } = submission
  const says = [
    t('Tờ trình {reference}', { reference }),
    levels > 0 && t('Qua {count} cấp trình', { count: levels }),
  ]
  return line('submission', 'done', says, { on, who: by })
}

function decisionProof({ decision }: ProcessFacts): Proof {
  if (!decision) return line('decision', 'later', [])
  const { reference, on, signer, authority, authorityReason } = decision
  const said = { on, who: signer, citation: authority?.citation ?? null }
  const says = [t('Quyết định {reference}', { reference })]
  if (authority?.answer === 'yes')
    return line('decision', 'done', [...says, t('Người ký có thẩm quyền.')], said)
  if (authority?.answer !== 'no' && authorityReason !== '')
    return line(
      'decision',
      'told',
      [...says, t('Lý do về thẩm quyền: {reason}', { reason: authorityReason })],
      said,
    )
  return line('decision', 'wanting', [...says, t('Không có căn cứ về thẩm quyền của người ký.')], said)
}

/** Each day must not come before the one it rests on. */
function daysProof(facts: ProcessFacts): Proof {
  const days: [string, Day | null][] = [
    [t('đề nghị'), facts.nominatedOn],
    [t('họp Hội đồng'), facts.sitting?.heldOn ?? null],
    [t('công khai'), facts.posting?.on ?? null],
    [t('hết công khai'), facts.posting?.endsOn ?? null],
    [t('trình'), facts.submission?.on ?? null],
    [t('quyết định'), facts.decision?.on ?? null],
  ]
  const known = days.flatMap(([what, on]) => (on ? [{ what, on }] : []))
  const wrong = known.filter((one, i) => i > 0 && one.on < (known[i - 1]?.on ?? ''))
  if (!facts.decision && wrong.length === 0) return line('days', 'later', [])
  if (wrong.length === 0) return line('days', 'done', [t('Các ngày nối tiếp nhau.')])
  return line(
    'days',
    'wanting',
    wrong.map(({ what, on }) => t('Ngày {what} ({day}) trước bước liền trước nó.', { what, day: vnDay(on) })),
  )
}

function afterwards({ award, decision }: ProcessFacts): Proof[] {
  if (!award) return [line('register', decision ? 'wanting' : 'later', [])]
  const { number, stands, bonus, conferral } = award
  return [
    line('register', stands ? 'done' : 'told', [
      number !== null && t('Số {number} trong quyết định', { number }),
      stands ? t('Còn giá trị') : t('Đã hủy hoặc tước'),
    ]),
    bonusProof(bonus),
    conferral
      ? line('conferral', 'done', [conferral.place], { on: conferral.on, who: conferral.by })
      : line('conferral', 'later', [t('Chưa trao.')]),
  ]
}

function bonusProof(bonus: NonNullable<ProcessFacts['award']>['bonus']): Proof {
  if (!bonus) return line('bonus', 'later', [t('Chưa tính tiền thưởng.')])
  if (bonus.pays === 'no')
    return line('bonus', 'done', [t('Không chi tiền thưởng theo quy tắc nhiều hình thức cùng lúc.')])
  const amount =
    bonus.amount === null ? t('mức chưa biết') : t('{amount} đồng', { amount: vnNumber(bonus.amount) })
  return line('bonus', bonus.pays === 'yes' && bonus.amount !== null ? 'done' : 'told', [amount])
}
