import type { Db } from '#plumbing/database.ts'
import { bulletinsAt, workingBulletin } from '../../bulletins/bulletins.store.ts'
import type { Bulletin } from '../../bulletins/bulletins.ts'
import type { Content } from '../../content/content.ts'
import type { Article } from '../../news/news.ts'

/** What an item plays: its own recording, and those its text names, by the address of their item. */
export type Played = Record<string, Bulletin & { title: string }>

/** One question for all of them. */
export async function playedIn(
  db: Db,
  item: { slug: string; form: string; content: Content },
): Promise<Played> {
  const named = item.content.flatMap((block) => (block.type === 'bulletin' ? [block.slug] : []))
  const own = item.form === 'video' || item.form === 'audio' ? [item.slug] : []
  return Object.fromEntries(await bulletinsAt(db, [...own, ...named]))
}

/** The same for a working copy, which plays what it has now. */
export async function playedHere(db: Db, article: Article): Promise<Played> {
  const played = await playedIn(db, article)
  const { id, slug, form, title } = article
  const { recording, tracks } = await workingBulletin(db, id)
  const isPlayed = recording !== null && (form === 'video' || form === 'audio')
  return isPlayed ? { ...played, [slug]: { form, recording, tracks, title } } : played
}
