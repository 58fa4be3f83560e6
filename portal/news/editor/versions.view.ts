import type { Actor } from '#ground/people/actor.ts'
import type { Db } from '#plumbing/database.ts'
import { demand, found, type Verdict } from '#plumbing/verdict.ts'
import { plainOf } from '../../content/plain.ts'
import { mayEdit, maySee } from '../news.policy.ts'
import { findArticle } from '../news.store.ts'
import type { Article } from '../news.ts'
import { type Change, difference } from './difference.ts'
import { countVersions, findVersion, type KeptText, listVersions, versionsPage } from './versions.store.ts'

export type VersionsView = {
  article: Article
  versions: Awaited<ReturnType<typeof listVersions>>
  page: number
  pages: number
}

/** Every kept text of an item. */
export async function showVersions(db: Db, who: Actor, { id, page }: { id: string; page: number }) {
  const article = await seenBy(db, who, id)
  const [versions, count] = await Promise.all([listVersions(db, id, page), countVersions(db, id)])
  return { article, versions, page, pages: Math.max(1, Math.ceil(count / versionsPage)) }
}

export type VersionView = {
  article: Article
  version: KeptText
  other: number | null
  changes: Change[]
  may: { restore: Verdict }
}

/** One kept text beside another, or beside the text as it stands now. */
export async function showVersion(
  db: Db,
  who: Actor,
  at: { id: string; version: number; other: number | null },
) {
  const article = await seenBy(db, who, at.id)
  const version = await findVersion(db, at.id, at.version)
  const other = at.other === null ? article : await findVersion(db, at.id, at.other)
  const changes = difference(wholeOf(version), wholeOf(other))
  return { article, version, other: at.other, changes, may: { restore: mayEdit(who, article) } }
}

const wholeOf = ({ title, lead, content }: Pick<Article, 'title' | 'lead' | 'content'>) =>
  `${title}\n${lead}\n${plainOf(content)}\n`

async function seenBy(db: Db, who: Actor, id: string): Promise<Article> {
  const article = found(await findArticle(db, { id }))
  demand(maySee(who, article))
  return article
}
