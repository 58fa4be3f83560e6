import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { demand } from '#plumbing/verdict.ts'
import { mayRule } from './moderation.policy.ts'
import { lockComment } from './moderation.store.ts'

/** Lets a comment appear under its article. */
export function approveComment(db: Db, who: Actor, id: string) {
  return rule(db, who, { id, ruling: 'approved', reason: '' })
}

/** Keeps a comment from appearing, with a reason that stays on record. */
export function refuseComment(db: Db, who: Actor, id: string, reason: string) {
  return rule(db, who, { id, ruling: 'refused', reason })
}

type Deed = { id: string; ruling: 'approved' | 'refused'; reason: string }

function rule(db: Db, who: Actor, { id, ruling, reason }: Deed) {
  return transact(db, async (tx) => {
    const comment = await lockComment(tx, id)
    demand(mayRule(who, comment.ruling))
    await tx
      .insertInto('comment_rulings')
      .values({ comment_id: id, ruling, reason, ruled_by: who.id })
      .execute()
    await note(tx, who, `comment.${ruling}`, id, {
      yearId: comment.yearId,
      after: { article: comment.title, ...(reason && { reason }) },
    })
  })
}
