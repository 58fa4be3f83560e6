import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { allowed } from '#plumbing/verdict.ts'
import type { Counted, NomineeCount } from '../ballots/ballots.ts'
import { electronicCountsOf } from '../ballots/electronic/result.store.ts'
import { paperCountsOf } from '../ballots/paper/count.acts.ts'
import type { Conflict } from './conflicts/conflicts.ts'
import { nomineeIdsOf } from './nominees.store.ts'
import type { Held } from './opened.ts'
import { votesOf } from './sitting.store.ts'

type Counting = Held & { conflicts: Conflict[] }

/** The counts of a sitting by nominee, in whichever way it votes; else why they do not stand yet. */
export function countsOf(db: Db, year: Year, counting: Counting): Promise<Counted> {
  const { sitting } = counting
  if (sitting.way === 'paper') return paperCountsOf(db, year.id, sitting.id)
  if (sitting.way === 'electronic') return electronicCountsOf(db, year.id, sitting.id)
  return rollCallCounts(db, counting)
}

async function rollCallCounts(db: Db, { sitting, members, conflicts }: Counting): Promise<Counted> {
  const voting = new Set(members.filter((one) => one.voting).map((one) => one.id))
  const out = conflicts.filter((one) => one.takenOut && voting.has(one.memberId))
  const aside = new Set(out.map((one) => `${one.nomineeId}_${one.memberId}`))
  const ids = await nomineeIdsOf(db, sitting.id)
  const counts = new Map<string, NomineeCount>(ids.map((id) => [id, { ...none }]))
  for (const one of out) add(counts, one.nomineeId, 'recused')
  for (const vote of await votesOf(db, ids))
    if (voting.has(vote.memberId) && !aside.has(`${vote.nomineeId}_${vote.memberId}`))
      add(counts, vote.nomineeId, vote.choice)
  return { counts, verdict: allowed }
}

const none: NomineeCount = { yes: 0, no: 0, blank: 0, invalid: 0, recused: 0 }

function add(counts: Map<string, NomineeCount>, nomineeId: string, choice: keyof NomineeCount) {
  const count = counts.get(nomineeId)
  if (count) count[choice] += 1
}
