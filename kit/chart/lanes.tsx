import { vnDay } from '#kit/format.ts'
import { type Day, dayNumber } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'

/** One line of the picture: what stayed the same from each border to the next. */
type Lane = { label: string; periods: { from: Day; to: Day | null }[] }

const width = 960
const left = 150
const top = 22
const row = 26

/** Versions through the years, drawn on the server; the words of the page say the same beside it. */
export function Lanes({ lanes, from, to, at }: { lanes: Lane[]; from: Day; to: Day; at: Day | null }) {
  const place = placing(from, to)
  const height = top + lanes.length * row + 6
  const label = t('Các phiên bản qua các năm: {lanes}', { lanes: lanes.map((one) => one.label).join(', ') })
  return (
    <svg class="lanes" role="img" viewBox={`0 0 ${width} ${height}`} aria-label={label}>
      <title>{label}</title>
      {yearsBetween(from, to).map((year) => (
        <g key={year}>
          <path class="lane-year" d={`M${place(`${year}-01-01`)} ${top - 4}V${height}`} />
          <text class="lane-text" x={place(`${year}-01-01`) + 4} y={12}>
            {year}
          </text>
        </g>
      ))}
      {lanes.map((lane, line) => (
        <g key={lane.label}>
          <text class="lane-text lane-label" x={0} y={top + line * row + 15}>
            {lane.label}
          </text>
          {lane.periods.map((period) => (
            <Stretch key={period.from} period={period} y={top + line * row} {...{ place, to, at }} />
          ))}
        </g>
      ))}
      {at && at >= from && at < to && <path class="lane-at" d={`M${place(at)} ${top - 6}V${height}`} />}
    </svg>
  )
}

type StretchOf = {
  period: Lane['periods'][number]
  y: number
  place: (day: Day) => number
  to: Day
  at: Day | null
}

function Stretch({ period, y, place, to, at }: StretchOf) {
  const end = period.to !== null && period.to < to ? period.to : to
  if (period.from >= to) return null
  const now = at !== null && period.from <= at && (period.to === null || at < period.to)
  return (
    <rect
      class={now ? 'lane-part lane-now' : 'lane-part'}
      x={place(period.from) + 1}
      y={y}
      width={Math.max(2, place(end) - place(period.from) - 2)}
      height={row - 8}
      rx={3}
    >
      <title>
        {period.to === null
          ? t('từ {from}', { from: vnDay(period.from) })
          : t('từ {from} đến trước {to}', { from: vnDay(period.from), to: vnDay(period.to) })}
      </title>
    </rect>
  )
}

function placing(from: Day, to: Day) {
  const first = dayNumber(from)
  const share = (width - left) / (dayNumber(to) - first)
  return (day: Day) => Math.round((left + (dayNumber(day) - first) * share) * 10) / 10
}

function yearsBetween(from: Day, to: Day): number[] {
  const first = Number(from.slice(0, 4))
  return Array.from({ length: Number(to.slice(0, 4)) - first }, (_, at) => first + at)
}
