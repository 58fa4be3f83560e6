import { type Actor, servesAs, staffOf } from '#ground/people/actor.ts'
import { isLeadStaff, openYear, type Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import type { Scorer, SheetState } from './scoring.ts'

/** The agency sees its own sheet always; the others of the year once the self-score is handed in. */
export function seesSheet(who: Actor, sheet: SheetState): boolean {
  return who.agencyIds.includes(sheet.agencyId) || sheet.submitted.self !== null
}

/** Whose column of this sheet is the person's to fill now; a checker that also appraises comes to that later. */
export function ownColumn(who: Actor, year: Year, sheet: SheetState): Scorer | null {
  if (staffOf(who, sheet.agencyId)) return 'self'
  const appraises = isAppraiser(who, year, sheet.agencyId)
  if (staffOf(who, sheet.checkerId) && !(appraises && sheet.submitted.cross)) return 'cross'
  return appraises ? 'lead' : null
}

/** The lead appraises the others; the lead's own sheet goes to a deputy, else to the head of the organisation. */
export function isAppraiser(who: Actor, year: Year, agencyId: string): boolean {
  if (staffOf(who, agencyId)) return false
  if (agencyId !== year.leadId) return isLeadStaff(who, year)
  const deputies = year.deputyIds.filter((id) => id !== agencyId)
  if (deputies.length > 0) return deputies.some((id) => staffOf(who, id))
  return servesAs(who, 'head', year.organisationId)
}

/** Whether the person does this column's work, by the facts of the year alone. */
export function isScorer(who: Actor, year: Year, sheet: SheetState, scorer: Scorer): boolean {
  if (scorer === 'self') return staffOf(who, sheet.agencyId)
  if (staffOf(who, sheet.agencyId)) return false
  return scorer === 'cross' ? staffOf(who, sheet.checkerId) : isAppraiser(who, year, sheet.agencyId)
}

/** Whether points may be put into the column now. */
export function mayScore(who: Actor, year: Year, sheet: SheetState, scorer: Scorer): Verdict {
  if (!isScorer(who, year, sheet, scorer)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (!sheet.isIssued) return refused(t('Bảng tiêu chí của năm chưa ban hành nên chưa chấm điểm được.'))
  if (sheet.submitted[scorer]) return refused(t('Bảng điểm này đã nộp nên không sửa được nữa.'))
  if (scorer === 'cross' && !sheet.submitted.self)
    return refused(t('Cơ quan chưa nộp bảng tự chấm. Hãy đợi rồi chấm chéo.'))
  if (scorer === 'lead' && !sheet.submitted.cross)
    return refused(t('Chưa có kết quả chấm chéo. Hãy đợi rồi thẩm định.'))
  return allowed
}

/** Whether the column may be handed in; `missing` are the codes of criteria without points in it. */
export function maySubmit(mayFill: Verdict, missing: string[]): Verdict {
  if (mayFill.kind !== 'allowed') return mayFill
  if (missing.length === 0) return allowed
  const shown = missing.slice(0, 20).join(', ') + (missing.length > 20 ? ' …' : '')
  return refused(
    t('Còn {count} tiêu chí chưa có điểm: {codes}. Hãy chấm đủ rồi nộp; không có thì ghi 0.', {
      count: missing.length,
      codes: shown,
    }),
  )
}

/** Whether evidence may still be put beside the self-score. */
export function mayAddEvidence(who: Actor, year: Year, sheet: SheetState): Verdict {
  if (!staffOf(who, sheet.agencyId)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (sheet.submitted.self) return refused(t('Bảng tự chấm đã nộp nên không thêm minh chứng được nữa.'))
  return allowed
}
