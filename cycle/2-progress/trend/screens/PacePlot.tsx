import { figureLine, planLine } from '#cycle/1-launch/target/target.ts'
import { shortMonth } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { type Dot, plotOf } from '../plot.ts'
import type { Row } from './parts.tsx'

const box = { width: 132, height: 40, left: 4, right: 126, top: 6, bottom: 35 }

/** The months of a target as a small plot: the plan, the even pace, the way so far; a silent month is a shaded gap. */
export function PacePlot({ row, from }: { row: Row; from?: Day }) {
  if (row.way === 'deadline') return null
  const { target, points, months, way } = row
  const plot = plotOf(
    {
      months,
      points,
      plan: target.planValue,
      way,
      from: from ?? months[0] ?? '',
      deadlineOn: target.deadlineOn,
    },
    box,
  )
  const last = plot.lines.at(-1)?.at(-1)
  return (
    <svg
      class={`pace pace-${target.state}`}
      role="img"
      width={box.width}
      height={box.height}
      viewBox={`0 0 ${box.width} ${box.height}`}
      aria-label={spoken(row)}
    >
      {plot.gaps.map((gap) => (
        <rect key={gap.month} class="pace-gap" x={gap.x} y={2} width={gap.width} height={box.bottom - 2} />
      ))}
      {way === 'even' && <path class="pace-base" d={`M${box.left} ${box.bottom}H${box.right}`} />}
      {plot.plan !== null && <path class="pace-plan" d={`M${box.left} ${plot.plan}H${box.right}`} />}
      {plot.even && (
        <path class="pace-even" d={`M${plot.even.x1} ${plot.even.y1}L${plot.even.x2} ${plot.even.y2}`} />
      )}
      <path class="pace-line" d={plot.lines.map(pathOf).join('')} />
      {last && <circle class="pace-last" cx={last.x} cy={last.y} r={3} />}
    </svg>
  )
}

/** A stretch as a path; a lone month as a dot. */
export function pathOf(run: Dot[]): string {
  const [first, ...rest] = run
  if (!first) return ''
  return `M${first.x} ${first.y}${rest.length === 0 ? 'h0' : rest.map((dot) => `L${dot.x} ${dot.y}`).join('')}`
}

/** The plot in words: the plan, then every month. */
export function spoken({ target, points }: Row): string {
  const months = points.map(
    ({ month, value }) =>
      `${shortMonth(month)}: ${value === null ? t('chưa báo cáo') : figureLine(target, value)}`,
  )
  return t('{title}. Kế hoạch {plan}. {months}', {
    title: target.title,
    plan: planLine(target),
    months: months.join('; '),
  })
}
