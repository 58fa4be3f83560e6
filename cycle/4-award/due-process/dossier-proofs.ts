import { checklistOf, type PaperRow, papersAsked } from '#cycle/3-selection/dossier/checklist/checklist.ts'
import { awardOf } from '#law/awards/catalogue.ts'
import { OutsideWrittenLaw } from '#law/kernel/in-force.ts'
import { entryFirst } from '#law/titles/entry-first.ts'
import { t } from '#plumbing/language.ts'
import type { Unmet } from '../decision/decision.ts'
import type { Proof } from './due-process.ts'
import type { ProcessFacts } from './facts.ts'
import { line } from './line.ts'

/** From the entry of the year to the last opinion of a department. */
export function dossierProofs(facts: ProcessFacts, unmet: Unmet[]): Proof[] {
  return [
    enteredProof(facts),
    line('nominated', 'done', [facts.agencyName], { on: facts.nominatedOn, who: facts.nominatedBy }),
    papersProof(facts),
    conditionsProof(facts, unmet),
    appraisalsProof(facts),
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
  const { lines } = checklistOf(asked, facts.papers.map(rowOf), facts.hasReport)
  const short = lines.filter((one) => one.state === 'missing' || one.state === 'returned')
  const said = { citation: asked.citation, on: facts.handOver?.on ?? null, who: facts.handOver?.by ?? '' }
  const has = lines.filter((one) => one.state === 'present' || one.state === 'written').length
  if (short.length === 0) return line('papers', 'done', [t('Có {count} loại giấy tờ.', { count: has })], said)
  const names = short.map((one) => t(one.asked.paper))
  if (underway.has(facts.step)) return line('papers', 'later', names, said)
  const reason = facts.handOver?.reason ?? ''
  if (reason === '') return line('papers', 'wanting', names, said)
  return line('papers', 'told', [...names, t('Lý do nộp khi còn thiếu: {reason}', { reason })], said)
}

const rowOf = ({ paper, isReturned }: ProcessFacts['papers'][number]): PaperRow => ({
  id: paper,
  paper,
  file: null,
  keptWhere: '',
  addedBy: '',
  addedAt: new Date(0),
  returned: isReturned ? { reason: '', by: '', at: new Date(0) } : null,
})

function conditionsProof({ overrides }: ProcessFacts, unmet: Unmet[]): Proof {
  const [first] = unmet
  if (first)
    return line(
      'conditions',
      'wanting',
      unmet.map((one) => one.asks),
      { citation: first.citation },
    )
  const [last] = overrides.slice(-1)
  if (!last) return line('conditions', 'done', [t('Không có điều kiện nào của luật bị xét là chưa đạt.')])
  return line(
    'conditions',
    'told',
    overrides.map((one) => t('{who} cho đứng dù chưa đạt: {reason}', { who: one.by, reason: one.reason })),
    { on: last.on, who: last.by, citation: last.citation },
  )
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
