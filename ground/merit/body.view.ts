import { type Db, readAll } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import type { Actor } from '../people/actor.ts'
import { nearnessTo } from '../people/record-seen.ts'
import { awardsOfAgency, findAgency } from '../units/agencies.store.ts'
import { mattersOf } from './conduct.store.ts'
import { factsOfAgency } from './facts.store.ts'
import { confirmationRows } from './history.rows.ts'
import { mayKeepRecord } from './merit.policy.ts'
import { everyYear, yearsBetween } from './record.view.ts'
import { yearsOfAgency } from './years.store.ts'

/** What is kept of an agency as a collective; its open matters are for those who keep it or judge it. */
export async function showBodyRecord(db: Db, who: Actor, agencyId: string) {
  const near = await nearnessTo(db, who, { agencyId })
  const { agency, facts, years, matters, ...lists } = await readAll(db, {
    agency: () => findAgency(db, who, agencyId),
    facts: () => factsOfAgency(db, agencyId),
    years: () => yearsOfAgency(db, agencyId),
    awards: () => awardsOfAgency(db, agencyId),
    matters: () => mattersOf(db, { agencyId }),
    confirmations: () => confirmationRows(db, { agencyIds: [agencyId] }),
  })
  const body = found(agency)
  return {
    ...lists,
    agency: body,
    facts: facts ?? null,
    years: everyYear(years, yearsBetween([body.foundedOn, `${who.today.slice(0, 3)}0-01-01`], who.today)),
    matters: near === 'none' ? null : matters,
    may: { keep: mayKeepRecord(near) },
    today: who.today,
  }
}

export type BodyRecordView = Awaited<ReturnType<typeof showBodyRecord>>
