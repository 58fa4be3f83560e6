import { type Actor, staffOf } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { hidden } from '#plumbing/verdict.ts'
import { findingsOf, type NominationFinding } from './dossier.findings.ts'
import { mayPropose, mayWithdraw } from './dossier.policy.ts'
import { bodiesOf, peopleOf } from './dossier.store.ts'
import {
  type Nomination,
  nominationShares,
  nominationsOfYear,
  nominationsOnPage,
  type Wanted,
} from './nominations.store.ts'
import { seesDossier } from './rights.policy.ts'
import { seatsAt } from './rights.store.ts'

type Asked = Required<Wanted> & { page: number }

/** A page of the proposals, narrowed as asked, and what the reader's own agency may do. */
export async function showNominations(db: Db, actor: Actor, year: Year, { page, ...wanted }: Asked) {
  const own = year.members.filter((member) => staffOf(actor, member.id))
  const proposer = own.find((member) => member.id === wanted.agencyId) ?? own[0]
  const rows = await nominationsOfYear(db, year.id, { ...wanted, page })
  const shares = await nominationShares(db, year.id, wanted)
  const seats = await seatsAt(db, actor, { year, ids: rows.map((row) => row.id) })
  const withdrawable = rows.filter((row) => mayWithdraw(actor, year, row).kind === 'allowed')
  const open = rows.filter((row) => {
    const seat = seats.get(row.id)
    return seat !== undefined && seesDossier(actor, year, { dossier: row, seat })
  })
  return {
    slug: year.slug,
    profile: year.profile,
    yearName: year.year,
    ...wanted,
    members: year.members.map((member) => ({ id: member.id, name: member.name })),
    // Of a dossier closed to the reader by a conflict the list says who and what for, not why.
    rows: rows.map((row) => (seats.get(row.id)?.isHidden ? { ...row, achievement: '' } : row)),
    openIds: open.map((row) => row.id),
    findings: await statesOf(db, actor, { year, rows: open }),
    withdrawableIds: withdrawable.filter((row) => row.agencyId === proposer?.id).map((row) => row.id),
    shares,
    page,
    pages: Math.ceil(shares.all / nominationsOnPage),
    proposer: proposer ? { id: proposer.id, name: proposer.name } : null,
    people: proposer ? await peopleOf(db, year, proposer.id) : [],
    bodies: proposer ? await bodiesOf(db, proposer.id) : [],
    today: actor.today,
    may: { propose: proposer ? mayPropose(actor, year, proposer.id) : hidden },
  }
}

export type NominationsView = Awaited<ReturnType<typeof showNominations>>

/** What the law comes to for the proposals of the page; each condition stands on the page of its dossier. */
async function statesOf(db: Db, actor: Actor, { year, rows }: { year: Year; rows: Nomination[] }) {
  const standing = rows.filter((row) => row.withdrawnAt === null)
  return (await findingsOf(db, actor, { year, rows: standing })).map(stateOf)
}

function stateOf({ nominationId, isOnHold, answer }: NominationFinding) {
  return { nominationId, isOnHold, state: answer?.state ?? null }
}
