import { compare, type Exact, readExact } from '../exact/exact.ts'
import { type Fault, fault } from '../fault.ts'
import type { Step } from '../scale.ts'
import { checkFigure, type Place } from './figures.ts'

/** A stretch of figures: from (included) to (not included); without an end it goes on for ever. */
type Stretch = { from: Exact | null; to: Exact | null; words: { from: string; to: string } }

/** Steps that never fall on one another; holes between them are allowed and only hinted at. */
export function checkSteps(place: Place, steps: readonly Step[]): Fault[] {
  if (steps.length === 0) return [fault(place, 'Chưa có bậc điểm nào. Hãy ghi ít nhất một bậc.')]
  const faults = steps.flatMap(({ from, to }) => [
    ...checkFigure(place, 'Đầu bậc', from, 'any'),
    ...checkFigure(place, 'Cuối bậc', to, 'any'),
  ])
  if (faults.length > 0) return faults
  const stretches = steps.map(stretchOf)
  const empty = stretches.filter(isEmpty)
  if (empty.length > 0)
    return empty.map(({ words }) =>
      fault(
        place,
        'Bậc từ {from} đến dưới {to} không chứa số nào. Hãy sửa để đầu bậc nhỏ hơn cuối bậc.',
        words,
      ),
    )
  return overlaps(stretches).map(([low, high]) =>
    fault(
      place,
      'Bậc từ {from} đến dưới {to} chồng lên bậc từ {from2} đến dưới {to2}. Hãy sửa để mỗi số chỉ thuộc một bậc.',
      { ...low.words, from2: high.words.from, to2: high.words.to },
    ),
  )
}

/** The stretch of a step; figures that are none count as left out. */
export function stretchOf({ from, to }: { from?: string; to?: string }): Stretch {
  return {
    from: from === undefined ? null : (readExact(from) ?? null),
    to: to === undefined ? null : (readExact(to) ?? null),
    words: { from: from ?? '−∞', to: to ?? '+∞' },
  }
}

/** In the order of their beginnings. */
export function inOrder(stretches: readonly Stretch[]): Stretch[] {
  return [...stretches].sort((a, b) =>
    a.from && b.from ? compare(a.from, b.from) : a.from ? 1 : b.from ? -1 : 0,
  )
}

const isEmpty = ({ from, to }: Stretch): boolean => Boolean(from && to && compare(from, to) >= 0)

function overlaps(stretches: readonly Stretch[]): [Stretch, Stretch][] {
  const ordered = inOrder(stretches)
  return ordered.flatMap((low, i): [Stretch, Stretch][] => {
    const high = ordered[i + 1]
    if (!high) return []
    const isApart = low.to && high.from && compare(low.to, high.from) <= 0
    return isApart ? [] : [[low, high]]
  })
}
