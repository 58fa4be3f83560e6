import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { type Actor, staffOf } from '../../people/actor.ts'
import { isLeadStaff, isOrganisationHead, type Year } from '../../units/year.ts'
import { type Body, highestNumber, type NumberRow } from './numbers.ts'

/** Who looks after the numbers of a body: the lead for the cluster, its staff for an agency, the council for its own. */
export function mayKeepNumbers(who: Actor, year: Year, { series, agencyId }: Body): Verdict {
  if (isOrganisationHead(who, year)) return allowed
  if (series.startsWith('council:'))
    return who.councilOrganisationIds.includes(year.organisationId) ? allowed : hidden
  const keeps = agencyId ? staffOf(who, agencyId) : isLeadStaff(who, year)
  return keeps ? allowed : hidden
}

/** A number is void only while no paper bears it. */
export function mayVoidNumber(
  row: Pick<NumberRow, 'state'> | undefined,
  number: number,
  last: number,
): Verdict {
  if (number > last) return refused(t('Số này chưa được cấp nên chưa thể hủy. Chỉ hủy số đã qua của dãy.'))
  if (row?.state === 'used')
    return refused(t('Đã có văn bản mang số này. Hãy thu hồi hoặc thay thế văn bản, số vẫn giữ nguyên.'))
  if (row?.state === 'void') return refused(t('Số này đã được hủy.'))
  if (row?.state === 'elsewhere') return refused(t('Số này đã ghi là cấp ở nơi khác nên không hủy ở đây.'))
  return allowed
}

/** A number that came from elsewhere must be free here. */
export function mayTakeByHand(row: Pick<NumberRow, 'state'> | undefined, number: number): Verdict {
  if (number > highestNumber) return refused(t('Số lớn quá 99.999. Hãy xem lại số vừa nhập.'))
  if (row?.state === 'void') return refused(t('Số này đã hủy trong sổ nên không dùng lại được.'))
  if (row && row.state !== 'reserved')
    return refused(t('Số này đã có trong sổ. Mỗi số chỉ dùng một lần; hãy chọn số khác.'))
  return allowed
}
