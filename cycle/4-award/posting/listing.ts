import { passedNominees } from '#cycle/3-selection/council/nominees.store.ts'
import { type PostingRule, postingRule, strictest } from '#ground/posting/rule.ts'
import type { Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'

/** The list a closed sitting passed, as it would be posted, and what the law of its day asks of the posting. */
export type Listing = { entries: ListedEntry[]; rule: PostingRule; illustrative: boolean }
export type ListedEntry = {
  position: number
  nominationId: string
  recipient: string
  agencyName: string
  awardCode: string
  achievement: string
}

export async function listingOf(db: Db, year: Year, sitting: { id: string; heldOn: Day }): Promise<Listing> {
  const all = await passedNominees(db, sitting.id)
  const stayed = await stillBeforeCouncil(
    db,
    all.map((one) => one.nominationId),
  )
  const passed = all.filter((one) => !stayed.has(one.nominationId))
  const at = { heldOn: sitting.heldOn, profile: year.profile }
  const codes = [...new Set(passed.map((one) => one.awardCode))]
  return {
    entries: passed.map(({ nominationId, recipient, agencyName, awardCode, achievement }, i) => {
      return { position: i + 1, nominationId, recipient, agencyName, awardCode, achievement }
    }),
    rule: strictest(codes.map((code) => postingRule(code, at))),
    illustrative: passed.some((one) => one.illustrative),
  }
}

/** Names that passed while they were stopped: they wait before the council and go on no list. */
async function stillBeforeCouncil(db: Db, nominationIds: string[]): Promise<Set<string>> {
  if (nominationIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('nominations')
    .where('id', 'in', nominationIds)
    .where('step', '=', 'council')
    .select('id')
    .execute()
  return new Set(rows.map((row) => row.id))
}
