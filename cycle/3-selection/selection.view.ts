import { type Actor, staffOf } from '#ground/people/actor.ts'
import { isLeadStaff, type Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { keepsCouncil } from './council/council.policy.ts'
import { councilOn, membersOn, sittingsOfYear } from './council/council.store.ts'
import { nominationShares } from './dossier/nominations.store.ts'
import { awaitingAnswer } from './scoring/explanation.store.ts'
import { answersFor } from './scoring/explanation.view.ts'
import { ownedSheets } from './scoring/owned.store.ts'
import { type Gap, type RankRow, rankTable, widestGaps } from './scoring/rank.store.ts'
import { bodiesOf, isAppraiser } from './scoring/scoring.policy.ts'

const agenciesOnPage = 50

/** “Việc của tôi” in this stage, one agency or one deed each. */
export type Work = {
  deed: 'self' | 'cross' | 'lead' | 'assign' | 'owned' | 'answer' | 'decide' | 'propose' | 'sitting'
  agencyId: string | null
  name: string
}

/** Where the selection of the year stands, and the provisional ranking. */
export async function showSelection(db: Db, who: Actor, year: Year, page: number) {
  const all = await rankTable(db, year.id)
  const shares = await nominationShares(db, year.id, { agencyId: null })
  const shown = all.slice((page - 1) * agenciesOnPage, page * agenciesOnPage)
  const ranking = (await explained(db, year.id, all, shown)).map((row) => ({
    ...row,
    isOpen: row.submitted.self !== null || who.agencyIds.includes(row.agencyId),
  }))
  return {
    slug: year.slug,
    yearName: year.year,
    leadId: year.leadId,
    criteria: all[0]?.criteria ?? 0,
    illustrative: all[0]?.illustrative ?? false,
    counts: {
      agencies: all.length,
      self: all.filter((row) => row.submitted.self).length,
      cross: all.filter((row) => row.submitted.cross).length,
      lead: all.filter((row) => row.submitted.lead).length,
      decided: all.some((row) => row.submitted.decision),
    },
    most: all[0]?.final ?? null,
    ranking,
    nominations: shares,
    sittings: (await sittingsOfYear(db, year.id)).slice(0, 3),
    work: [
      ...scoringWork(who, year, all),
      ...(await chainWork(db, who, year, all)),
      ...(await laterWork(db, who, year, shares.all)),
    ],
    page,
    pages: Math.ceil(all.length / agenciesOnPage),
  }
}

export type SelectionView = Awaited<ReturnType<typeof showSelection>>

/** Each row with the criterion that sets it off most from the place above; the first, from the place below. */
async function explained(db: Db, yearId: string, all: RankRow[], shown: RankRow[]) {
  const ranked = all.filter((row) => row.rank !== null)
  const pairs = shown.flatMap((row) => {
    const above = [...ranked]
      .reverse()
      .find((one) => one.rank !== null && row.rank !== null && one.rank < row.rank)
    if (!row.basis || !above?.basis) return []
    return [
      {
        agencyId: row.agencyId,
        basis: row.basis,
        aboveId: above.agencyId,
        aboveBasis: above.basis,
        place: above.rank,
      },
    ]
  })
  const gaps = await widestGaps(db, yearId, pairs)
  return shown.map((row) => {
    const gap: Gap | null = gaps.get(row.agencyId) ?? null
    return { ...row, gap, abovePlace: pairs.find((pair) => pair.agencyId === row.agencyId)?.place ?? null }
  })
}

function scoringWork(who: Actor, year: Year, all: RankRow[]): Work[] {
  if (year.closedAt) return []
  const work = (deed: Work['deed'], row: RankRow): Work => ({ deed, agencyId: row.agencyId, name: row.name })
  const canScore = (all[0]?.criteria ?? 0) > 0
  const assign = isLeadStaff(who, year) && all.length > 1 && all.every((row) => !row.checkerId)
  return [
    ...all
      .filter((row) => canScore && !row.submitted.self && staffOf(who, row.agencyId))
      .map((row) => work('self', row)),
    ...(assign ? [{ deed: 'assign' as const, agencyId: null, name: '' }] : []),
    ...all
      .filter((row) => row.submitted.self && !row.submitted.cross && staffOf(who, row.checkerId))
      .map((row) => work('cross', row)),
    ...all
      .filter((row) => row.submitted.cross && !row.submitted.lead && isAppraiser(who, year, row.agencyId))
      .map((row) => work('lead', row)),
  ]
}

/** Lines to confirm, explanations to answer, and the decision of the conference. */
async function chainWork(db: Db, who: Actor, year: Year, all: RankRow[]): Promise<Work[]> {
  const decided = all.some((row) => row.submitted.decision)
  if (year.closedAt || decided) return []
  const work = (deed: Work['deed'], isDue: boolean): Work[] =>
    isDue ? [{ deed, agencyId: null, name: '' }] : []
  const bodies = bodiesOf(who, year)
  const owned = bodies.length > 0 ? await ownedSheets(db, year.id, bodies) : []
  const { count } = await awaitingAnswer(db, year.id, answersFor(who, year), 1)
  const isAppraised = all.length > 0 && all.every((row) => row.submitted.lead)
  return [
    ...work('owned', owned.length > 0),
    ...work('answer', count > 0),
    ...work('decide', isAppraised && isLeadStaff(who, year)),
  ]
}

async function laterWork(db: Db, who: Actor, year: Year, proposed: number): Promise<Work[]> {
  if (year.closedAt) return []
  const own = year.members.filter((member) => staffOf(who, member.id))
  const council = await councilOn(db, year.organisationId, who.today)
  const keeps = council && proposed > 0 && keepsCouncil(who, await membersOn(db, council.id, who.today))
  return [
    ...own.map((member): Work => ({ deed: 'propose', agencyId: member.id, name: member.name })),
    ...(keeps ? [{ deed: 'sitting' as const, agencyId: null, name: '' }] : []),
  ]
}
