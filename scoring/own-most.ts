import { type Exact, most, multiply, readExact } from './exact/exact.ts'
import type { Method } from './scale.ts'

/** The most a line can give when its points are not written: what its best step, grade or sample gives. */
export function ownMost(method: Method | null): Exact | null {
  if (method?.type === 'sample') {
    const [each, size] = [readExact(method.each), readExact(String(method.size))]
    return each && size ? multiply(each, size) : null
  }
  const worths = method?.type === 'steps' ? method.steps : method?.type === 'grades' ? method.grades : []
  const points = worths.flatMap((worth) => ('points' in worth ? (readExact(worth.points) ?? []) : []))
  return points.length > 0 ? points.reduce(most) : null
}
