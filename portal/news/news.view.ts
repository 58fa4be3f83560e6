import type { Actor } from '#ground/people/actor.ts'
import type { Db } from '#plumbing/database.ts'
import { found, type Verdict } from '#plumbing/verdict.ts'
import { openSections } from '../sections/sections.store.ts'
import type { Section } from '../sections/sections.ts'
import { editionsOf } from './editions.store.ts'
import { mayEdit, mayPublish, mayPublishChange, mayWithdraw } from './news.policy.ts'
import { findArticle } from './news.store.ts'
import type { Article } from './news.ts'

export type ArticleRoom = {
  article: Article
  sections: Section[]
  editions: Awaited<ReturnType<typeof editionsOf>>
  may: { edit: Verdict; publish: Verdict; publishChange: Verdict; withdraw: Verdict }
}

/** The article on its editor's desk, with what the editor may do. */
export async function showArticle(db: Db, who: Actor, id: string): Promise<ArticleRoom> {
  const article = found(await findArticle(db, { id }))
  const may = {
    edit: mayEdit(who, article),
    publish: mayPublish(who, article),
    publishChange: mayPublishChange(who, article),
    withdraw: mayWithdraw(who, article),
  }
  const [sections, editions] = await Promise.all([openSections(db), editionsOf(db, id)])
  return { article, sections, editions, may }
}
