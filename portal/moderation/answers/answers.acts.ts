import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { demand, found, notFound, refused } from '#plumbing/verdict.ts'
import { mayAnswer, mayModerate } from '../moderation.policy.ts'
import { lockCases } from '../moderation.store.ts'

type Answer = { body: string; illustrative?: boolean }

/** Answers a comment in the name of the editors; readers see it marked as theirs. */
export function answerComment(db: Db, who: Actor, commentId: string, { body, illustrative }: Answer) {
  return transact(db, async (tx) => {
    const [comment] = await lockCases(tx, [commentId])
    if (!comment) return notFound()
    demand(mayAnswer(who, comment.standing))
    const id = newId()
    await tx
      .insertInto('comment_answers')
      .values({ id, comment_id: commentId, body, answered_by: who.id, illustrative: illustrative ?? false })
      .execute()
    await note(tx, who, 'comment.answered', commentId, { yearId: comment.yearId, after: { body } })
    return id
  })
}

/** Takes an answer back; what it said and why it went stays on record. */
export function withdrawAnswer(db: Db, who: Actor, answerId: string, reason: string) {
  return transact(db, async (tx) => {
    demand(mayModerate(who))
    const answer = found(await lockAnswer(tx, answerId))
    if (answer.isWithdrawn) demand(refused(t('Câu trả lời này đã được rút. Hãy tải lại trang.')))
    await tx
      .insertInto('comment_answer_withdrawals')
      .values({ answer_id: answerId, reason, withdrawn_by: who.id })
      .execute()
    await note(tx, who, 'comment.answerWithdrawn', answer.commentId, { after: { reason } })
  })
}

async function lockAnswer(tx: Db, id: string) {
  const answer = await tx
    .selectFrom('comment_answers')
    .where('id', '=', id)
    .select(['comment_id as commentId'])
    .forUpdate()
    .executeTakeFirst()
  const withdrawal = await tx
    .selectFrom('comment_answer_withdrawals')
    .where('answer_id', '=', id)
    .select('answer_id')
    .executeTakeFirst()
  return answer && { ...answer, isWithdrawn: withdrawal !== undefined }
}
