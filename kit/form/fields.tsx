import type { ComponentChildren } from 'preact'
import { vnDay } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { described, FieldFrame, type FieldState, GroupFrame, Hint, Lines, useField } from './field.tsx'

type Named = { name: string; label: ComponentChildren; hint?: ComponentChildren; required?: boolean }
type Value = string | number | null
export type Option = { value: string; label: string; group?: string; hint?: string }

const inputs = {
  text: { type: 'text' },
  email: { type: 'email' },
  password: { type: 'password' },
  tel: { type: 'tel' },
  url: { type: 'url' },
  search: { type: 'search' },
} as const

type Text = Named & {
  value?: Value
  maxLength?: number
  type?: keyof typeof inputs
  autocomplete?: string
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search'
}

export function TextField({ name, label, value, hint, required, maxLength, ...rest }: Text) {
  const field = useField(name, value)
  const secret = rest.type === 'password'
  return (
    <FieldFrame field={field} label={label} hint={hint} required={required}>
      <input
        {...attributes(field, name, hint, required)}
        {...inputs[rest.type ?? 'text']}
        value={secret ? '' : field.shown}
        maxLength={maxLength}
        autocomplete={rest.autocomplete ?? 'off'}
        inputMode={rest.inputmode}
      />
    </FieldFrame>
  )
}

type Long = Named & { value?: Value; rows?: number; maxLength?: number }

export function TextArea({ name, label, value, rows = 4, hint, required, maxLength }: Long) {
  const field = useField(name, value)
  return (
    <FieldFrame field={field} label={label} hint={hint} required={required}>
      <textarea {...attributes(field, name, hint, required)} rows={rows} maxLength={maxLength}>
        {field.shown}
      </textarea>
    </FieldFrame>
  )
}

type Select = Named & { options: Option[]; value?: Value; blank?: string | boolean }

/** Without a value nothing is chosen for the person: the first choice asks. `blank` names an allowed “none”. */
export function SelectField({ name, label, options, value, hint, required, blank }: Select) {
  const field = useField(name, value)
  const asks = blank === undefined ? field.shown === '' || !required : blank !== false
  const groups = [...new Set(options.map((option) => option.group ?? ''))]
  return (
    <FieldFrame
      field={field}
      label={label}
      hint={hint}
      required={required}
      stored={field.stored && labelOf(options, field.stored)}
    >
      <select {...attributes(field, name, hint, required)}>
        {asks && <option value="">{typeof blank === 'string' ? blank : t('– Chọn –')}</option>}
        {groups.map((group) => {
          const own = options.filter((option) => (option.group ?? '') === group)
          const choices = own.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === field.shown}>
              {option.label}
            </option>
          ))
          return group ? <optgroup label={group}>{choices}</optgroup> : choices
        })}
      </select>
    </FieldFrame>
  )
}

type Radio = Named & { options: Option[]; value?: Value }

export function RadioField({ name, label, options, value, hint, required }: Radio) {
  const field = useField(name, value)
  return (
    <GroupFrame
      field={field}
      label={label}
      hint={hint}
      required={required}
      stored={field.stored && labelOf(options, field.stored)}
    >
      {options.map((option) => (
        <label key={option.value} class="choice">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === field.shown}
            required={required}
          />
          <span>
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </GroupFrame>
  )
}

type DayOf = Named & { value?: Day | null }

/** A day typed as people write it; parsed on the server. */
export function DayField({ name, label, value, hint, required }: DayOf) {
  return (
    <TextField
      name={name}
      label={label}
      value={value ? vnDay(value) : ''}
      hint={hint ?? t('Ngày/tháng/năm, ví dụ {day}', { day: '26/10/2022' })}
      inputmode="numeric"
      maxLength={10}
      required={required}
    />
  )
}

type Figure = Named & { value?: Value; unit?: string }

/** A figure typed the Vietnamese way, “97,5”; a stored "97.5" is shown so. */
export function NumberField({ name, label, value, hint, required, unit }: Figure) {
  const field = useField(name, typedFigure(value))
  return (
    <FieldFrame field={field} label={label} hint={hint} required={required}>
      <span class="field-figure">
        <input
          {...attributes(field, name, hint, required)}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={field.shown}
          maxLength={24}
        />
        {unit && <span class="field-unit">{unit}</span>}
      </span>
    </FieldFrame>
  )
}

type Check = { name: string; label: ComponentChildren; checked?: boolean; hint?: ComponentChildren }

/** `value` is only for several boxes of one name, which send the chosen ids. */
export function CheckField({ name, label, checked, hint, value = 'yes' }: Check & { value?: string }) {
  const found = useField(name, checked ? value : null)
  const field = { ...found, id: value === 'yes' ? found.id : `${found.id}-${value}`, stored: null }
  return (
    <div class={field.error ? 'field field-bad' : 'field'}>
      <label class="choice">
        <input
          id={field.id}
          type="checkbox"
          name={name}
          value={value}
          checked={field.chosen.includes(value)}
          aria-describedby={described(field, hint)}
          aria-invalid={field.error ? 'true' : undefined}
        />
        <span>{label}</span>
      </label>
      <Lines field={field} />
      <Hint field={field} hint={hint} />
    </div>
  )
}

type Files = Named & { multiple?: boolean; accept?: string }

export function FileField({ name, label, hint, required, multiple, accept }: Files) {
  const field = { ...useField(name, null), stored: null }
  return (
    <FieldFrame field={field} label={label} hint={hint} required={required}>
      <input {...attributes(field, name, hint, required)} type="file" multiple={multiple} accept={accept} />
    </FieldFrame>
  )
}

export function Hidden({ name, value }: { name: string; value: string | number }) {
  return <input type="hidden" name={name} value={value} />
}

function attributes(field: FieldState, name: string, hint: unknown, required: boolean | undefined) {
  return {
    id: field.id,
    name,
    required,
    class: 'control',
    'aria-describedby': described(field, hint),
    ...(field.error ? { 'aria-invalid': 'true' as const } : {}),
  }
}

function labelOf(options: Option[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value
}

function typedFigure(value: Value | undefined): string {
  return value === null || value === undefined ? '' : String(value).replace('.', ',')
}
