import { note } from '#ground/journal/journal.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { instantOn } from '#plumbing/instant.ts'
import { demand, found } from '#plumbing/verdict.ts'
import { findArticle } from '../news/news.store.ts'
import { maySendComment } from './comments.policy.ts'
import { addressHash, countLately } from './comments.store.ts'

type Sent = {
  slug: string
  name: string
  email: string
  body: string
  address: string // where it came from on the network; kept only as a hash
  onceKey?: string | undefined
  today: Day
}

/** Takes a reader's comment; it waits for a moderator. The same key again changes nothing. */
export function sendComment(db: Db, sent: Sent): Promise<string> {
  return transact(db, async (tx) => {
    const article = found(await findArticle(tx, { slug: sent.slug }))
    const hash = await addressHash(tx, sent.address, article.id)
    const lately = await countLately(tx, hash, sent.today)
    const earlier = await commentOfKey(tx, sent.onceKey)
    if (earlier) return earlier
    const { publication, withdrawal } = article
    demand(maySendComment({ isPublished: publication !== null, isWithdrawn: withdrawal !== null, lately }))
    const id = newId()
    await tx
      .insertInto('comments')
      .values({
        id,
        article_id: article.id,
        once_key: sent.onceKey ?? id,
        name: sent.name,
        email: sent.email,
        body: sent.body,
        address_hash: hash,
        sent_at: instantOn(sent.today),
      })
      .execute()
    await note(tx, null, 'comment.sent', id, { yearId: article.yearId, after: { article: article.title } })
    return id
  })
}

async function commentOfKey(tx: Db, key: string | undefined): Promise<string | null> {
  if (!key) return null
  const row = await tx.selectFrom('comments').where('once_key', '=', key).select('id').executeTakeFirst()
  return row?.id ?? null
}
