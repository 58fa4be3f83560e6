import { vnDay } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found, refused } from '#plumbing/verdict.ts'
import { note } from '../journal/journal.ts'
import type { Actor } from '../people/actor.ts'
import { holdsOn } from '../people/people.ts'
import { agenciesUnder, lockCluster } from './clusters.store.ts'
import type { Cluster, LeadRole } from './clusters.ts'
import type { Profile } from './profiles.ts'
import { openClusterYear } from './units.acts.ts'
import { mayChangeMembers, mayEndDeputy, mayEndMembership, mayNameLead, mayOpenYear } from './units.policy.ts'

type Joining = { agencyId: string; fromOn: Day }

/** Takes an agency of the body into the cluster from a day. */
export function beginMembership(db: Db, who: Actor, clusterId: string, { agencyId, fromOn }: Joining) {
  return transact(db, async (tx) => {
    const cluster = await lockCluster(tx, who, clusterId)
    demand(mayChangeMembers(who, cluster, fromOn))
    if (!(await agenciesUnder(tx, cluster.organisationId)).some((one) => one.id === agencyId))
      throw new BadInput({ agency_id: t('Hãy chọn một đơn vị thuộc tổ chức của cụm.') })
    if (cluster.members.some((one) => one.agencyId === agencyId && (one.toOn === null || one.toOn > fromOn)))
      throw new BadInput({ agency_id: t('Đơn vị này đang là thành viên của cụm.') })

    const position = cluster.members.length + 1
    const row = { cluster_id: clusterId, agency_id: agencyId, position, from_on: fromOn }
    await tx
      .insertInto('cluster_memberships')
      .values({ id: newId(), ...row })
      .execute()
    await note(tx, who, 'membership.begun', clusterId, { agencyId, after: row })
  })
}

/** Ends a membership on a day, the first on which the agency is no longer a member. */
export function endMembership(db: Db, who: Actor, clusterId: string, ending: { id: string; toOn: Day }) {
  return transact(db, async (tx) => {
    const cluster = await lockCluster(tx, who, clusterId)
    const member = found(cluster.members.find((one) => one.id === ending.id))
    demand(mayEndMembership(who, cluster, member.agencyId, ending.toOn))
    if (member.toOn !== null) demand(refused(t('Đơn vị này đã có ngày ra khỏi cụm.')))
    if (ending.toOn <= member.fromOn)
      throw new BadInput({ to_on: t('Phải sau ngày vào cụm ({day}).', { day: vnDay(member.fromOn) }) })

    await tx
      .updateTable('cluster_memberships')
      .set({ to_on: ending.toOn })
      .where('id', '=', ending.id)
      .execute()
    await note(tx, who, 'membership.ended', clusterId, {
      agencyId: member.agencyId,
      before: member,
      after: ending,
    })
  })
}

type Naming = { agencyId: string; role: LeadRole; fromOn: Day }

/** Names the first lead of a cluster, or a deputy. */
export function nameLead(db: Db, who: Actor, clusterId: string, { agencyId, role, fromOn }: Naming) {
  return transact(db, async (tx) => {
    const cluster = await lockCluster(tx, who, clusterId)
    demand(role === 'lead' ? mayNameLead(who, cluster) : mayChangeMembers(who, cluster))
    if (!cluster.members.some((one) => one.agencyId === agencyId && holdsOn(fromOn, one)))
      throw new BadInput({
        agency_id: t('Ngày đó đơn vị chưa là thành viên của cụm. Hãy xem lại ngày hoặc đơn vị.'),
      })
    const held = cluster.leads.filter((one) => one.toOn === null || one.toOn > fromOn)
    if (held.some((one) => one.agencyId === agencyId))
      throw new BadInput({ agency_id: t('Đơn vị này đang là cụm trưởng hoặc cụm phó.') })
    if (role === 'lead' && held.some((one) => one.role === 'lead'))
      throw new BadInput({ from_on: t('Ngày đó cụm còn cụm trưởng trước. Hãy chọn ngày sau.') })

    const row = { cluster_id: clusterId, agency_id: agencyId, role, from_on: fromOn }
    await tx
      .insertInto('cluster_leads')
      .values({ id: newId(), ...row })
      .execute()
    await note(tx, who, 'clusterLead.named', clusterId, { agencyId, after: row })
  })
}

/** Ends the charge of a deputy on a day. */
export function endDeputy(db: Db, who: Actor, clusterId: string, ending: { id: string; toOn: Day }) {
  return transact(db, async (tx) => {
    const cluster = await lockCluster(tx, who, clusterId)
    const deputy = found(cluster.leads.find((one) => one.id === ending.id))
    demand(mayEndDeputy(who, deputy))
    if (ending.toOn < deputy.fromOn)
      throw new BadInput({
        to_on: t('Không được trước ngày bắt đầu ({day}).', { day: vnDay(deputy.fromOn) }),
      })

    await tx.updateTable('cluster_leads').set({ to_on: ending.toOn }).where('id', '=', ending.id).execute()
    await note(tx, who, 'clusterLead.ended', clusterId, {
      agencyId: deputy.agencyId,
      before: deputy,
      after: ending,
    })
  })
}

/** Opens an emulation year of the cluster with the dated steps of its profile. */
export function openYearOf(
  db: Db,
  who: Actor,
  clusterId: string,
  opening: { year: number; profile: Profile },
) {
  return transact(db, async (tx) => {
    const cluster: Cluster = await lockCluster(tx, who, clusterId)
    demand(mayOpenYear(who, cluster))
    if (cluster.years.some((one) => one.year === opening.year))
      throw new BadInput({ year: t('Năm thi đua {year} đã mở rồi.', { year: opening.year }) })
    return openClusterYear(tx, who, { clusterId, clusterSlug: cluster.slug, ...opening })
  })
}
