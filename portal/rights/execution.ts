import { sql } from 'kysely'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import { emptyComments } from './erasure.store.ts'
import { stopMails } from './mine.acts.ts'
import { lockMine, type MineRow, ruleByNobody } from './mine.store.ts'
import type { Wish } from './rights.ts'

/** Does what the wish asks for. A copy of what is kept lies on the sender's own page all the time. */
export async function execute(tx: Db, who: Actor, wish: Wish): Promise<void> {
  const mine = found(await lockMine(tx, wish.commentId))
  if (wish.kind === 'erasure') await erase(tx, who, mine, wish.id)
  if (wish.kind === 'identity') await rename(tx, wish)
  if (wish.kind === 'restriction' || wish.kind === 'objection') await setAside(tx, who, mine)
  await tx
    .updateTable('comment_wishes')
    .set({ words: '', new_name: '', new_email: '' })
    .where('id', '=', wish.id)
    .execute()
}

async function erase(tx: Db, who: Actor, mine: MineRow, wishId: string) {
  const wasShown = mine.standing === 'approved' || mine.standing === 'shown' || mine.standing === 'withdrawn'
  await ruleByNobody(tx, mine.id, {
    ruling: wasShown ? 'withdrawn' : 'refused',
    code: 'erased',
    reason: 'Xóa theo yêu cầu của người gửi',
  })
  await emptyComments(tx, [mine], wishId)
  await note(tx, who, 'comment.erased', mine.id, { yearId: mine.yearId, after: { article: mine.title } })
}

async function rename(tx: Db, { commentId, newName, newEmail }: Wish) {
  await tx
    .updateTable('comments')
    .set({ ...(newName && { name: newName }), ...(newEmail && { email: newEmail }) })
    .where('id', '=', commentId)
    .execute()
}

/** Kept, but no longer shown nor written to. */
async function setAside(tx: Db, who: Actor, mine: MineRow) {
  await stopMails(tx, mine.id)
  if (mine.standing === 'withdrawn' || mine.standing === 'refused') return
  const ruling = mine.standing === 'waiting' ? 'refused' : 'withdrawn'
  await sql`insert into comment_rulings (comment_id, number, ruling, code, reason, ruled_by)
    values (${mine.id}, coalesce((select max(number) from comment_rulings where comment_id = ${mine.id}), 0) + 1,
      ${ruling}, 'wish', 'Theo yêu cầu của người gửi', ${who.id}::uuid)`.execute(tx)
}
