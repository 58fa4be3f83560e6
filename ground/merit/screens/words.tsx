import type { ComponentChildren } from 'preact'
import { SelectField } from '#kit/form/fields.tsx'
import { t } from '#plumbing/language.ts'

/** A fact, or that nobody knows it; what is known to be none says so itself. */
export function Known({ children }: { children: ComponentChildren }) {
  const empty = children === null || children === undefined || children === ''
  return empty ? <span class="quiet">{t('chưa biết')}</span> : children
}

export function yesNo(fact: boolean | null): string | null {
  if (fact === null) return null
  return fact ? t('có') : t('không')
}

type Asked = { name: string; label: string; value: boolean | null | undefined; hint?: string }

/** Yes, no, or not known. */
export function YesNoField({ name, label, value, hint }: Asked) {
  return (
    <SelectField
      name={name}
      label={label}
      hint={hint}
      value={value === true ? 'yes' : value === false ? 'no' : ''}
      blank={t('Chưa biết')}
      options={[
        { value: 'yes', label: t('Có') },
        { value: 'no', label: t('Không') },
      ]}
    />
  )
}

/** Options of a fixed set of words. */
export function optionsOf<W extends string>(words: readonly W[], label: (word: W) => string) {
  return words.map((value) => ({ value, label: label(value) }))
}

/** Without the zeros the database adds: `75.00` is written 75. */
export function plain(figure: string | null | undefined): string | null {
  if (figure === null || figure === undefined) return null
  return figure.includes('.') ? figure.replace(/\.?0+$/, '') : figure
}
