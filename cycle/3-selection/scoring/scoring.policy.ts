import { type Actor, servesAs, staffOf } from '#ground/people/actor.ts'
import { isLeadStaff, openYear, type Year } from '#ground/units/year.ts'
import { vnDay } from '#kit/format.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import type { Scorer, SheetState } from './scoring.ts'

/** Whoever belongs to an agency in any way never marks its sheet for another. */
function belongsTo(who: Actor, agencyId: string): boolean {
  return who.agencyIds.includes(agencyId) || staffOf(who, agencyId)
}

/** The agency sees its own sheet always; the others of the year once the self-score is handed in. */
export function seesSheet(who: Actor, sheet: SheetState): boolean {
  return who.agencyIds.includes(sheet.agencyId) || sheet.submitted.self !== null
}

/** Member agencies the person works for as officer or head. */
export function bodiesOf(who: Actor, year: Year): string[] {
  return year.members.filter((member) => staffOf(who, member.id)).map((member) => member.id)
}

/** Whose column of this sheet is the person's to fill now; a checker that also appraises comes to that later. */
export function ownColumn(who: Actor, year: Year, sheet: SheetState): Exclude<Scorer, 'owner'> | null {
  if (belongsTo(who, sheet.agencyId)) return staffOf(who, sheet.agencyId) ? 'self' : null
  const appraises = isAppraiser(who, year, sheet.agencyId)
  if (staffOf(who, sheet.checkerId) && !(appraises && sheet.submitted.cross)) return 'cross'
  if (!appraises) return null
  return sheet.submitted.lead ? 'decision' : 'lead'
}

/** The lead appraises the others; the lead's own sheet goes to a deputy, else to the head of the organisation. */
export function isAppraiser(who: Actor, year: Year, agencyId: string): boolean {
  if (belongsTo(who, agencyId)) return false
  if (agencyId !== year.leadId) return isLeadStaff(who, year)
  const deputies = year.deputyIds.filter((id) => id !== agencyId)
  if (deputies.length > 0) return deputies.some((id) => staffOf(who, id))
  return servesAs(who, 'head', year.organisationId)
}

/** Whether the person does this column's work, by the facts of the year alone. */
export function isScorer(who: Actor, year: Year, sheet: SheetState, scorer: Scorer): boolean {
  if (scorer === 'self') return staffOf(who, sheet.agencyId)
  if (belongsTo(who, sheet.agencyId)) return false
  if (scorer === 'cross') return staffOf(who, sheet.checkerId)
  if (scorer === 'owner') return bodiesOf(who, year).length > 0
  return isAppraiser(who, year, sheet.agencyId)
}

/** Whether the person may put marks into the column, were nothing handed in yet. */
export function mayTouch(who: Actor, year: Year, sheet: SheetState, scorer: Scorer): Verdict {
  if (!isScorer(who, year, sheet, scorer)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (who.today < year.startsOn)
    return refused(
      t('Năm thi đua bắt đầu ngày {day}. Hãy chấm điểm từ ngày đó.', { day: vnDay(year.startsOn) }),
    )
  if (sheet.submitted.decision)
    return refused(t('Hội nghị đã quyết định điểm của năm nên không sửa được nữa.'))
  if (!sheet.isIssued) return refused(t('Bảng tiêu chí của năm chưa ban hành nên chưa chấm điểm được.'))
  return awaited(sheet, scorer)
}

function awaited({ submitted }: SheetState, scorer: Scorer): Verdict {
  if (scorer === 'cross' && !submitted.self)
    return refused(t('Cơ quan chưa nộp bảng tự chấm. Hãy đợi rồi chấm chéo.'))
  if (scorer === 'owner' && !submitted.self)
    return refused(t('Cơ quan chưa nộp bảng tự chấm. Hãy đợi rồi xác nhận.'))
  if (scorer === 'lead' && !submitted.cross)
    return refused(t('Chưa có kết quả chấm chéo. Hãy đợi rồi thẩm định.'))
  if (scorer === 'decision' && !submitted.lead)
    return refused(t('Bảng điểm chưa thẩm định xong nên hội nghị chưa quyết định được.'))
  return allowed
}

/** Whether points may be put into the column now. */
export function mayScore(who: Actor, year: Year, sheet: SheetState, scorer: Scorer): Verdict {
  const touch = mayTouch(who, year, sheet, scorer)
  if (touch.kind !== 'allowed' || scorer === 'decision') return touch
  if (scorer === 'owner' && sheet.submitted.lead)
    return refused(t('Bảng điểm đã thẩm định nên không xác nhận thêm được nữa.'))
  if (scorer !== 'owner' && sheet.submitted[scorer])
    return refused(t('Bảng điểm này đã nộp nên không sửa được nữa.'))
  return allowed
}

/** What stands between a column and its hand-in: codes of lines, and what a note may make up for. */
export type Wanting = {
  /** Without a value. */
  missing: string[]
  /** Evidence asked, and neither a file nor a word. */
  unproved: string[]
  /** Departing without a reason. */
  unreasoned: string[]
  /** Functional bodies that have not confirmed, explanations not answered: for a note. */
  outstanding: string[]
}

export const nothingWanting: Wanting = { missing: [], unproved: [], unreasoned: [], outstanding: [] }

/** Whether the column may be handed in. */
export function maySubmit(mayFill: Verdict, wanting: Wanting, note = ''): Verdict {
  if (mayFill.kind !== 'allowed') return mayFill
  const { missing, unproved, unreasoned, outstanding } = wanting
  if (missing.length > 0)
    return refused(
      t(
        'Còn {count} tiêu chí chưa có điểm: {codes}. Hãy chấm đủ rồi nộp; không có thì ghi 0.',
        listed(missing),
      ),
    )
  if (unproved.length > 0)
    return refused(
      t(
        'Còn {count} tiêu chí chưa có minh chứng: {codes}. Hãy thêm tệp hoặc ghi giải thích.',
        listed(unproved),
      ),
    )
  if (unreasoned.length > 0)
    return refused(t('Còn {count} tiêu chí chấm khác mà chưa ghi lý do: {codes}.', listed(unreasoned)))
  if (outstanding.length > 0 && note === '')
    return refused(
      t('Còn chờ: {names}. Hãy đợi, hoặc ghi chú vì sao nộp khi còn thiếu.', {
        names: outstanding.join('; '),
      }),
    )
  return allowed
}

function listed(codes: string[]) {
  return { count: codes.length, codes: codes.slice(0, 20).join(', ') + (codes.length > 20 ? ' …' : '') }
}

/** Whether evidence may still be put beside the self-score. */
export function mayAddEvidence(who: Actor, year: Year, sheet: SheetState): Verdict {
  if (!staffOf(who, sheet.agencyId)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (sheet.submitted.self) return refused(t('Bảng tự chấm đã nộp nên không thêm minh chứng được nữa.'))
  return allowed
}
