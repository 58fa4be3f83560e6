import { vnDay } from '#kit/format.ts'
import type { QueueFilter } from './moderation.ts'

/** The address of the list as it was narrowed, on one page or another. */
export function addressOf(filter: QueueFilter, change: Partial<QueueFilter> = {}): string {
  const { standing, section, marked, words, from, to, order, page } = { ...filter, ...change }
  const query = new URLSearchParams({
    ...(standing !== 'waiting' && { standing }),
    ...(section && { section }),
    ...(marked && { marked }),
    ...(words && { q: words }),
    ...(from && { from: vnDay(from) }),
    ...(to && { to: vnDay(to) }),
    ...(order === 'score' && { order }),
    ...(page > 1 && { page: String(page) }),
  }).toString()
  return query ? `/moderation?${query}` : '/moderation'
}
