import { type Actor, staffOf } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { mayAppraise, mayHandOver } from '../flow.policy.ts'
import { type PendingRow, pendingOnPage, pendingPage, readingOf, stepCounts } from './pending.store.ts'
import { type Asked, type BulkAct, bulkActs, openSteps } from './pending.ts'

/** Who holds which dossier since when, late ones first, and what this reader may do with many of them. */
export async function showPending(
  db: Db,
  who: Actor,
  year: Year,
  { asked, page }: { asked: Asked; page: number },
) {
  const reading = await readingOf(db, who, year, asked)
  const [rows, counts] = [await pendingPage(db, reading, page), await stepCounts(db, reading)]
  const shown = counts.filter(({ step }) => isAsked(asked, step))
  const total = shown.reduce((sum, one) => sum + one.count, 0)
  const acts = actsOf(who, year)
  return {
    slug: year.slug,
    yearName: year.year,
    profile: year.profile,
    today: who.today,
    asked,
    rows: rows.map((row) => ({ ...row, may: acts.filter((act) => mayDo(who, year, act, row)) })),
    counts,
    total,
    late: counts.reduce((sum, one) => sum + one.late, 0),
    page,
    pages: Math.ceil(total / pendingOnPage),
    agencies: year.members.map(({ id, name }) => ({ id, name })),
    holders: holdersOf(year),
    acts,
  }
}

export type PendingView = Awaited<ReturnType<typeof showPending>>

const isAsked = ({ step }: Asked, one: PendingRow['step']) =>
  step === null || step === one || (step === 'open' && openSteps.includes(one))

/** What the person could do in this year at all, so that the form offers nothing else. */
function actsOf(who: Actor, year: Year): BulkAct[] {
  if (year.closedAt) return []
  const proposes = year.members.some((member) => staffOf(who, member.id))
  const appraises = [year.leadId, ...year.deputyIds, year.organisationId].some((id) => staffOf(who, id))
  return bulkActs.filter((act) => (act === 'handOver' ? proposes : appraises))
}

function mayDo(who: Actor, year: Year, act: BulkAct, row: PendingRow): boolean {
  const standing = { ...row, personId: null }
  const verdict = act === 'handOver' ? mayHandOver(who, year, standing) : mayAppraise(who, year, standing)
  return verdict.kind === 'allowed'
}

function holdersOf(year: Year) {
  const body = { id: year.organisationId, name: year.organisationName }
  return [body, ...year.members.map(({ id, name }) => ({ id, name }))]
}
