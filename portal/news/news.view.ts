import type { Actor } from '#ground/people/actor.ts'
import type { Db } from '#plumbing/database.ts'
import { found, type Verdict } from '#plumbing/verdict.ts'
import { mayEdit, mayPublish, mayWithdraw } from './news.policy.ts'
import { findArticle } from './news.store.ts'
import type { Article } from './news.ts'

export type ArticleRoom = { article: Article; may: { edit: Verdict; publish: Verdict; withdraw: Verdict } }

/** The article on its editor's desk, with what the editor may do. */
export async function showArticle(db: Db, who: Actor, id: string): Promise<ArticleRoom> {
  const article = found(await findArticle(db, { id }))
  const may = {
    edit: mayEdit(who, article),
    publish: mayPublish(who, article),
    withdraw: mayWithdraw(who, article),
  }
  return { article, may }
}
