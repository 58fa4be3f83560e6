import { type Actor, staffOf } from '#ground/people/actor.ts'
import { openYear, type Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { stepLabel } from '../steps.ts'
import type { Dossier } from './flow.store.ts'
import type { Wanting } from './wanting.ts'

type Standing = Pick<Dossier, 'agencyId' | 'personId' | 'step' | 'heldBy' | 'recipient'>

/** Who appraises the dossiers of an agency: the lead; the lead's own go to a deputy, else to the body itself. */
export function appraiserOf(year: Year, agencyId: string): string {
  if (year.leadId !== null && year.leadId !== agencyId) return year.leadId
  return year.deputyIds.find((id) => id !== agencyId) ?? year.organisationId
}

/** Whether the person may send his agency's dossier on to be appraised. */
export function mayHandOver(who: Actor, year: Year, dossier: Standing): Verdict {
  if (!staffOf(who, dossier.agencyId)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (dossier.step === 'drafting' || dossier.step === 'returned') return allowed
  return elsewhere(dossier, t('chỉ hồ sơ đang lập hoặc bị trả lại mới bàn giao được'))
}

/** A dossier short of papers goes on only with a reason. */
export function mayLackPapers(wanting: Wanting[], reason: string): Verdict {
  const [first] = wanting
  if (!first || reason !== '') return allowed
  const told = wanting
    .slice(0, 5)
    .map((one) => `${one.recipient}: ${one.papers.map((paper) => t(paper)).join(', ')}`)
  const papers = [
    ...told,
    ...(wanting.length > 5 ? [t('và {count} hồ sơ nữa', { count: wanting.length - 5 })] : []),
  ]
  return refused(
    t('Còn thiếu giấy tờ ({papers}). Hãy bổ sung, hoặc ghi lý do bàn giao khi còn thiếu.', {
      papers: papers.join('; '),
    }),
    first.citation,
  )
}

/** Whether the person may pass on, send back or lower a dossier that is being appraised. */
export function mayAppraise(who: Actor, year: Year, dossier: Standing): Verdict {
  const isWith = dossier.heldBy !== null && staffOf(who, dossier.heldBy)
  const isLead = staffOf(who, year.leadId)
  if (!isWith && !isLead) return hidden
  if (who.agencyIds.includes(dossier.agencyId))
    return refused(t('Không ai thẩm định hồ sơ của cơ quan mình. Hồ sơ này do cơ quan khác thẩm định.'))
  if (dossier.personId === who.id) return refused(t('Bạn không thẩm định hồ sơ của chính mình.'))
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (dossier.step !== 'appraisal') return elsewhere(dossier, t('hồ sơ không ở bước thẩm định'))
  return isWith ? allowed : refused(t('Hồ sơ này do cơ quan khác đang giữ.'))
}

function elsewhere({ recipient, step }: Standing, why: string): Verdict {
  return refused(
    t('Hồ sơ của {recipient} đang ở bước “{step}”: {why}.', { recipient, step: stepLabel(step), why }),
  )
}

/** The first that is not allowed, else allowed: many dossiers go together or not at all. */
export function eachMay<T>(things: T[], may: (thing: T) => Verdict): Verdict {
  return things.map(may).find((verdict) => verdict.kind !== 'allowed') ?? allowed
}
