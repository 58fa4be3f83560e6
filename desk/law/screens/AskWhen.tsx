import type { ComponentChildren } from 'preact'
import { SelectField, TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import type { Attempt } from '#kit/page/shell.ts'
import type { Layer } from '#law/kernel/asked.ts'
import { t } from '#plumbing/language.ts'
import { layerOptions } from '../names.ts'
import type { AskedDay } from '../query.ts'

type AskWhenOf = { to: string; submit: string; days: AskedDay[]; children?: ComponentChildren }

/** Asks the law of a day: what was typed wrongly stays in its field, with the reason. */
export function AskWhen({ to, submit, days, children }: AskWhenOf) {
  return (
    <Filter to={to} submit={submit} attempt={attemptOf(to, days)}>
      {children}
    </Filter>
  )
}

/** A day as people write it; the hint would only repeat its shape. */
export function WhenField({ asked, label }: { asked: AskedDay; label: string }) {
  return (
    <TextField
      name={asked.name}
      label={label}
      value={asked.typed}
      hint={t('Ngày/tháng/năm, ví dụ {day}', { day: '26/10/2022' })}
      inputmode="numeric"
      maxLength={10}
    />
  )
}

/** Whose rules are read: national law, or a layer above it. */
export function LayerField({ layer, blank }: { layer: Layer | null | undefined; blank?: string }) {
  return (
    <SelectField
      name="layer"
      label={t('Theo quy định')}
      blank={blank ?? false}
      value={layer === undefined ? null : (layer ?? 'national')}
      options={layerOptions()}
    />
  )
}

function attemptOf(to: string, days: AskedDay[]): Attempt | null {
  const wrong = days.filter((one) => one.wrong !== null)
  if (wrong.length === 0) return null
  const of = <V,>(value: (day: AskedDay) => V) =>
    Object.fromEntries(wrong.map((one) => [one.name, value(one)]))
  return {
    to,
    kind: 'bad',
    fields: of((one) => one.wrong ?? ''),
    typed: of((one) => [one.typed]),
    reason: '',
    citation: null,
  }
}
