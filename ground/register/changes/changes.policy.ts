import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { type Actor, isAdministrator, staffOf } from '../../people/actor.ts'
import type { AwardAct, AwardStanding } from './changes.ts'

/** Where the award belongs: the body whose head decided it, or the agency of an award copied from paper. */
type Belonging = { issuerId: string | null; agencyId: string }

/** Officers and head of the body that decided write what became of it; of an old award, those of its agency. */
export function mayTendAward(who: Actor, { issuerId, agencyId }: Belonging): Verdict {
  const body = issuerId ?? agencyId
  return staffOf(who, body) || (issuerId === null && isAdministrator(who)) ? allowed : hidden
}

/** Nobody writes the taking back or giving back of his own award. */
export function mayChangeAward(
  who: Actor,
  award: Belonging & AwardStanding & { personId: string | null },
  act: AwardAct,
): Verdict {
  const may = mayTendAward(who, award)
  if (may.kind !== 'allowed') return may
  if (award.personId === who.id)
    return refused(t('Khen thưởng của mình do người khác ghi. Hãy nhờ đồng nghiệp hoặc cấp trên.'))
  if (act === 'restore')
    return award.stands ? refused(t('Khen thưởng này đang còn giá trị nên không cần phục hồi.')) : allowed
  if (!award.stands) return refused(t('Khen thưởng này đã bị hủy hoặc tước. Chỉ có thể ghi việc phục hồi.'))
  return allowed
}
