import { awardName } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { type Decade, decadesOf, type Honour } from '../honours.ts'

const column = 34
const row = 78
const mostDots = 3

/** Years as columns, ten a row; a full dot for what stands, a crossed ring for what was taken back. */
export function HonourLine({ honours }: { honours: readonly Honour[] }) {
  const decades = decadesOf(honours)
  const last = decades.at(-1)
  if (!last) return null
  const label = t('Khen thưởng từ {from} đến {to}; số liệu ở bảng bên dưới', {
    from: Math.min(...honours.map((one) => one.year)),
    to: Math.max(...honours.map((one) => one.year)),
  })
  return (
    <figure class="honours">
      <svg
        class="honour-line"
        role="img"
        viewBox={`0 0 ${column * 10} ${row * decades.length}`}
        aria-label={label}
      >
        <title>{label}</title>
        {decades.map((one, at) => (
          <Row key={one.from} decade={one} at={at} />
        ))}
      </svg>
      <figcaption>
        <Key stands={true} /> {t('còn giá trị')} <Key stands={false} /> {t('đã hủy hoặc tước')}
      </figcaption>
    </figure>
  )
}

function Row({ decade, at }: { decade: Decade; at: number }) {
  const base = at * row + 58
  return (
    <g>
      <path class="honour-base" d={`M4 ${base}H${column * 10 - 4}`} />
      {decade.years.map(({ year, honours }, place) => (
        <Year key={year} year={year} honours={honours} x={place * column + column / 2} base={base} />
      ))}
    </g>
  )
}

type YearOf = { year: number; honours: Honour[]; x: number; base: number }

function Year({ year, honours, x, base }: YearOf) {
  const more = honours.length - mostDots
  return (
    <>
      {honours.slice(0, mostDots).map((one, at) => (
        <Dot key={one.id} honour={one} x={x} y={base - 9 - at * 14} />
      ))}
      {more > 0 && (
        <text class="honour-year is-given" x={x} y={base - 46}>
          +{more}
        </text>
      )}
      <text class={honours.length > 0 ? 'honour-year is-given' : 'honour-year'} x={x} y={base + 13}>
        {year}
      </text>
    </>
  )
}

function Dot({ honour, x, y }: { honour: Honour; x: number; y: number }) {
  return (
    <g>
      <title>{`${honour.year}: ${t(awardName(honour.code))}`}</title>
      <Mark stands={honour.stands} x={x} y={y} />
    </g>
  )
}

function Mark({ stands, x, y }: { stands: boolean; x: number; y: number }) {
  if (stands) return <circle class="honour-dot" cx={x} cy={y} r={5.5} />
  return (
    <>
      <circle class="honour-ring" cx={x} cy={y} r={5} />
      <path class="honour-ring" d={`M${x - 3.5} ${y + 3.5}L${x + 3.5} ${y - 3.5}`} />
    </>
  )
}

function Key({ stands }: { stands: boolean }) {
  return (
    <svg class="honour-key" viewBox="0 0 14 14" aria-hidden="true">
      <Mark stands={stands} x={7} y={7} />
    </svg>
  )
}
