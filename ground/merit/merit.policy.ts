import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import type { Actor } from '../people/actor.ts'
import type { Nearness } from '../people/record-seen.ts'

export function mayKeepRecord(near: Nearness): Verdict {
  if (near === 'none') return hidden
  if (near !== 'keeper')
    return refused(t('Cán bộ thi đua hoặc thủ trưởng của đơn vị ghi và sửa. Hãy gửi giấy tờ cho họ.'))
  return allowed
}

/** Disciplines and open matters are never written by the person they are about. */
export function mayKeepConduct(who: Actor, near: Nearness, personId: string | null): Verdict {
  if (who.id === personId && near !== 'none')
    return refused(t('Kỷ luật, vụ việc của mình do người khác ghi. Hãy nhờ thủ trưởng hoặc cấp trên.'))
  return mayKeepRecord(near)
}
