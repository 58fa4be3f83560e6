import { type Actor, staffOf } from '#ground/people/actor.ts'
import { openYear, type Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { checks } from '../rights.policy.ts'
import type { Appraisal } from './appraisal.store.ts'

type Asked = Pick<Appraisal, 'agencyId' | 'answer'> & {
  dossier: { agencyId: string; personId: string | null }
}

/** A department answers what it was asked; a body outside answers on paper, which the appraiser writes down. */
export function mayAnswer(who: Actor, year: Year, { agencyId, answer, dossier }: Asked): Verdict {
  const answers = agencyId === null ? checks(who, year, dossier) : staffOf(who, agencyId)
  if (!answers) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (answer) return refused(t('Ý kiến này đã được ghi.'))
  if (dossier.personId === who.id) return refused(t('Bạn không cho ý kiến về hồ sơ của chính mình.'))
  return allowed
}

/** While opinions asked for are still out, a dossier goes on only with a reason. */
export function mayLeaveOpen(open: number, reason: string): Verdict {
  if (open === 0 || reason !== '') return allowed
  return refused(
    t('Còn {count} ý kiến đã xin mà chưa trả lời. Hãy đợi, hoặc ghi lý do chuyển khi chưa có ý kiến.', {
      count: open,
    }),
  )
}
