import type { Actor } from '#ground/people/actor.ts'
import type { Db } from '#plumbing/database.ts'
import { plainOf } from '../../content/plain.ts'
import type { Article } from '../news.ts'
import { remarksOn } from './checks/checks.ts'
import { knownOf } from './known.store.ts'

/** What a careful colleague would say of the item, by what the workspace knows today. */
export async function showRemarks(
  db: Db,
  who: Actor,
  { title, lead, content, photos }: Pick<Article, 'title' | 'lead' | 'content' | 'photos'>,
) {
  const known = await knownOf(db, `${title}\n${lead}\n${plainOf(content)}`, who.today)
  return remarksOn({ title, lead, content, photos, known })
}
