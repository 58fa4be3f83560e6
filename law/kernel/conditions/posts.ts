import type { Asked } from '../asked.ts'
import type { Asks, PostTable } from '../condition.ts'
import { type Day, daysBetween } from '../day.ts'
import type { PersonFacts } from '../facts.ts'
import type { LeafOf, Outcome } from '../finding.ts'
import type { Post } from '../history.ts'

/**
 * “Quá trình cống hiến”: years in the posts of a table. Time at a higher post fills up a lower one beneath it in the
 * table; concurrent posts count once, as the highest; a woman leader needs two thirds of the years.
 */
export function heldPosts(who: PersonFacts, at: Asked, asks: Asks['posts']): LeafOf<'posts'> {
  if (who.posts === null || who.posts.some((post) => post.leads === true && post.level === undefined))
    return { of: 'posts', outcome: 'missing', asks, year: at.year, have: null, reading: null }
  const outcome = tableOutcome(who, who.posts, asks.table, at.receivedOn)
  return { of: 'posts', outcome: outcome.outcome, asks, year: at.year, have: outcome.years, reading: null }
}

function tableOutcome(
  who: PersonFacts,
  posts: Post[],
  table: PostTable,
  on: Day,
): { outcome: Outcome; years: number } {
  let years = 0
  let unsure = false
  for (const [place, row] of table.entries()) {
    const levels = table.slice(0, place + 1).map((one) => one.level)
    const days = daysIn(posts, levels, on)
    years = Math.max(years, Math.floor(days / 365.25))
    const need = row.from * 365.25
    const most = row.before === undefined ? Number.POSITIVE_INFINITY : row.before * 365.25
    if (days >= need && days < most) return { outcome: 'met', years }
    if (days * 3 >= need * 2 && days < need) {
      if (who.female === true) return { outcome: 'met', years }
      if (who.female === null) unsure = true
    }
  }
  return { outcome: unsure ? 'missing' : 'notMet', years }
}

// Days on which at least one of these posts was held; concurrent posts are counted once.
function daysIn(posts: Post[], levels: string[], on: Day): number {
  const spells = posts
    .filter((post) => post.level !== undefined && levels.includes(post.level) && post.from <= on)
    .map((post) => ({ from: post.from, to: post.to === null || post.to > on ? on : post.to }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  let days = 0
  let end = ''
  for (const spell of spells) {
    const from = end > spell.from ? end : spell.from
    if (spell.to > from) {
      days += daysBetween(from, spell.to)
      end = spell.to
    }
  }
  return days
}
