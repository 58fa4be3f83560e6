import { type Actor, servesAs } from '#ground/people/actor.ts'
import { isLeadStaff, openYear, type Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'

export function mayWritePledge(who: Actor, year: Year, signatures: number): Verdict {
  if (!isLeadStaff(who, year)) return hidden
  const open = openYear(year)
  if (open.kind !== 'allowed') return open
  if (signatures > 0) return refused(t('Đã có đơn vị ký nên lời giao ước không sửa được nữa.'))
  return allowed
}

type Signing = { agencyId: string; written: boolean; signed: boolean; targets: number }

/** Signing is the head's own deed; nobody signs for a head. */
export function maySignPledge(who: Actor, year: Year, signing: Signing): Verdict {
  if (!servesAs(who, 'head', signing.agencyId)) return hidden
  const open = openYear(year)
  if (open.kind !== 'allowed') return open
  if (signing.signed) return refused(t('Đơn vị đã ký giao ước thi đua.'))
  if (!signing.written)
    return refused(t('Đơn vị dẫn đầu chưa soạn lời giao ước. Hãy ký sau khi có lời giao ước.'))
  if (signing.targets === 0)
    return refused(t('Đơn vị chưa có chỉ tiêu nào. Hãy nhập chỉ tiêu trước khi ký giao ước.'))
  return allowed
}
