import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { demand, found, refused } from '#plumbing/verdict.ts'
import { note } from '../journal/journal.ts'
import type { Actor } from '../people/actor.ts'
import { type About, disciplineOrMatter } from './conduct.store.ts'
import { holdSubject } from './hold.ts'
import { mayKeepConduct, mayKeepRecord } from './merit.policy.ts'
import type { Withdrawable } from './merit.ts'
import { hardshipOf, worksOf } from './works.store.ts'

const columns = {
  discipline: 'discipline_id',
  matter: 'matter_id',
  hardship: 'hardship_id',
  work: 'past_work_id',
} as const satisfies Record<Withdrawable, string>

type Withdrawal = { what: Withdrawable; id: string; reason: string }

/** Takes back a fact that was written by mistake; it stays to be read, and counts no more. */
export function withdrawFact(db: Db, who: Actor, about: About, { what, id, reason }: Withdrawal) {
  return transact(db, async (tx) => {
    const { subjectId, personId, near } = await holdSubject(tx, who, about)
    const conduct = what === 'discipline' || what === 'matter'
    demand(conduct ? mayKeepConduct(who, near, personId) : mayKeepRecord(near))
    const stored = found((await factsOf(tx, about, what)).find((one) => one.id === id))
    if (stored.withdrawn !== null) demand(refused(t('Điều này đã rút vì ghi nhầm.')))
    await tx
      .insertInto('fact_withdrawals')
      .values({ id: newId(), [columns[what]]: id, reason, withdrawn_by: who.id })
      .execute()
    await note(tx, who, 'fact.withdrawn', subjectId, { after: { what, id } })
  })
}

async function factsOf(tx: Db, about: About, what: Withdrawable) {
  if (what === 'discipline' || what === 'matter') return disciplineOrMatter(tx, about, what)
  if (!('personId' in about)) return []
  if (what === 'hardship') return hardshipOf(tx, about.personId)
  return (await worksOf(tx, about.personId)).filter((one) => one.from === 'elsewhere')
}
