import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { type Actor, hasDuty, isAdministrator, servesAs } from './actor.ts'

/** Without an agency it asks whether the person may add anybody at all. */
export function mayAddPerson(who: Actor, agencyId: string | null = null): Verdict {
  if (isAdministrator(who)) return allowed
  if (!hasDuty(who, 'officer')) return hidden
  if (agencyId !== null && !servesAs(who, 'officer', agencyId))
    return refused(t('Cán bộ thi đua chỉ thêm người vào cơ quan mình. Hãy nhờ người quản trị hệ thống.'))
  return allowed
}

export function mayTendPerson(who: Actor, person: { agencyIds: string[] }): Verdict {
  if (isAdministrator(who)) return allowed
  if (!hasDuty(who, 'officer')) return hidden
  if (!person.agencyIds.some((id) => servesAs(who, 'officer', id)))
    return refused(
      t(
        'Người này không thuộc cơ quan bạn phụ trách. Hãy nhờ cán bộ thi đua của cơ quan đó hoặc người quản trị.',
      ),
    )
  return allowed
}

/** A move between agencies changes what both may see, so an officer makes it only inside their own. */
export function mayMovePerson(who: Actor, person: { agencyIds: string[] }, toAgencyId: string): Verdict {
  const tends = mayTendPerson(who, person)
  if (tends.kind !== 'allowed' || isAdministrator(who)) return tends
  if (!servesAs(who, 'officer', toAgencyId) || !person.agencyIds.every((id) => id === toAgencyId))
    return refused(t('Điều chuyển giữa các cơ quan do người quản trị hệ thống ghi.'))
  return allowed
}
