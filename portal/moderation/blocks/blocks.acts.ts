import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { addDays, type Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { fold } from '#plumbing/typed.ts'
import { BadInput, demand, found, notFound, refused } from '#plumbing/verdict.ts'
import { emailHash, saltOf } from '../../comments/places.store.ts'
import { mayModerate } from '../moderation.policy.ts'
import { type Case, lockCases } from '../moderation.store.ts'
import { type BlockKind, longestBlock, maskedEmail } from './blocks.ts'

type Term = { reason: string; endsOn: Day }
type Kept = { kind: 'place' | 'email' | 'words'; value: string; shown: string }

/** Keeps out where a comment came from, or who sent it, until a day. */
export function blockSender(
  db: Db,
  who: Actor,
  commentId: string,
  { kind, ...term }: Term & { kind: Exclude<BlockKind, 'words'> },
) {
  return transact(db, async (tx) => {
    demand(mayModerate(who))
    const [comment] = await lockCases(tx, [commentId])
    if (!comment) return notFound()
    return write(tx, who, await senderOf(tx, comment, kind), term)
  })
}

async function senderOf(
  tx: Db,
  { placeHash, email }: Case,
  kind: Exclude<BlockKind, 'words'>,
): Promise<Kept> {
  const host = email.slice(email.lastIndexOf('@')).toLowerCase()
  if (kind === 'host') return { kind: 'email', value: host, shown: host }
  if (kind === 'email') return { kind, value: emailHash(await saltOf(tx), email), shown: maskedEmail(email) }
  if (placeHash === null)
    throw new BadInput({ kind: t('Nơi gửi của bình luận này không còn được lưu. Hãy chặn theo email.') })
  return { kind, value: placeHash, shown: `…${placeHash.slice(-8)}` }
}

/** Holds back for reading whatever holds these words, in sections that show at once too. */
export function blockWords(db: Db, who: Actor, { words, ...term }: Term & { words: string }) {
  return transact(db, async (tx) => {
    demand(mayModerate(who))
    const value = fold(words)
    if (value.length < 3) throw new BadInput({ words: t('Cần ít nhất ba chữ cái để không chặn nhầm.') })
    return write(tx, who, { kind: 'words', value, shown: words }, term)
  })
}

async function write(tx: Db, who: Actor, block: Kept, { reason, endsOn }: Term) {
  if (endsOn < who.today || endsOn > addDays(who.today, longestBlock))
    throw new BadInput({ endsOn: t('Ngày hết chặn phải từ hôm nay và không quá một năm.') })
  const id = newId()
  await tx
    .insertInto('comment_blocks')
    .values({ id, ...block, reason, ends_on: endsOn, blocked_by: who.id })
    .execute()
  await note(tx, who, 'comment.blocked', id, {
    after: { kind: block.kind, shown: block.shown, reason, endsOn },
  })
  return id
}

/** Ends a block before its day. */
export function endBlock(db: Db, who: Actor, id: string, reason: string) {
  return transact(db, async (tx) => {
    demand(mayModerate(who))
    const block = await tx
      .selectFrom('comment_blocks')
      .where('id', '=', id)
      .select('shown')
      .forUpdate()
      .executeTakeFirst()
    const { shown } = found(block)
    const ended = await tx
      .insertInto('comment_block_ends')
      .values({ block_id: id, reason, ended_by: who.id })
      .onConflict((conflict) => conflict.doNothing())
      .returning('block_id')
      .executeTakeFirst()
    if (!ended) demand(refused(t('Lệnh chặn này đã được bỏ. Hãy tải lại trang.')))
    await note(tx, who, 'comment.blockEnded', id, { after: { shown, reason } })
  })
}
