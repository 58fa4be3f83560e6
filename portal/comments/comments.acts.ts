import { note } from '#ground/journal/journal.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
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
}

/** Takes a reader's comment; it waits for a moderator. */
export function sendComment(db: Db, sent: Sent): Promise<string> {
  return transact(db, async (tx) => {
    const article = found(await findArticle(tx, { slug: sent.slug }))
    const hash = await addressHash(tx, sent.address, article.id)
    const lately = await countLately(tx, hash)
    const { publication, withdrawal } = article
    demand(maySendComment({ isPublished: publication !== null, isWithdrawn: withdrawal !== null, lately }))
    const id = newId()
    await tx
      .insertInto('comments')
      .values({
        id,
        article_id: article.id,
        name: sent.name,
        email: sent.email,
        body: sent.body,
        address_hash: hash,
      })
      .execute()
    await note(tx, null, 'comment.sent', id, { yearId: article.yearId, after: { article: article.title } })
    return id
  })
}
