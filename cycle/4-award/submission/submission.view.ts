import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { found, type Verdict } from '#plumbing/verdict.ts'
import { namesOnLists, withPosting } from './names.store.ts'
import { proposersFor } from './proposers.ts'
import { mayForward, mayRecordOutcome, mayReturnList } from './submission.policy.ts'
import { agenciesAbove, findSubmissions } from './submission.store.ts'
import { type OnList, type PostedName, type ProposerLine, type Submission, stateOf } from './submission.ts'

const namesOnPage = 100

export type SubmissionView = {
  slug: string
  today: Day
  list: Submission
  state: 'open' | 'returned' | 'decided'
  heldOn: Day | null
  names: (OnList & PostedName)[]
  page: number
  pages: number
  proposers: ProposerLine[]
  above: { id: string; name: string }[]
  may: { forward: Verdict; answer: Verdict; giveBack: Verdict }
}

/** One list: whom it carries, through which levels it went, and what may be done with it. */
export async function showSubmission(
  db: Db,
  who: Actor,
  year: Year,
  { id, page }: { id: string; page: number },
): Promise<SubmissionView> {
  const [one] = await findSubmissions(db, year.id, [id])
  const list = found(one)
  const names = await namesOnLists(db, [id])
  const shown = await withPosting(db, names.slice((page - 1) * namesOnPage, page * namesOnPage))
  const codes = names.map((name) => name.awardCode)
  return {
    slug: year.slug,
    today: who.today,
    list,
    state: stateOf(list),
    heldOn: names[0]?.heldOn ?? null,
    names: shown,
    page,
    pages: Math.max(1, Math.ceil(names.length / namesOnPage)),
    proposers: proposersFor(year, codes, list.submittedOn),
    above: await agenciesAbove(db, year.organisationId),
    may: {
      forward: mayForward(who, year, list),
      answer: mayRecordOutcome(who, year, { list, level: list.forwardings.at(-1) }),
      giveBack: mayReturnList(who, year, list),
    },
  }
}
