import { typedCondition } from '#cycle/1-launch/criterion/settings/condition.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import type { Judged } from '#scoring/bands.ts'
import { shown, written } from '#scoring/exact/exact.ts'
import type { Reached, Sensitivity } from '#scoring/sensitivity/sensitivity.ts'
import type { Neighbours, Swap } from '#scoring/sensitivity/swaps.ts'
import { acclamationOf } from '../decision.store.ts'
import { type RankRow, rankRows } from '../rank.store.ts'
import { type Standing, standingOf } from './standing.store.ts'
import { surenessOf } from './sureness.store.ts'

const agenciesOnPage = 50

/** “Mức xếp loại vì sao”: one condition of a band in words, and whether it is met. */
type BandReason = { words: string; outcome: Judged['outcome'] }

/** The best and worst place in some trials, each with what brings it about. */
export type Whisker = { best: number; worst: number; bestBy: string | null; worstBy: string | null }

/** The smallest change by which it would change places with the neighbour above. */
export type SwapWords = {
  side: Swap['side']
  code: string
  of: Swap['of']
  enough: string
  before: string | null
  after: string | null
}

export type RankedRow = RankRow & {
  isOpen: boolean
  exactTotal: string | null
  why: BandReason[]
  yes: number | null
  votePlace: number | null
  weights: Whisker | null
  disputes: Whisker | null
  aboveId: string | null
  abovePlace: number | null
  swap: SwapWords | null
}

export type RankView = {
  slug: string
  yearName: number
  leads: string[]
  rows: RankedRow[]
  ranked: number
  isSure: boolean
  hasBands: boolean
  acclamation: { heldOn: string; voted: number; members: number } | null
  illustrative: boolean
  page: number
  pages: number
}

/** The rank with what it rests on: totals, bands, ties, votes, and how sure each place is. */
export async function showRank(db: Db, who: Actor, year: Year, page: number): Promise<RankView> {
  const standing = await standingOf(db, year.id)
  const all = rankRows(standing.year, standing.handedIn, standing.board)
  const sureness = await surenessOf(standing)
  const acclamation = await acclamationOf(db, year.id)
  const votes = acclamation?.votes ?? new Map<string, number>()
  const shownRows = all.slice((page - 1) * agenciesOnPage, page * agenciesOnPage)
  const about = { who, standing, sureness, votes }
  return {
    slug: year.slug,
    yearName: year.year,
    leads: year.leadId ? [year.leadId] : [],
    rows: shownRows.map((row) => rankedRow(row, about)),
    ranked: standing.board.ranked.length,
    isSure: sureness !== null,
    hasBands: (standing.year.prepared?.scale.bands.length ?? 0) > 0,
    acclamation: acclamation && {
      heldOn: acclamation.heldOn,
      voted: acclamation.voted,
      members: acclamation.members,
    },
    illustrative: all.some((row) => row.illustrative),
    page,
    pages: Math.ceil(all.length / agenciesOnPage),
  }
}

type About = { who: Actor; standing: Standing; sureness: Sensitivity | null; votes: Map<string, number> }

function rankedRow(row: RankRow, { who, standing, sureness, votes }: About): RankedRow {
  const id = row.agencyId
  const sheet = standing.board.sheets.find((one) => one.id === id)
  const pair = sureness?.neighbours.find((one) => one.lower === id)
  const yes = votes.get(id) ?? null
  return {
    ...row,
    isOpen: row.submitted.self !== null || who.agencyIds.includes(id),
    exactTotal: sheet ? written(sheet.total) : null,
    why: reasonsOf(standing, id),
    yes,
    votePlace: yes === null ? null : 1 + [...votes.values()].filter((other) => other > yes).length,
    weights: whisker(
      sureness?.weights.get(id),
      ({ code, percent }) => `${code}\u00a0${percent > 0 ? '+' : '−'}10\u00a0%`,
    ),
    disputes: whisker(sureness?.disputes.get(id), (one) => disputeWords(standing, one)),
    aboveId: pair?.upper ?? null,
    abovePlace: standing.board.ranked.find((one) => one.id === pair?.upper)?.place ?? null,
    swap: pair ? swapWords(standing, pair) : null,
  }
}

function disputeWords({ year }: Standing, { id, code }: { id: string; code: string }): string {
  const agency = year.members.find((one) => one.id === id)
  return `${agency?.abbreviation ?? ''} ${code}`.trim()
}

function whisker<Trial>(
  reached: Reached<Trial> | undefined,
  words: (trial: Trial) => string,
): Whisker | null {
  if (!reached) return null
  const { best, worst } = reached
  return {
    best: best.place,
    worst: worst.place,
    bestBy: best.by && words(best.by),
    worstBy: worst.by && words(worst.by),
  }
}

/** What was asked for the band it has, else what keeps it from the first. */
function reasonsOf({ board, year }: Standing, id: string): BandReason[] {
  const banded = board.banded.find((one) => one.id === id)
  const tried = banded?.tried.find((one) => one.code === banded.band) ?? banded?.tried[0]
  return (tried?.conditions ?? []).map(({ condition, outcome }) => ({
    words: condition.type === 'total' ? totalWords(condition) : typedCondition(condition),
    outcome: year.prepared ? outcome : 'missing',
  }))
}

function totalWords({ from, to }: { from: string | null; to: string | null }): string {
  const low = from === null ? '' : `từ ${from.replace('.', ',')}`
  const high = to === null ? '' : `dưới ${to.replace('.', ',')}`
  return `tổng điểm ${[low, high].filter(Boolean).join(' đến ')}`
}

function swapWords({ year }: Standing, { headline }: Neighbours): SwapWords | null {
  return headline ? wordsOf(headline, year.prepared?.rules.places ?? 2) : null
}

/** A swap as a screen says it; figures keep the decimals shown. */
export function wordsOf({ side, code, of, by, enough, value }: Swap, places: number): SwapWords {
  const size = enough ?? by
  const text = (one: string | boolean | null | undefined) =>
    one === null || one === undefined ? null : one === true ? 'có' : one === false ? 'không' : one
  return {
    ...{ side, code, of },
    enough: shown(size, places).replace('-', ''),
    before: text(value?.before),
    after: text(value?.after),
  }
}
