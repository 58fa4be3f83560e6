import { vnDay } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { type Actor, isAdministrator } from '../people/actor.ts'
import type { Cluster } from './clusters.ts'

/** Agencies, clusters and councils are written by the administrator. */
export function mayTendUnits(who: Actor): Verdict {
  return isAdministrator(who) ? allowed : hidden
}

/** A year that was closed keeps its members: a membership changes only after it. */
export function mayChangeMembers(who: Actor, cluster: Cluster, on: Day | null = null): Verdict {
  if (!isAdministrator(who)) return hidden
  if (on !== null && cluster.closedUntil !== null && on <= cluster.closedUntil)
    return refused(
      t('Năm thi đua tới {day} đã tổng kết. Hãy chọn một ngày sau ngày đó.', {
        day: vnDay(cluster.closedUntil),
      }),
    )
  return allowed
}

export function mayEndMembership(
  who: Actor,
  cluster: Cluster,
  agencyId: string,
  on: Day | null = null,
): Verdict {
  const change = mayChangeMembers(who, cluster, on)
  if (change.kind !== 'allowed') return change
  if (cluster.leads.some((one) => one.agencyId === agencyId && one.toOn === null))
    return refused(t('Đơn vị đang là cụm trưởng hoặc cụm phó. Hãy thay trước khi đưa ra khỏi cụm.'))
  return allowed
}

/** The first lead is named here; after that the lead changes hands at the closing conference. */
export function mayNameLead(who: Actor, cluster: Cluster): Verdict {
  if (!isAdministrator(who)) return hidden
  if (cluster.leads.some((one) => one.role === 'lead' && one.toOn === null))
    return refused(t('Cụm đã có cụm trưởng. Cụm trưởng thay đổi bằng bàn giao khi tổng kết năm.'))
  return allowed
}

export function mayEndDeputy(who: Actor, lead: Cluster['leads'][number]): Verdict {
  if (!isAdministrator(who)) return hidden
  if (lead.role === 'lead') return refused(t('Cụm trưởng thay đổi bằng bàn giao khi tổng kết năm.'))
  if (lead.toOn !== null) return refused(t('Nhiệm vụ này đã có ngày kết thúc.'))
  return allowed
}

export function mayOpenYear(who: Actor, cluster: Cluster): Verdict {
  if (!isAdministrator(who)) return hidden
  if (!cluster.members.some((one) => one.toOn === null))
    return refused(t('Cụm chưa có đơn vị thành viên. Hãy thêm đơn vị trước.'))
  if (!cluster.leads.some((one) => one.role === 'lead' && one.toOn === null))
    return refused(t('Cụm chưa có cụm trưởng. Hãy cử cụm trưởng trước khi mở năm thi đua.'))
  return allowed
}
