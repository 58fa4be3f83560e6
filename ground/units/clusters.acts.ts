import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { slugOf } from '#plumbing/slug.ts'
import { BadInput, demand, found } from '#plumbing/verdict.ts'
import { note } from '../journal/journal.ts'
import type { Actor } from '../people/actor.ts'
import { findAgency } from './agencies.store.ts'
import { agenciesUnder } from './clusters.store.ts'
import type { ClusterWord } from './clusters.ts'
import { mayTendUnits } from './units.policy.ts'

type NewCluster = {
  organisationId: string
  name: string
  word: ClusterWord
  fromOn: Day
  memberIds: string[]
  leadId: string | null
  deputyId: string | null
}

/** Forms a cluster of agencies of one body, with its first members, lead and deputy. */
export function formCluster(db: Db, who: Actor, cluster: NewCluster) {
  return transact(db, async (tx) => {
    demand(mayTendUnits(who))
    found(await findAgency(tx, who, cluster.organisationId))
    await checkMembers(tx, cluster)

    const id = newId()
    const slug = await freeSlug(tx, cluster.name)
    await tx
      .insertInto('clusters')
      .values({ id, organisation_id: cluster.organisationId, slug, word: cluster.word, name: cluster.name })
      .execute()
    await insertMembers(tx, id, cluster)
    await insertLeads(tx, id, cluster)
    await note(tx, who, 'cluster.formed', id, {
      agencyId: cluster.organisationId,
      after: { slug, ...cluster },
    })
    return id
  })
}

async function checkMembers(tx: Db, { organisationId, memberIds, leadId, deputyId }: NewCluster) {
  const agencies = await agenciesUnder(tx, organisationId)
  if (memberIds.some((id) => !agencies.some((one) => one.id === id)))
    throw new BadInput({ member_ids: t('Hãy chọn các đơn vị thuộc tổ chức đã chọn.') })
  if (leadId && !memberIds.includes(leadId))
    throw new BadInput({ lead_id: t('Cụm trưởng phải là đơn vị thành viên. Hãy đánh dấu đơn vị đó ở trên.') })
  if (deputyId && (!memberIds.includes(deputyId) || deputyId === leadId))
    throw new BadInput({ deputy_id: t('Cụm phó phải là một đơn vị thành viên khác cụm trưởng.') })
}

async function freeSlug(tx: Db, name: string): Promise<string> {
  const base = slugOf(name, 40) || 'cum'
  const taken = await tx.selectFrom('clusters').where('slug', 'like', `${base}%`).select('slug').execute()
  const slugs = new Set(taken.map((one) => one.slug))
  if (!slugs.has(base)) return base
  const number = Array.from({ length: slugs.size + 1 }, (_, index) => index + 2)
  return `${base}-${number.find((one) => !slugs.has(`${base}-${one}`))}`
}

async function insertMembers(tx: Db, clusterId: string, { memberIds, fromOn }: NewCluster) {
  if (memberIds.length === 0) return
  const rows = memberIds.map((agencyId, index) => ({
    id: newId(),
    cluster_id: clusterId,
    agency_id: agencyId,
    position: index + 1,
    from_on: fromOn,
  }))
  await tx.insertInto('cluster_memberships').values(rows).execute()
}

async function insertLeads(tx: Db, clusterId: string, { leadId, deputyId, fromOn }: NewCluster) {
  const rows = [
    ...(leadId ? [{ agency_id: leadId, role: 'lead' as const }] : []),
    ...(deputyId ? [{ agency_id: deputyId, role: 'deputy' as const }] : []),
  ].map((row) => ({ id: newId(), cluster_id: clusterId, from_on: fromOn, ...row }))
  if (rows.length > 0) await tx.insertInto('cluster_leads').values(rows).execute()
}
