import type { ComponentChildren } from 'preact'
import { vnDay, vnShortDay } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import { daysBetween } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'

type YearStep = {
  code: string
  title: ComponentChildren
  doer?: string
  normalOn: Day
  latestOn: Day
  state: 'done' | 'now' | 'late' | 'ahead'
  href: string
}

/** The dated steps of a year as one line; beside it, in words, the step one is in. */
export function YearLine({ steps, today }: { steps: YearStep[]; today: Day }) {
  const here = steps.find((step) => step.state === 'now')
  return (
    <section class="year-line" aria-label={t('Các bước của năm')}>
      <ol class="year-steps">
        {steps.map((step, i) => (
          <li key={step.code} class={`year-step year-step-${step.state}`}>
            <Step step={step} mark={markOf(step, steps[i - 1], here)} here={step === here} today={today} />
          </li>
        ))}
      </ol>
      <Near steps={steps} today={today} />
    </section>
  )
}

function Step({ step, mark, here, today }: { step: YearStep; mark: string; here: boolean; today: Day }) {
  return (
    <a class="year-body" href={step.href} aria-current={here ? 'step' : undefined}>
      <span class="year-when" aria-hidden="true">
        {mark}
      </span>
      <Segment step={step} today={today} />
      <span class="year-card">
        <strong>{step.title}</strong>
        {step.doer && <span>{step.doer}</span>}
        <span>
          {t('Thường {normal}, chậm nhất {latest}', {
            normal: vnDay(step.normalOn),
            latest: vnDay(step.latestOn),
          })}
        </span>
        <span>{stateLabel(step, today)}</span>
      </span>
    </a>
  )
}

/** The bar of one step; the running one is filled as far as its days have gone. */
function Segment({ step, today }: { step: YearStep; today: Day }) {
  const whole = Math.max(1, daysBetween(step.normalOn, step.latestOn))
  const gone = Math.max(0, Math.min(whole, daysBetween(step.normalOn, today)))
  const filled = step.state === 'now' ? Math.max(12, Math.round((gone / whole) * 100)) : 100
  return (
    <svg class="year-segment" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="year-track" width="100" height="10" />
      {step.state !== 'ahead' && <rect class="year-fill" width={filled} height="10" />}
    </svg>
  )
}

/** What is late, what is on, what comes next: the part of the line a phone has room for. */
function Near({ steps, today }: { steps: YearStep[]; today: Day }) {
  const next = steps.find((step) => step.state === 'ahead')
  const near = steps.filter((step) => step.state === 'late' || step.state === 'now' || step === next)
  if (near.length === 0) return null
  return (
    <ul class="year-near">
      {near.map((step) => (
        <li key={step.code} class={`year-near-${step.state}`}>
          <span class={pillOf(step)}>{stateLabel(step, today)}</span> <a href={step.href}>{step.title}</a>
          <span class="quiet">
            {' '}
            {t('{at} trong {all} · hạn {latest}', {
              at: t('Bước {n}', { n: steps.indexOf(step) + 1 }),
              all: steps.length,
              latest: vnShortDay(step.latestOn),
            })}
          </span>
        </li>
      ))}
    </ul>
  )
}

function pillOf(step: YearStep): string {
  if (step.state === 'late') return 'pill pill-late'
  return step.state === 'now' ? 'pill pill-warn' : 'pill pill-plain'
}

function stateLabel(step: YearStep, today: Day): string {
  if (step.state === 'done') return t('đã xong')
  if (step.state === 'late') return t('quá {days} ngày', { days: daysBetween(step.latestOn, today) })
  if (step.state === 'ahead') return t('sắp tới')
  const left = daysBetween(today, step.latestOn)
  return left === 0 ? t('hạn hôm nay') : t('còn {days} ngày', { days: left })
}

/** The month above a step; said once where several steps share it. */
function markOf(step: YearStep, before: YearStep | undefined, here: YearStep | undefined): string {
  if (step === here) return `${monthMark(step)} · ${t('nay')}`
  return before && monthMark(before) === monthMark(step) ? '\u00a0' : monthMark(step)
}

function monthMark(step: YearStep): string {
  return `T${Number(step.normalOn.slice(5, 7))}`
}
