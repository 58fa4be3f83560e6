import { compare, type Exact, negative } from './exact/exact.ts'
import { look } from './look.ts'
import { quantity } from './methods/others.ts'
import type { Prepared } from './prepare.ts'
import type { Contestant, Indicator } from './scale.ts'
import type { Line, Sheet } from './sheet.ts'

/** “Thứ hạng”: the place of one agency. */
export type Ranked = {
  id: string
  place: number
  total: Exact
  /** The indicator by which it stands apart from an agency of the same total; null where the total decides. */
  decidedBy: string | null
  /** Ids of the agencies that share the place. */
  with: string[]
  /** Shares the place until the ballot is held. */
  awaitsBallot: boolean
}

/** What an agency is ranked by: its total, then each indicator in its order, then the ballot; more is better in all. */
type Standing = { id: string; total: Exact; keys: (Exact | null)[]; ballot: number | null }

/** Places on exact values, best first; equal agencies stand in the order given and share a place. */
export function rank(
  prepared: Prepared,
  contestants: readonly Contestant[],
  sheets: readonly Sheet[],
): Ranked[] {
  const keysOf = indicators(prepared)
  const byBallot = prepared.rules.ties === 'ballot'
  const standings = sheets.map((sheet, i): Standing => {
    const contestant = contestants[i]
    const keys = contestant ? keysOf(contestant, sheet) : []
    return { id: sheet.id, total: sheet.total, keys, ballot: byBallot ? (contestant?.ballot ?? null) : null }
  })
  standings.sort(orderByFigures)
  keepWholeBallots(standings)
  standings.sort(order)
  return places(prepared, standings)
}

/** A ballot counts once everybody equal has been voted on; until then all of them wait. */
function keepWholeBallots(standings: readonly Standing[]): void {
  for (let from = 0, to = 0; from < standings.length; from = to) {
    to = endOfRun(standings, from, orderByFigures)
    const equal = standings.slice(from, to)
    if (equal.some((one) => one.ballot === null)) for (const one of equal) one.ballot = null
  }
}

function places({ rules, scale }: Prepared, standings: readonly Standing[]): Ranked[] {
  const ranked: Ranked[] = []
  let place = 0
  for (let from = 0, to = 0; from < standings.length; from = to) {
    to = endOfRun(standings, from, order)
    const [own] = standings.slice(from, to)
    if (!own) break
    place = rules.shared === 'skip' ? from + 1 : place + 1
    const decidedBy =
      decider(scale.tieBreak, own, standings[from - 1]) ?? decider(scale.tieBreak, own, standings[to])
    const ids = standings.slice(from, to).map((one) => one.id)
    for (const id of ids) {
      const others = ids.filter((other) => other !== id)
      const awaitsBallot = rules.ties === 'ballot' && others.length > 0
      ranked.push({ id, place, total: own.total, decidedBy, with: others, awaitsBallot })
    }
  }
  return ranked
}

/** Where those equal to the one at `from` end. */
function endOfRun(
  standings: readonly Standing[],
  from: number,
  inOrder: (a: Standing, b: Standing) => number,
): number {
  const first = standings[from]
  let to = from + 1
  for (let next = standings[to]; first && next && inOrder(first, next) === 0; next = standings[to]) to++
  return to
}

/** By what these two, equal in total, stand apart. */
function decider(tieBreak: readonly Indicator[], own: Standing, other: Standing | undefined): string | null {
  if (!other || compare(own.total, other.total) !== 0) return null
  const at = own.keys.findIndex((key, i) => orderOfKeys(key, other.keys[i] ?? null) !== 0)
  if (at >= 0) return tieBreak[at]?.title ?? null
  return orderByBallot(own, other) !== 0 ? 'ballot' : null
}

/** Less than zero when the first stands before the second, by total and indicators. */
function orderByFigures(a: Standing, b: Standing): number {
  const byTotal = compare(b.total, a.total)
  if (byTotal !== 0) return byTotal
  for (let i = 0; i < a.keys.length; i++) {
    const byKey = orderOfKeys(a.keys[i] ?? null, b.keys[i] ?? null)
    if (byKey !== 0) return byKey
  }
  return 0
}

/** The larger first; what is not known comes last. */
function orderOfKeys(a: Exact | null, b: Exact | null): number {
  if (a && b) return compare(b, a)
  return a ? -1 : b ? 1 : 0
}

const order = (a: Standing, b: Standing): number => orderByFigures(a, b) || orderByBallot(a, b)

const orderByBallot = (a: Standing, b: Standing): number => (b.ballot ?? 0) - (a.ballot ?? 0)

/** Reads the indicators of one agency, each turned so that more is better; null where it is not known. */
function indicators(prepared: Prepared) {
  const at = look(prepared, () => undefined)
  const readers = prepared.scale.tieBreak.map((indicator) => {
    const turn = (key: Exact | null | undefined) =>
      key && indicator.direction === 'less' ? negative(key) : (key ?? null)
    if ('quantity' in indicator) {
      const figureOf = quantity(indicator.quantity)
      return () => turn(figureOf(at))
    }
    const index = prepared.byCode.get(indicator.criterion)?.index ?? -1
    return (sheet: Sheet) => turn(knownPoints(sheet.lines[index]))
  })
  return (contestant: Contestant, sheet: Sheet): (Exact | null)[] => {
    at.of(contestant)
    return readers.map((read) => read(sheet))
  }
}

const knownPoints = (line: Line | null | undefined): Exact | null =>
  line && line.state !== 'missing' ? line.points : null
