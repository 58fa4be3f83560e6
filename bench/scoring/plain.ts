import Fraction from 'fraction.js'
import type { Contestant, Criterion, Scale } from '#scoring/scale.ts'

/**
 * The totals of the five mechanisms as one would plainly write them on fraction.js, without lines, ranks, bands, checks
 * or anything not assigned: less work than ours.
 */
export function plainTotals({ criteria }: Scale, contestants: readonly Contestant[]): Fraction[] {
  const lines = criteria.flatMap((group) => group.children ?? [])
  const readers = lines.map((line) => readerOf(line, contestants))
  return contestants.map(({ values }) =>
    readers.reduce<Fraction>((total, points) => total.add(points(values)), new Fraction(0)),
  )
}

type Values = Contestant['values']

function readerOf({ code, points = '0', method }: Criterion, contestants: readonly Contestant[]) {
  const max = new Fraction(points)
  const nothing = new Fraction(0)
  const numberOf = (values: Values, measure: string) => new Fraction(String(values[measure]))
  const rateOf = (values: Values) => numberOf(values, code).div(numberOf(values, `${code}:plan`))
  switch (method?.type) {
    case 'yesNo':
      return (values: Values) => (values[code] === true ? max : nothing)
    case 'count': {
      const each = new Fraction(method.each)
      return (values: Values) => lower(max, each.mul(numberOf(values, code)))
    }
    case 'ratio':
      return (values: Values) => lower(max, max.mul(rateOf(values)))
    case 'best': {
      const excess = (values: Values) => rateOf(values).sub(1)
      const best = contestants.map((one) => excess(one.values)).reduce((a, b) => (a.compare(b) > 0 ? a : b))
      const half = max.div(2)
      return (values: Values) => {
        const rate = rateOf(values)
        return rate.compare(1) <= 0 ? half.mul(rate) : half.add(half.mul(rate.sub(1)).div(best))
      }
    }
    default:
      return (values: Values) => lower(max, numberOf(values, code))
  }
}

const lower = (a: Fraction, b: Fraction) => (a.compare(b) < 0 ? a : b)
