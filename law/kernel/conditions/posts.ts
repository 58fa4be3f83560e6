import type { Asked } from '../asked.ts'
import type { Asks, PostTable } from '../condition.ts'
import { addDays, type Day, yearOf } from '../day.ts'
import type { PersonFacts } from '../facts.ts'
import type { LeafOf, Outcome } from '../finding.ts'
import type { Post } from '../history.ts'
import { joined, lengthOf } from '../spells.ts'
import { bitOf, span, type Years } from '../years.ts'

/**
 * “Quá trình cống hiến”: years in the posts of a table. Time too short at a higher post fills up the lower one beneath
 * it; concurrent posts count once, as the highest; a woman leader needs two thirds of the years.
 */
export function heldPosts(who: PersonFacts, at: Asked, asks: Asks['posts']): LeafOf<'posts'> {
  if (who.posts === null)
    return { of: 'posts', outcome: 'missing', asks, year: at.year, have: null, reading: null }
  const rows = rowsOf(who.posts, asks.table, at.receivedOn)
  const outcome = outcomeOf(who, asks.table, rows)
  const unnamed = outcome === 'notMet' && who.posts.some((post) => post.leads === true && !post.level)
  return {
    of: 'posts',
    outcome: unnamed ? 'missing' : outcome,
    asks,
    year: at.year,
    have: Math.floor((rows.at(-1) ?? 0) / daysOfYear),
    reading: null,
  }
}

const daysOfYear = 365

// Time in the post of each row or a higher one, in days of whole years of 365.
function rowsOf(posts: Post[], table: PostTable, on: Day): number[] {
  if (posts.length === 0) return table.map(() => 0)
  return table.map((_, place) => {
    const counted = table.slice(0, place + 1).map((row) => row.level)
    const held = posts.filter((post) => post.level !== undefined && counted.includes(post.level))
    const { years, days } = lengthOf(joined(held, { from: firstDay, until: on }))
    return years * daysOfYear + days
  })
}

const firstDay: Day = '1900-01-01'

function outcomeOf(who: PersonFacts, table: PostTable, rows: number[]): Outcome {
  let spent = 0
  let unsure = false
  for (const [place, row] of table.entries()) {
    const time = (rows[place] ?? 0) - spent
    const one = outcomeOfRow(who.female, row, time)
    if (one === 'met') return 'met'
    if (one === 'missing') unsure = true
    if (row.before !== undefined && time >= row.before * daysOfYear) spent = rows[place] ?? 0
  }
  return unsure ? 'missing' : 'notMet'
}

function outcomeOfRow(female: boolean | null, row: PostTable[number], time: number): Outcome {
  if (time === 0 || (row.before !== undefined && time >= row.before * daysOfYear)) return 'notMet'
  if (time >= row.from * daysOfYear) return 'met'
  if (time * 3 < row.from * daysOfYear * 2 || female === false) return 'notMet'
  return female ? 'met' : 'missing'
}

/**
 * “Không bị kỷ luật khi đang giữ chức vụ được tính”: no discipline began in a year spent wholly in a post of the table.
 * Disciplines are known by year, and only so far back; where that leaves doubt people look it up.
 */
export function cleanPosts(who: PersonFacts, at: Asked, asks: Asks['cleanPosts']): LeafOf<'cleanPosts'> {
  const outcome: Outcome =
    who.posts === null || !who.disciplineKnown ? 'missing' : standingIn(who, who.posts, { at, asks })
  return { of: 'cleanPosts', outcome, asks, year: at.year, have: null, reading: null }
}

function standingIn(
  who: PersonFacts,
  posts: Post[],
  about: { at: Asked; asks: Asks['cleanPosts'] },
): Outcome {
  const { at, asks } = about
  const levels = asks.table.map((row) => row.level)
  const held = joined(
    posts.filter((post) => post.level !== undefined && levels.includes(post.level)),
    { from: firstDay, until: at.receivedOn },
  )
  const began = who.reprimanded & ~(who.reprimanded << 1)
  let touched: Years = 0
  let whole: Years = 0
  for (const one of held) {
    touched |= between(who.start, yearOf(one.from), yearOf(addDays(one.until, -1)))
    whole |= between(who.start, yearOf(one.from) + 1, yearOf(one.until) - 1)
  }
  if ((began & whole) !== 0) return 'notMet'
  const early = held.some((one) => yearOf(one.from) < who.start)
  return early || (who.reprimanded & touched) !== 0 ? 'forPeople' : 'met'
}

function between(start: number, first: number, last: number): Years {
  if (last < start || last < first) return 0
  const from = Math.max(first, start)
  return bitOf(start, last) === 0 ? 0 : span(last - from + 1, last - start)
}
