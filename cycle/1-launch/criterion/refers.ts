import { t } from '#plumbing/language.ts'
import type { Condition, Method, Quantity } from '#scoring/scale.ts'
import type { ScaleSettings } from './criterion.store.ts'
import type { Criterion } from './criterion.ts'

/** Where a code is used: lines whose gate or rule names it, bands, and indicators that decide ties. */
export function placesOf(
  code: string,
  { criteria, settings }: { criteria: readonly Criterion[]; settings: ScaleSettings },
): string[] {
  const names = (measures: readonly string[]) =>
    measures.some((measure) => measure === code || measure === `${code}:plan`)
  return [
    ...criteria
      .filter((one) => one.code !== code && names([...one.gate, ...measuresOf(one.rule)]))
      .map((one) => t('tiêu chí {code}', { code: one.code })),
    ...settings.bands
      .filter((band) => names((band.conditions ?? []).flatMap(measuresOfCondition)))
      .map((band) => t('mức xếp loại {title}', { title: band.title })),
    ...settings.tieBreak
      .filter((one) => names('criterion' in one ? [one.criterion] : measuresIn(one.quantity)))
      .map((one) => t('chỉ tiêu phân hạng “{title}”', { title: one.title })),
  ]
}

function measuresOf(rule: Method | null): string[] {
  if (rule?.type === 'ratio' || rule?.type === 'best')
    return [rule.actual, rule.plan].filter((one) => one !== undefined)
  if (rule?.type === 'steps') return rule.on ? measuresIn(rule.on) : []
  if (rule?.type === 'events') return rule.events.flatMap((event) => event.measure ?? [])
  return []
}

const measuresIn = (of: Quantity): string[] => ('measure' in of ? [of.measure] : [of.percent, of.of])

function measuresOfCondition(condition: Condition): string[] {
  if ('quantity' in condition) return measuresIn(condition.quantity)
  if ('measure' in condition) return [condition.measure]
  return condition.type === 'noZero' ? (condition.criteria ?? []) : []
}
