import { vnNumber } from '#kit/format.ts'

type TrendPoint = { label: string; value: number | string | null }

type TrendOf = { points: TrendPoint[]; label?: string; unit?: string; width?: number; height?: number }

type Dot = { x: number; y: number; point: TrendPoint }

/** A small line through the years, drawn on the server; read aloud as its list of figures. */
export function Trend({ points, label, unit, width = 132, height = 36 }: TrendOf) {
  const dots = place(points, width, height)
  const last = dots.at(-1)
  if (!last) return <span class="trend-none">–</span>
  const line = dots.map((dot) => `${dot.x.toFixed(1)},${dot.y.toFixed(1)}`).join(' ')
  return (
    <svg
      class="trend"
      role="img"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-label={spoken(points, label, unit)}
    >
      <title>{spoken(points, label, unit)}</title>
      <line class="trend-base" x1={4} x2={width - 4} y1={height - 1} y2={height - 1} />
      <polyline class="trend-line" points={line} />
      {dots.map((dot) => (
        <circle
          key={dot.point.label}
          class={dot === last ? 'trend-last' : 'trend-dot'}
          cx={dot.x}
          cy={dot.y}
          r={dot === last ? 3.5 : 2}
        />
      ))}
    </svg>
  )
}

function place(points: TrendPoint[], width: number, height: number): Dot[] {
  const known = points.flatMap((point, index) =>
    point.value === null ? [] : [{ point, index, value: Number(point.value) }],
  )
  const values = known.map((each) => each.value)
  const low = Math.min(...values)
  const span = Math.max(...values) - low || 1
  const step = (width - 12) / Math.max(1, points.length - 1)
  return known.map(({ point, index, value }) => ({
    x: points.length === 1 ? width / 2 : 6 + index * step,
    y: height - 8 - ((value - low) / span) * (height - 14),
    point,
  }))
}

function spoken(points: TrendPoint[], label?: string, unit?: string): string {
  const figures = points.map(
    ({ label: when, value }) => `${when}: ${vnNumber(value)}${unit && value !== null ? ` ${unit}` : ''}`,
  )
  return `${label ? `${label}. ` : ''}${figures.join('; ')}`
}
