import { figureLine, isCounted, planLine } from '#cycle/1-launch/target/target.ts'
import { shortMonth, vnDay, vnNumber, vnPercent } from '#kit/format.ts'
import { Help, Illustrative, Pill, type PillKind } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { reachedLine } from '../../report/screens/parts.tsx'
import { type PaceState, paceLabel, paceRule } from '../pace.ts'
import type { rowOf } from '../trend.view.ts'

export type Row = ReturnType<typeof rowOf>

const kinds: Record<PaceState, PillKind> = {
  behind: 'late',
  risk: 'warn',
  none: 'plain',
  onPace: 'info',
  reached: 'ok',
}

export function PacePill({ state }: { state: PaceState }) {
  return <Pill kind={kinds[state]}>{paceLabel(state)}</Pill>
}

/** How the states are told. */
export function PaceRule() {
  return (
    <Help word={t('Xếp mức thế nào?')}>
      <ul>
        {paceRule().map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Help>
  )
}

/** The newest figure and the month it tells of. */
export function Newest({ row: { target } }: { row: Row }) {
  if (target.month === null) return <span class="quiet">–</span>
  return (
    <>
      {reachedLine(target, target)} <Illustrative when={target.invented} />
      <p class="quiet small">{t('hết {month}', { month: shortMonth(target.month) })}</p>
    </>
  )
}

/** The newest figure with its share of the plan, beside the share of the time gone. */
export function NewestShare({ row }: { row: Row }) {
  const { target, attainment } = row
  if (target.month === null) return <span class="quiet">–</span>
  return (
    <>
      {reachedLine(target, target)}
      {tellsMore(row) && <strong class="nowrap"> · {vnPercent(attainment.percent)}</strong>}{' '}
      <Illustrative when={target.invented} />
      <p class="quiet small">
        {t('hết {month}, thời gian {share}', {
          month: shortMonth(target.month),
          share: vnPercent(target.elapsed, { places: 0 }),
        })}
      </p>
    </>
  )
}

/** A share of a whole hundred is its own share of the plan; it need not be told twice. */
function tellsMore({ target, attainment }: Row): boolean {
  if (!isCounted(target) || attainment.percent === null) return false
  return target.measure !== 'percent' || Number(target.planValue) !== 100
}

/** The state, and under it whether there is still time. */
export function State({ row: { target } }: { row: Row }) {
  return (
    <>
      <PacePill state={target.state} />
      {target.state === 'behind' && Number(target.elapsed) === 100 && (
        <p class="quiet small">{t('đã hết thời hạn')}</p>
      )}
      {target.state === 'risk' && !isCounted(target) && (
        <p class="quiet small">{t('hạn {day}', { day: vnDay(target.deadlineOn) })}</p>
      )}
    </>
  )
}

/** The plan, and what even progress would have by now. */
export function Plan({ row: { target } }: { row: Row }) {
  return (
    <>
      {planLine(target)}
      {target.even !== null && target.state !== 'reached' && target.month !== null && (
        <p class="quiet small">{t('nhịp đều {figure}', { figure: figureLine(target, cut(target.even)) })}</p>
      )}
    </>
  )
}

function cut(even: string): string {
  return even.replace(/(\.\d)\d+$/, '$1')
}

/** A figure in a narrow column: without its unit. */
export function short(figure: { value: string | null; reached: boolean | null } | null): string {
  if (figure === null) return ''
  if (figure.reached !== null) return figure.reached ? '✓' : '✗'
  return vnNumber(figure.value)
}
