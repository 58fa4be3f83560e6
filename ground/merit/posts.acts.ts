import { type Db, transact } from '#plumbing/database.ts'
import { demand, found } from '#plumbing/verdict.ts'
import { note } from '../journal/journal.ts'
import type { Actor } from '../people/actor.ts'
import { holdPerson } from './hold.ts'
import { mayKeepRecord } from './merit.policy.ts'
import { postLinesOf } from './posts.store.ts'

type Rank = { id: string; leads: boolean; level: string | null }

/** Writes of a post what the tables of devoted service ask: whether it leads a unit, and which post of the table it is. */
export function rankPost(db: Db, who: Actor, personId: string, rank: Rank): Promise<void> {
  return transact(db, async (tx) => {
    demand(mayKeepRecord(await holdPerson(tx, who, personId)))
    const stored = found((await postLinesOf(tx, personId)).find((post) => post.id === rank.id))
    await tx
      .updateTable('posts')
      .set({ leads: rank.leads, level: rank.level })
      .where('id', '=', rank.id)
      .execute()
    await note(tx, who, 'post.ranked', personId, {
      before: { post: stored.title, leads: stored.leads, level: stored.level },
      after: { post: stored.title, leads: rank.leads, level: rank.level },
    })
  })
}
