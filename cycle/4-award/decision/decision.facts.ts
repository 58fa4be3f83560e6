import type { Year } from '#ground/units/year.ts'
import type { Authority } from '#law/authority/may-decide.ts'
import { isOffice, type Office } from '#law/authority/office.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, readAll } from '#plumbing/database.ts'
import { namesOnLists, withPosting } from '../submission/names.store.ts'
import type { Listed, Submission } from '../submission/submission.ts'
import { authorityFor } from './authority.ts'
import type { DecisionFacts } from './decision.ts'
import { unmetOfNames } from './findings.store.ts'

/** What a person chose for a decision that is not signed yet. */
type Drafted = {
  leftOut: { nominationId: string; reason: string }[]
  decidedOn: Day
  today: Day
  authorityReason: string
}

type Signer = { office: Office | null; isFromAbove: boolean }

/** Reads everything a decision on these lists is judged by. */
export async function decisionFacts(
  db: Db,
  year: Year,
  { lists, draft, signer }: { lists: Submission[]; draft: Drafted; signer: Signer },
): Promise<DecisionFacts> {
  const listed = await namesOnLists(
    db,
    lists.map((one) => one.id),
  )
  const { unmet, posted } = await readAll(db, {
    unmet: () => unmetOfNames(db, year, listed),
    posted: () => withPosting(db, listed),
  })
  const authorityOf = authorities({
    office: signer.office,
    decidedOn: draft.decidedOn,
    profile: year.profile,
  })
  const names = posted.map((one) => ({
    ...one,
    unmet: unmet.get(one.nominationId) ?? [],
    authority: authorityOf(one),
  }))
  return { lists, names, ...draft, ...signer }
}

// Thousands of names share few ranks and awards.
function authorities(at: Parameters<typeof authorityFor>[1]): (name: Listed) => Authority {
  const known = new Map<string, Authority>()
  return (name) => {
    const key = `${name.awardCode} ${name.kind} ${name.rank}`
    const authority = known.get(key) ?? authorityFor(name, at)
    known.set(key, authority)
    return authority
  }
}

/** The office of the law the head of the body holds, as the administrator wrote it. */
export async function officeOf(db: Db, agencyId: string): Promise<Office | null> {
  const row = await db.selectFrom('agencies').where('id', '=', agencyId).select('office').executeTakeFirst()
  return row?.office && isOffice(row.office) ? row.office : null
}
