import { boardOf } from '../board.ts'
import { isSame } from '../exact/exact.ts'
import { look } from '../look.ts'
import { quantity } from '../methods/others.ts'
import type { Prepared } from '../prepare.ts'
import type { Contestant, Indicator } from '../scale.ts'
import type { Sheet } from '../sheet.ts'
import { type Hint, hint } from './hint.ts'

/** Lines at which every agency had the same points. */
export function unmovedLines(prepared: Prepared, contestants: readonly Contestant[]): Hint[] {
  const { sheets } = boardOf(prepared, contestants)
  return prepared.nodes.flatMap(({ index, code, work, isNoted, criterion: { title } }) => {
    const lines = sheets.flatMap((sheet) => sheet.lines[index] ?? [])
    const [first, ...others] = lines.filter((line) => line.state === 'scored')
    const isMoved = !first || others.length === 0 || others.some((one) => !isSame(one.points, first.points))
    if (!work || isNoted || isMoved) return []
    return [
      hint(
        'deadCriterion',
        { criterion: code },
        {
          text: 'Với số liệu đã thử, mọi đơn vị có điểm bằng nhau ở tiêu chí “{title}”, nên tiêu chí không phân biệt được đơn vị nào.',
          values: { title },
        },
      ),
    ]
  })
}

/** Indicators between equal totals that are the same for every agency. */
export function idleIndicators(prepared: Prepared, contestants: readonly Contestant[]): Hint[] {
  const { sheets } = boardOf(prepared, contestants)
  return prepared.scale.tieBreak.flatMap((indicator) => {
    const figures = figuresOf(indicator, prepared, { contestants, sheets })
    const [first] = figures
    const differs = figures.some((one) => (one && first ? !isSame(one, first) : one !== first))
    if (differs) return []
    return [
      hint(
        'idleIndicator',
        { indicator: indicator.title },
        {
          text: 'Với số liệu đã thử, chỉ số “{title}” bằng nhau ở mọi đơn vị nên không phân định được khi bằng điểm.',
          values: { title: indicator.title },
        },
      ),
    ]
  })
}

type Tried = { contestants: readonly Contestant[]; sheets: readonly Sheet[] }

function figuresOf(indicator: Indicator, prepared: Prepared, { contestants, sheets }: Tried) {
  if ('quantity' in indicator) {
    const at = look(prepared, () => undefined)
    const figureOf = quantity(indicator.quantity)
    return contestants.map((one) => {
      at.of(one)
      return figureOf(at)
    })
  }
  const index = prepared.byCode.get(indicator.criterion)?.index ?? -1
  return sheets.map((sheet) => sheet.lines[index]?.points)
}
