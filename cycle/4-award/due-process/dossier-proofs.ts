import { papersAsked, papersWanting, stateOf } from '#cycle/3-selection/dossier/checklist/checklist.ts'
import { awardName, awardOf } from '#law/awards/catalogue.ts'
import { OutsideWrittenLaw } from '#law/kernel/in-force.ts'
import { entryFirst } from '#law/titles/entry-first.ts'
import { t } from '#plumbing/language.ts'
import type { Proof } from './due-process.ts'
import type { ProcessFacts } from './facts.ts'
import { line } from './line.ts'
import type { LawFound } from './proofs.ts'

/** From the entry of the year to the last opinion of a department. */
export function dossierProofs(facts: ProcessFacts, law: LawFound): Proof[] {
  return [
    enteredProof(facts),
    line('nominated', 'done', [facts.agencyName], { on: facts.nominatedOn, who: facts.nominatedBy }),
    papersProof(facts),
    conditionsProof(facts, law),
    appraisalsProof(facts),
    ...loweringProofs(facts),
  ]
}

function enteredProof({ awardCode, isEntered, nominatedOn }: ProcessFacts): Proof {
  if (isEntered) return line('entered', 'done', [t('Đã đăng ký danh hiệu này.')])
  const isTitle = awardOf(awardCode)?.kind === 'title'
  if (!isTitle) return line('entered', 'told', [t('Hình thức khen thưởng không cần đăng ký trước.')])
  const citation = entryClause(nominatedOn)
  if (!citation) return line('entered', 'told', [t('Không đăng ký; văn bản đã đọc không bắt buộc.')])
  return line('entered', 'wanting', [t('Chưa đăng ký danh hiệu này đầu năm.')], { citation })
}

function entryClause(on: string) {
  try {
    return entryFirst(on)
  } catch (error) {
    if (error instanceof OutsideWrittenLaw) return null
    throw error
  }
}

const underway = new Set(['drafting', 'returned'])

function papersProof(facts: ProcessFacts): Proof {
  const asked = papersAsked(facts, facts, facts.handOver?.on ?? facts.nominatedOn)
  if (!asked) return line('papers', 'told', [t('Chưa có văn bản nào nêu thành phần hồ sơ.')])
  const short = papersWanting(asked, facts)
  const said = { citation: asked.citation, on: facts.handOver?.on ?? null, who: facts.handOver?.by ?? '' }
  const has = asked.papers.filter(({ paper }) =>
    ['present', 'written'].includes(stateOf(paper, facts)),
  ).length
  if (short.length === 0 && has === 0)
    return line(
      'papers',
      'told',
      [t('Chưa có giấy tờ nào; văn bản đã đọc không nêu loại nào phải có.')],
      said,
    )
  if (short.length === 0) return line('papers', 'done', [t('Có {count} loại giấy tờ.', { count: has })], said)
  const names = short.map((paper) => t(paper))
  if (underway.has(facts.step)) return line('papers', 'later', names, said)
  const reason = facts.handOver?.reason ?? ''
  if (reason === '') return line('papers', 'wanting', names, said)
  return line('papers', 'told', [...names, t('Lý do nộp khi còn thiếu: {reason}', { reason })], said)
}

function conditionsProof({ overrides }: ProcessFacts, { unmet, state }: LawFound): Proof {
  const [first] = unmet
  if (first)
    return line(
      'conditions',
      'wanting',
      unmet.map((one) => one.asks),
      { citation: first.citation },
    )
  const [last] = overrides.slice(-1)
  if (!last) return foundProof(state)
  return line(
    'conditions',
    'told',
    overrides.map((one) => t('{who} cho đứng dù chưa đạt: {reason}', { who: one.by, reason: one.reason })),
    { on: last.on, who: last.by, citation: last.citation },
  )
}

function foundProof(state: LawFound['state']): Proof {
  if (state === 'ready')
    return line('conditions', 'done', [t('Không có điều kiện nào của luật bị xét là chưa đạt.')])
  if (state === 'forPeople')
    return line('conditions', 'told', [t('Có điều kiện do người có thẩm quyền xem xét.')])
  if (state === 'missing')
    return line('conditions', 'told', [t('Còn thiếu dữ kiện để máy soi hết điều kiện.')])
  return line('conditions', 'told', [
    t('Chưa ai đọc văn bản nêu tiêu chuẩn này; người xét tự chịu trách nhiệm.'),
  ])
}

function loweringProofs({ downgrades }: ProcessFacts): Proof[] {
  const [last] = downgrades.slice(-1)
  if (!last) return []
  const says = downgrades.map((one) =>
    t('Từ “{from}” xuống “{to}”: {reason}', {
      from: t(awardName(one.fromCode)),
      to: t(awardName(one.toCode)),
      reason: one.reason,
    }),
  )
  return [line('downgrade', 'told', says, { on: last.on, who: last.by })]
}

function appraisalsProof({ appraisals, step }: ProcessFacts): Proof {
  if (appraisals.length === 0) return line('appraisals', 'told', [t('Không lấy ý kiến cơ quan nào.')])
  const says = appraisals.map((one) => `${one.body}: ${outcomeWords(one.outcome)}`)
  const isOpen = appraisals.some((one) => one.outcome === null)
  const last = appraisals
    .map((one) => one.on ?? '')
    .sort()
    .at(-1)
  if (!isOpen) return line('appraisals', 'done', says, { on: last ?? null })
  return line('appraisals', underway.has(step) || step === 'appraisal' ? 'later' : 'wanting', says)
}

function outcomeWords(outcome: ProcessFacts['appraisals'][number]['outcome']): string {
  if (outcome === null) return t('chưa trả lời')
  return { agrees: t('đồng ý'), disagrees: t('không đồng ý'), asksMore: t('đề nghị bổ sung') }[outcome]
}
