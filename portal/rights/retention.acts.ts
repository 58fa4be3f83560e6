import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { demand } from '#plumbing/verdict.ts'
import { keepRetention, retentionMonths } from './retention.store.ts'
import { maySetRetention } from './rights.policy.ts'

/** Sets for how many months what senders told is kept. */
export function setRetention(db: Db, who: Actor, months: number): Promise<void> {
  return transact(db, async (tx) => {
    demand(maySetRetention(who))
    const before = { months: await retentionMonths(tx) }
    await keepRetention(tx, months)
    await note(tx, who, 'commentRetention.set', 'commentRetention', { before, after: { months } })
  })
}
