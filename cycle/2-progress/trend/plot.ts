import { type Day, dayNumber } from '#law/kernel/day.ts'
import { lastDay, type Way } from './pace.ts'

type Point = { month: Day; value: string | null }

type Asked = {
  months: Day[]
  points: Point[]
  before?: Point[]
  plan: string | null
  way: Way
  from: Day
  deadlineOn: Day
}

type Box = { width: number; height: number; left: number; right: number; top: number; bottom: number }

export type Dot = { x: number; y: number; month: Day; value: string }

/** Where everything of a plot lies; only the picture is rounded, figures stay as they were told. */
export function plotOf({ months, points, before = [], plan, way, from, deadlineOn }: Asked, box: Box) {
  const first = dayNumber(months[0] ?? from)
  const last = dayNumber(lastDay(months.at(-1) ?? from))
  const x = (day: Day) =>
    box.left + clamped((dayNumber(day) - first) / (last - first)) * (box.right - box.left)
  const y = heights([...points, ...before].map((point) => point.value).concat(plan), way, box)
  const placed = (of: Point[]) =>
    runs(of).map((run) =>
      run.map((dot) => ({ ...dot, x: tenth(x(lastDay(dot.month))), y: tenth(y(dot.value)) })),
    )
  return {
    lines: placed(points),
    before: placed(before),
    gaps: points
      .filter((point) => point.value === null)
      .map((point) => ({
        month: point.month,
        x: tenth(x(point.month)),
        width: tenth(x(lastDay(point.month)) - x(point.month)),
      })),
    plan: plan === null ? null : tenth(y(plan)),
    even:
      way === 'even' && plan !== null
        ? { x1: tenth(x(from)), y1: tenth(y('0')), x2: tenth(x(deadlineOn)), y2: tenth(y(plan)) }
        : null,
    low: y.low,
    high: y.high,
    x: (day: Day) => tenth(x(day)),
    y: (value: string) => tenth(y(value)),
  }
}

/** Stretches of months that follow each other with a figure; a month without one ends the stretch. */
function runs(points: Point[]): { month: Day; value: string }[][] {
  const found: { month: Day; value: string }[][] = [[]]
  for (const { month, value } of points) {
    if (value === null) found.push([])
    else found.at(-1)?.push({ month, value })
  }
  return found.filter((run) => run.length > 0)
}

/** A count grows from nothing; a share moves within its own bounds. */
function heights(values: (string | null)[], way: Way, box: Box) {
  const known = values.flatMap((value) => (value === null ? [] : [Number(value)]))
  const low = Math.min(...known, ...(way === 'level' ? [] : [0]))
  const high = Math.max(...known)
  const span = high - low || 1
  const middle = high === low && way === 'level' ? 0.5 : 0
  const height = (value: string) =>
    box.bottom - ((Number(value) - low) / span + middle) * (box.bottom - box.top)
  return Object.assign(height, { low: String(low), high: String(high) })
}

const clamped = (share: number) => Math.max(0, Math.min(1, share))
const tenth = (length: number) => Math.round(length * 10) / 10
