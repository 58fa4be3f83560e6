import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Attempt } from '#kit/page/shell.ts'
import { t } from '#plumbing/language.ts'

/** What a field knows of the form it stands in. */
export const FormContext = createContext<{ id: string; attempt: Attempt | null }>({
  id: 'field',
  attempt: null,
})

/** A field as it must be drawn: with what was typed, when the form came back. */
export type FieldState = {
  id: string
  shown: string
  chosen: string[]
  error: string | null
  stored: string | null
}

export function useField(name: string, value: string | number | null | undefined): FieldState {
  const { id, attempt } = useContext(FormContext)
  const given = value === null || value === undefined ? '' : String(value)
  const typed = attempt?.typed[name]
  const shown = typed?.[0] ?? given
  return {
    id: fieldId(id, name),
    shown,
    chosen: attempt ? (typed ?? []) : given === '' ? [] : [given],
    error: attempt?.fields[name] ?? null,
    stored: attempt?.kind === 'stale' && typed && shown !== given ? given : null,
  }
}

export function fieldId(formId: string, name: string): string {
  return `${formId}-${name}`
}

/** The ids of the lines that explain a field, for `aria-describedby`. */
export function described(field: FieldState, hint?: unknown): string | undefined {
  const lines = [
    hint ? `${field.id}-hint` : '',
    field.error ? `${field.id}-error` : '',
    field.stored === null ? '' : `${field.id}-stored`,
  ].filter(Boolean)
  return lines.length > 0 ? lines.join(' ') : undefined
}

type Frame = {
  field: FieldState
  label: ComponentChildren
  hint?: ComponentChildren
  required?: boolean | undefined
  stored?: string | null
  children: ComponentChildren
}

/** Label, hint, error and the newer stored value around one control. */
export function FieldFrame({ field, label, hint, required, stored, children }: Frame) {
  return (
    <div class={field.error ? 'field field-bad' : 'field'}>
      <label class="field-label" for={field.id}>
        {label}
        <Needed required={required} />
      </label>
      <Lines field={field} stored={stored} />
      {children}
      <Hint field={field} hint={hint} />
    </div>
  )
}

/** The same around a group of choices. */
export function GroupFrame({ field, label, hint, required, stored, children }: Frame) {
  return (
    <fieldset
      id={field.id}
      tabIndex={-1}
      class={field.error ? 'field field-group field-bad' : 'field field-group'}
      aria-describedby={described(field, hint)}
    >
      <legend class="field-label">
        {label}
        <Needed required={required} />
      </legend>
      <Hint field={field} hint={hint} />
      <Lines field={field} stored={stored} />
      {children}
    </fieldset>
  )
}

function Needed({ required }: { required?: boolean | undefined }) {
  return required ? <span class="field-needed"> ({t('bắt buộc')})</span> : null
}

export function Hint({ field, hint }: { field: FieldState; hint?: ComponentChildren }) {
  if (!hint) return null
  return (
    <p class="field-hint" id={`${field.id}-hint`}>
      {hint}
    </p>
  )
}

/** What is wrong with the value, and what somebody else has stored meanwhile. */
export function Lines({ field, stored }: { field: FieldState; stored?: string | null | undefined }) {
  const newer = stored ?? field.stored
  return (
    <>
      {field.error && (
        <p class="field-error" id={`${field.id}-error`}>
          {field.error}
        </p>
      )}
      {field.stored !== null && (
        <p class="field-stored" id={`${field.id}-stored`}>
          {t('Giá trị hiện nay:')} <strong>{newer === '' ? t('để trống') : newer}</strong>
        </p>
      )}
    </>
  )
}
