import { vnNumber } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { plotOf } from '../plot.ts'
import type { TargetTrendView } from '../target.view.ts'
import { pathOf, spoken } from './PacePlot.tsx'

const box = { width: 640, height: 260, left: 56, right: 628, top: 16, bottom: 224 }

/** The months of one target, large: plan, even pace, this year and the year before. */
export function PaceChart({ view }: { view: TargetTrendView }) {
  const { row, allMonths: months } = view
  const { target, points, way } = row
  const plot = plotOf(
    {
      months,
      points,
      before: view.before,
      plan: target.planValue,
      way,
      from: view.startsOn,
      deadlineOn: target.deadlineOn,
    },
    box,
  )
  const flat = view.before.length === 0 ? target.lastYearValue : null
  return (
    <>
      <svg
        class={`pace pace-large pace-${target.state}`}
        role="img"
        viewBox={`0 0 ${box.width} ${box.height}`}
        aria-label={spoken(row)}
      >
        {plot.gaps.map((gap) => (
          <rect
            key={gap.month}
            class="pace-gap"
            x={gap.x}
            y={box.top}
            width={gap.width}
            height={box.bottom - box.top}
          />
        ))}
        <Axis months={months} x={plot.x} />
        {plot.plan !== null && <path class="pace-plan" d={`M${box.left} ${plot.plan}H${box.right}`} />}
        {heightsOf(target.planValue, plot).map((value) => (
          <text key={value} class="pace-text pace-end" x={box.left - 8} y={plot.y(value) + 4}>
            {vnNumber(value)}
          </text>
        ))}
        {plot.even && (
          <path class="pace-even" d={`M${plot.even.x1} ${plot.even.y1}L${plot.even.x2} ${plot.even.y2}`} />
        )}
        {flat !== null && <path class="pace-before" d={`M${box.left} ${plot.y(flat)}H${box.right}`} />}
        <path class="pace-before" d={plot.before.map(pathOf).join('')} />
        <path class="pace-line" d={plot.lines.map(pathOf).join('')} />
        {plot.lines.flat().map((dot) => (
          <circle key={dot.month} class="pace-last" cx={dot.x} cy={dot.y} r={3.5} />
        ))}
      </svg>
      <Legend
        even={plot.even !== null}
        before={flat !== null ? t('Năm trước, cả năm') : view.before.length > 0 && t('Năm trước')}
        gaps={plot.gaps.length > 0}
      />
    </>
  )
}

/** What stands at the side: the plan, the lowest and the highest where there is room beside it. */
function heightsOf(plan: string | null, { low, high, y }: ReturnType<typeof plotOf>): string[] {
  const beside = [low, high].filter((value) => plan === null || Math.abs(y(value) - y(plan)) > roomOfText)
  return plan === null ? beside : [plan, ...beside]
}

const roomOfText = 20

function Axis({ months, x }: { months: Day[]; x: (day: Day) => number }) {
  return (
    <>
      <path class="pace-base" d={`M${box.left} ${box.bottom}H${box.right}`} />
      {months.map((month) => (
        <text key={month} class="pace-text pace-middle" x={x(`${month.slice(0, 7)}-15`)} y={box.bottom + 20}>
          {`T${Number(month.slice(5, 7))}`}
        </text>
      ))}
    </>
  )
}

type LegendOf = { even: boolean; before: string | false; gaps: boolean }

function Legend({ even, before, gaps }: LegendOf) {
  const lines = [
    ['pace-line', t('Năm nay'), true],
    ['pace-plan', t('Kế hoạch'), true],
    ['pace-even', t('Nhịp đều'), even],
    ['pace-before', before || '', before !== false],
  ] as const
  return (
    <ul class="pace-legend">
      {lines.map(
        ([kind, word, when]) =>
          when && (
            <li key={kind}>
              <svg class="pace" width="28" height="8" viewBox="0 0 28 8" aria-hidden="true">
                <path class={kind} d="M1 4H27" />
              </svg>{' '}
              {word}
            </li>
          ),
      )}
      {gaps && (
        <li>
          <svg class="pace" width="28" height="12" viewBox="0 0 28 12" aria-hidden="true">
            <rect class="pace-gap" width="28" height="12" />
          </svg>{' '}
          {t('Tháng chưa báo cáo')}
        </li>
      )}
    </ul>
  )
}
