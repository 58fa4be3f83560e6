import type { Actor } from '#ground/people/actor.ts'
import type { Db } from '#plumbing/database.ts'
import { demand, found } from '#plumbing/verdict.ts'
import { editArticle } from '../news.acts.ts'
import { maySee } from '../news.policy.ts'
import { findArticle } from '../news.store.ts'
import { findVersion } from './versions.store.ts'

/** Makes a kept text the working text again; what stood there stays among the versions. */
export async function restoreVersion(
  db: Db,
  who: Actor,
  { id, kept, version }: { id: string; kept: number; version: number },
): Promise<void> {
  const article = found(await findArticle(db, { id }))
  demand(maySee(who, article))
  const { section, title, lead, content, byline } = await findVersion(db, id, kept)
  const { bylineCoversPhotos } = article
  await editArticle(db, who, id, { section, title, lead, content, byline, bylineCoversPhotos, version })
}
