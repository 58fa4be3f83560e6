import { note } from '#ground/journal/journal.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { demand, found } from '#plumbing/verdict.ts'
import { scoresOf, teach } from '../moderation/classifier/classifier.store.ts'
import { keepText, lockMine, ruleByNobody } from './mine.store.ts'
import { mayChangeMine, mayCorrectMine } from './rights.policy.ts'

/** A sender writes their comment anew: it waits for a moderator again, what it said before is kept for moderators. */
export function correctMine(db: Db, id: string, body: string): Promise<void> {
  return transact(db, async (tx) => {
    const mine = found(await lockMine(tx, id))
    demand(mayCorrectMine(mine))
    if (mine.body === body) return
    await teach(tx, [mine], null)
    await keepText(tx, id, mine.body)
    const [score] = await scoresOf(tx, [body])
    await tx
      .updateTable('comments')
      .set({ body, score: score?.percent ?? null })
      .where('id', '=', id)
      .execute()
    await ruleByNobody(tx, id, { ruling: 'waiting', code: 'corrected', reason: 'Người gửi sửa nội dung' })
    await note(tx, null, 'comment.corrected', id, { yearId: mine.yearId, after: { article: mine.title } })
  })
}

/** A sender takes their comment back; where readers saw it, a notice says so. */
export function takeBackMine(db: Db, id: string): Promise<void> {
  return transact(db, async (tx) => {
    const mine = found(await lockMine(tx, id))
    demand(mayChangeMine(mine))
    const wasShown = mine.standing === 'approved' || mine.standing === 'shown'
    await ruleByNobody(tx, id, {
      ruling: wasShown || mine.standing === 'withdrawn' ? 'withdrawn' : 'refused',
      code: 'sender',
      reason: 'Người gửi tự rút',
    })
    await note(tx, null, 'comment.takenBack', id, { yearId: mine.yearId, after: { article: mine.title } })
  })
}

/** No letter about this comment any more; asking twice is as good as once. */
export function stopMails(db: Db, id: string): Promise<void> {
  return transact(db, async (tx) => {
    const stopped = await tx
      .insertInto('comment_mail_stops')
      .values({ comment_id: id })
      .onConflict((conflict) => conflict.doNothing())
      .returning('comment_id')
      .executeTakeFirst()
    if (stopped) await note(tx, null, 'comment.mailsStopped', id)
  })
}
