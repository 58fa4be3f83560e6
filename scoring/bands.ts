import {
  compare,
  divide,
  type Exact,
  exact,
  floor,
  hundred,
  isLess,
  isZero,
  multiply,
} from './exact/exact.ts'
import { gradesOf } from './grades.ts'
import { look } from './look.ts'
import type { At } from './methods/method.ts'
import { quantity } from './methods/others.ts'
import type { Node, Prepared } from './prepare.ts'
import type { Ranked } from './rank.ts'
import type { Band, Condition, Contestant } from './scale.ts'
import type { Line, Sheet } from './sheet.ts'

/** One condition of a band, judged; `found` is what stands in the sheet: a figure, a grade, codes of lines at zero. */
export type Judged = {
  condition: Condition | { type: 'total'; from: string | null; to: string | null }
  outcome: 'met' | 'notMet' | 'missing'
  found: string[] | Exact | string | null
}

type BandTried = { code: string; outcome: 'met' | 'notMet' | 'missing'; conditions: Judged[] }

/** “Xếp loại”: the best band all of whose conditions are met, and how each band tried came out. */
export type Banded = { id: string; band: string | null; tried: BandTried[] }

type Case = { prepared: Prepared; contestant: Contestant; sheet: Sheet; place: number; of: number; at: At }

/** The band of every agency. A band that waits for a figure stops there: a lower one is not given instead. */
export function bandsOf(
  prepared: Prepared,
  contestants: readonly Contestant[],
  { sheets, ranked }: { sheets: readonly Sheet[]; ranked: readonly Ranked[] },
): Banded[] {
  const at = look(prepared, () => undefined)
  const placeOf = new Map(ranked.map((one) => [one.id, one.place]))
  return contestants.flatMap((contestant, i) => {
    const sheet = sheets[i]
    if (!sheet) return []
    at.of(contestant)
    const place = placeOf.get(contestant.id) ?? Number.MAX_SAFE_INTEGER
    const tried = prepared.scale.bands.map((band) =>
      tryBand(band, { prepared, contestant, sheet, place, of: contestants.length, at }),
    )
    const first = tried.find((one) => one.outcome !== 'notMet')
    return [{ id: contestant.id, band: first?.outcome === 'met' ? first.code : null, tried }]
  })
}

function tryBand(band: Band, about: Case): BandTried {
  const conditions = [...totalOf(band, about), ...(band.conditions ?? []).map((one) => judge(one, about))]
  const outcomes = conditions.map((one) => one.outcome)
  const outcome = outcomes.includes('notMet') ? 'notMet' : outcomes.includes('missing') ? 'missing' : 'met'
  return { code: band.code, outcome, conditions }
}

function totalOf({ from, to }: Band, { sheet }: Case): Judged[] {
  if (from === undefined && to === undefined) return []
  const isHigh = from === undefined || !isLess(sheet.total, exact(from))
  const isLow = to === undefined || isLess(sheet.total, exact(to))
  const condition = { type: 'total' as const, from: from ?? null, to: to ?? null }
  return [{ condition, outcome: isHigh && isLow ? 'met' : 'notMet', found: sheet.total }]
}

function judge(condition: Condition, about: Case): Judged {
  switch (condition.type) {
    case 'noZero':
      return judgeZeros(condition, about)
    case 'topShare': {
      const last = floor(multiply(divide(exact(condition.percent), hundred), exact(about.of)))
      return {
        condition,
        outcome: isLess(last, exact(about.place)) ? 'notMet' : 'met',
        found: exact(about.place),
      }
    }
    case 'gradeAtLeast':
      return judgeGrade(condition, about)
    case 'is': {
      const value = about.at.value(condition.measure)
      const isMet = value === (condition.answer === 'yes')
      const outcome = typeof value !== 'boolean' ? 'missing' : isMet ? 'met' : 'notMet'
      return { condition, outcome, found: typeof value === 'boolean' ? (value ? 'yes' : 'no') : null }
    }
    default:
      return judgeFigure(condition, about)
  }
}

type Figure = Extract<Condition, { figure: string }>

function judgeFigure(condition: Figure, { at }: Case): Judged {
  const found = quantity(condition.quantity)(at)
  if (found === undefined) return { condition, outcome: 'missing', found: null }
  const by = compare(found, exact(condition.figure))
  const isMet = { atLeast: by >= 0, moreThan: by > 0, atMost: by <= 0, lessThan: by < 0 }[condition.type]
  return { condition, outcome: isMet ? 'met' : 'notMet', found }
}

function judgeGrade(condition: Extract<Condition, { type: 'gradeAtLeast' }>, about: Case): Judged {
  const value = about.at.value(condition.measure)
  if (typeof value !== 'string') return { condition, outcome: 'missing', found: null }
  const grades = gradesOf(about.prepared.byCode.get(condition.measure))
  const own = grades.indexOf(value)
  const isMet = own >= 0 && own <= grades.indexOf(condition.grade)
  return { condition, outcome: isMet ? 'met' : 'notMet', found: value }
}

/** Lines at zero, by their codes; a compulsory line without its figure may still come to something. */
function judgeZeros(condition: Extract<Condition, { type: 'noZero' }>, about: Case): Judged {
  const lines = linesAsked(condition.criteria, about)
  const waiting = lines.filter(({ node, line }) => node.compulsory && line.state === 'missing')
  const zeros = lines.filter((one) => !waiting.includes(one) && isZero(one.line.points))
  const outcome = zeros.length > 0 ? 'notMet' : waiting.length > 0 ? 'missing' : 'met'
  return { condition, outcome, found: zeros.map(({ node }) => node.code) }
}

function linesAsked(codes: string[] | undefined, { prepared, sheet }: Case): { node: Node; line: Line }[] {
  const asked: { node: Node; line: Line }[] = []
  for (const node of codes ? prepared.nodes : prepared.asked) {
    const line = sheet.lines[node.index]
    const isAsked =
      line && line.state !== 'notAssigned' && !node.isNoted && (!codes || codes.includes(node.code))
    if (isAsked && mayBeZero(line)) asked.push({ node, line })
  }
  return asked
}

/** Whether it is at zero now, or its figure is still to come. */
const mayBeZero = (line: Line): boolean => line.state === 'missing' || isZero(line.points)
