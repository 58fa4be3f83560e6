import { type Actor, staffOf } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { hidden } from '#plumbing/verdict.ts'
import { findingsOf } from './dossier.findings.ts'
import { mayPropose, mayWithdraw } from './dossier.policy.ts'
import { nominationShares, nominationsOfYear, nominationsOnPage, peopleOf } from './dossier.store.ts'

/** `madeId`: the proposal just made, of which the law may have something to say. */
type Asked = { agencyId: string | null; page: number; madeId: string | null }

/** A page of the proposals, of one agency or all, and what the reader's own agency may do. */
export async function showNominations(db: Db, actor: Actor, year: Year, { agencyId, page, madeId }: Asked) {
  const own = year.members.filter((member) => staffOf(actor, member.id))
  const proposer = own.find((member) => member.id === agencyId) ?? own[0]
  const rows = await nominationsOfYear(db, year.id, { agencyId, page })
  const shares = await nominationShares(db, year.id, agencyId)
  const withdrawable = rows.filter((row) => mayWithdraw(actor, year, row).kind === 'allowed')
  return {
    slug: year.slug,
    profile: year.profile,
    yearName: year.year,
    agencyId,
    members: year.members.map((member) => ({ id: member.id, name: member.name })),
    rows,
    findings: await findingsOf(
      db,
      actor,
      year,
      rows.filter((row) => row.withdrawnAt === null),
    ),
    madeId,
    withdrawableIds: withdrawable.filter((row) => row.agencyId === proposer?.id).map((row) => row.id),
    shares,
    page,
    pages: Math.ceil(shares.all / nominationsOnPage),
    proposer: proposer ? { id: proposer.id, name: proposer.name } : null,
    people: proposer ? await peopleOf(db, year, proposer.id) : [],
    may: { propose: proposer ? mayPropose(actor, year, proposer.id) : hidden },
  }
}

export type NominationsView = Awaited<ReturnType<typeof showNominations>>
