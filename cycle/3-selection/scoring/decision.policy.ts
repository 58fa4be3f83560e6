import type { Actor } from '#ground/people/actor.ts'
import { isLeadStaff, openYear, type Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'

/** Where the year stands before the conference decides. */
export type Before = {
  isDecided: boolean
  unappraised: string[]
  explanationsOpen: number
  /** Names of agencies that share a place and have not been voted between. */
  awaitingBallot: string[]
  /** Compulsory lines without a figure, an agency a text. */
  missing: string[]
}

/** The conference changes points only when every sheet is appraised. */
export function mayDecideCells(unappraised: string[]): Verdict {
  if (unappraised.length === 0) return allowed
  return refused(
    t('Còn {count} bảng điểm chưa thẩm định xong: {names}. Thẩm định đủ rồi hội nghị mới quyết định.', {
      count: unappraised.length,
      names: unappraised.slice(0, 5).join(', ') + (unappraised.length > 5 ? ' …' : ''),
    }),
  )
}

/** Acclamation and ballots are written down by the lead, between the last appraisal and the decision. */
export function mayRecord(who: Actor, year: Year, before: Before): Verdict {
  if (!isLeadStaff(who, year)) return hidden
  if (openYear(year).kind !== 'allowed') return openYear(year)
  if (before.isDecided) return refused(t('Hội nghị đã quyết định điểm của năm nên không sửa được nữa.'))
  return mayDecideCells(before.unappraised)
}

/** Whether the points of the year may be fixed now. */
export function mayDecide(who: Actor, year: Year, before: Before): Verdict {
  const record = mayRecord(who, year, before)
  if (record.kind !== 'allowed') return record
  if (before.missing.length > 0)
    return refused(
      t('Còn tiêu chí bắt buộc chưa có số liệu: {lines}. Hãy ghi ở cột hội nghị, không có thì ghi 0.', {
        lines: before.missing.slice(0, 10).join('; ') + (before.missing.length > 10 ? ' …' : ''),
      }),
    )
  if (before.explanationsOpen > 0)
    return refused(
      t('Còn {count} giải trình chưa trả lời. Trả lời xong rồi hội nghị quyết định.', {
        count: before.explanationsOpen,
      }),
    )
  if (before.awaitingBallot.length > 0)
    return refused(t('Còn bằng điểm, chưa bỏ phiếu: {names}.', { names: before.awaitingBallot.join(', ') }))
  return allowed
}
