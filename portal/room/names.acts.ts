import type { Actor } from '#ground/people/actor.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { demand } from '#plumbing/verdict.ts'
import { nameArticle } from '../names/names.acts.ts'
import { mayEdit } from '../news/news.policy.ts'
import { lockArticle } from '../news/news.store.ts'

/** Writes the topics and authors of an item, by whoever may edit it. */
export function nameItem(db: Db, who: Actor, id: string, typed: { topics: string; authors: string }) {
  return transact(db, async (tx) => {
    const article = await lockArticle(tx, id)
    demand(mayEdit(who, article))
    await nameArticle(tx, who, article, typed)
  })
}
