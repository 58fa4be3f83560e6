import { isLess, readExact, zero } from '../exact/exact.ts'
import { type Fault, fault } from '../fault.ts'
import type { Decimal } from '../scale.ts'

export type Place = Fault['place']

/** Whether a figure may be below zero, or must be above it. */
type Sign = 'any' | 'notNegative' | 'positive'

/** What is wrong with a figure, if anything; `what` names it in the sentence. */
export function checkFigure(
  place: Place,
  what: string,
  figure: Decimal | null | undefined,
  sign: Sign,
): Fault[] {
  if (figure === undefined || figure === null) return []
  const read = readExact(figure)
  const values = { what: { text: what, values: {} }, figure }
  if (!read)
    return [fault(place, '{what} “{figure}” không phải là số. Hãy ghi số thập phân, ví dụ 9.5.', values)]
  if (sign !== 'any' && isLess(read, zero))
    return [fault(place, '{what} “{figure}” không được âm. Hãy ghi số từ 0 trở lên.', values)]
  if (sign === 'positive' && !isLess(zero, read))
    return [fault(place, '{what} phải lớn hơn 0. Hãy ghi một số lớn hơn 0.', values)]
  return []
}

/** A figure that may not pass a hundred either. */
export function checkShare(place: Place, what: string, figure: Decimal | undefined): Fault[] {
  const faults = checkFigure(place, what, figure, 'notNegative')
  const read = figure === undefined ? undefined : readExact(figure)
  if (faults.length > 0 || !read || !isLess({ n: 100, d: 1 }, read)) return faults
  return [
    fault(place, '{what} “{figure}” không được quá 100 %. Hãy ghi một số từ 0 đến 100.', {
      what: { text: what, values: {} },
      figure: figure ?? '',
    }),
  ]
}

/** Two ends that must stand in their order. */
export function areCrossed(low: Decimal | null | undefined, high: Decimal | null | undefined): boolean {
  const [from, to] = [low, high].map((end) =>
    end === undefined || end === null ? undefined : readExact(end),
  )
  return from !== undefined && to !== undefined && isLess(to, from)
}
