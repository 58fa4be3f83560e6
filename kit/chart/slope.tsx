import { t } from '#plumbing/language.ts'

/** One line of the picture: a place before and a place after; null where there was none. */
type Slide = { label: string; before: number | null; after: number | null }

const width = 360
const row = 24
const top = 30
const [left, right] = [96, 264]

/** Places before and after, drawn on the server; a table beside it says the same. */
export function Slope({ slides, before, after }: { slides: Slide[]; before: string; after: string }) {
  const places = slides.flatMap((one) => [one.before ?? 0, one.after ?? 0])
  const height = top + Math.max(1, ...places, slides.length) * row
  const label = t('Thứ hạng {before} và {after} của {count} đơn vị', { before, after, count: slides.length })
  const heights = { left: placed(slides, 'before'), right: placed(slides, 'after') }
  return (
    <svg class="slope" role="img" viewBox={`0 0 ${width} ${height}`} aria-label={label}>
      <title>{label}</title>
      <text x={left} y={14} text-anchor="end">
        {before}
      </text>
      <text x={right} y={14}>
        {after}
      </text>
      {slides.map((one, i) => (
        <Way key={one.label} slide={one} y={[heights.left[i] ?? null, heights.right[i] ?? null]} />
      ))}
    </svg>
  )
}

/** Agencies of one place stand under each other. */
function placed(slides: readonly Slide[], side: 'before' | 'after'): (number | null)[] {
  const taken = new Set<number>()
  return slides.map((one) => {
    let at = one[side]
    if (at === null) return null
    while (taken.has(at)) at++
    taken.add(at)
    return top + (at - 0.5) * row
  })
}

function Way({ slide, y: [from, to] }: { slide: Slide; y: [number | null, number | null] }) {
  const { label, before, after } = slide
  const turn = before === null || after === null || before === after ? '' : after < before ? 'up' : 'down'
  return (
    <g>
      {from !== null && to !== null && (
        <path
          class={turn ? `slope-line slope-${turn}` : 'slope-line'}
          d={`M${left + 8} ${from}L${right - 8} ${to}`}
        />
      )}
      {from !== null && <End x={left} y={from} words={`${label} ${before}`} anchor="end" />}
      {to !== null && <End x={right} y={to} words={`${after} ${label}`} anchor="start" />}
    </g>
  )
}

type EndOf = { x: number; y: number; words: string; anchor: 'start' | 'end' }

function End({ x, y, words, anchor }: EndOf) {
  return (
    <>
      <circle class="slope-dot" cx={anchor === 'end' ? x + 8 : x - 8} cy={y} r={3} />
      <text x={x} y={y + 4.5} text-anchor={anchor}>
        {words}
      </text>
    </>
  )
}
