import { figureLine, type Target } from '#cycle/1-launch/target/target.ts'
import { vnPercent } from '#kit/format.ts'
import { Pill, type PillKind } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { type Attainment, type AttainmentKind, attainmentLabel } from '../attainment.ts'
import { type MonthState, monthStateLabel } from '../report.ts'

const attainmentKind: Record<AttainmentKind, PillKind> = {
  notReported: 'plain',
  behind: 'warn',
  met: 'ok',
  exceeded: 'ok',
}

/** Where a target stands: the word, and the share of the plan where there is one. */
export function Standing({ of }: { of: Attainment }) {
  return (
    <Pill kind={attainmentKind[of.kind]}>
      {attainmentLabel(of.kind)}
      {of.percent !== null && of.kind !== 'met' ? ` · ${vnPercent(of.percent)}` : ''}
    </Pill>
  )
}

const monthKind: Record<MonthState, PillKind> = { reported: 'ok', late: 'late', due: 'info', ahead: 'plain' }

export function MonthPill({ state }: { state: MonthState }) {
  return <Pill kind={monthKind[state]}>{monthStateLabel(state)}</Pill>
}

const monthSign: Record<MonthState, string> = { reported: '✓', late: '!', due: '○', ahead: '·' }

/** The state of a month as one sign, for a matrix; the word is said and shown on pointing. */
export function MonthSign({ state }: { state: MonthState }) {
  const sign = (
    <>
      <span aria-hidden="true">{monthSign[state]}</span>
      <span class="spoken">{monthStateLabel(state)}</span>
    </>
  )
  return (
    <span class={state === 'ahead' ? 'quiet' : undefined} title={monthStateLabel(state)}>
      {state === 'late' ? <Pill kind="late">{sign}</Pill> : sign}
    </span>
  )
}

/** What was reached, in the words of its measure. */
export function reachedLine(
  target: Pick<Target, 'measure' | 'unit'>,
  figure: { value: string | null; reached: boolean | null } | null,
): string {
  if (!figure) return '–'
  if (figure.reached !== null) return figure.reached ? t('Đạt') : t('Chưa đạt')
  return figureLine(target, figure.value)
}
