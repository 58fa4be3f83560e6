import type { WholeItem } from '../items.store.ts'

/** What a feed says of itself; `path` is the page it follows, `feed` its own address without the ending. */
export type Channel = {
  name: string
  description: string
  site: string
  path: string
  feed: string
  updatedAt: Date
}

/** The name of an item that stays when its address changes. */
export const lastingId = (item: { id: string }) => `urn:uuid:${item.id}`

/** Those who wrote it: the pages of authors where there are any, else the line under the text. */
export function writersOf(item: WholeItem): { name: string; slug: string | null }[] {
  if (item.authors.length > 0) return item.authors
  return item.byline === '' ? [] : [{ name: item.byline, slug: null }]
}
