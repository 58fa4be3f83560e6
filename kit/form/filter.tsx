import type { ComponentChildren } from 'preact'
import { t } from '#plumbing/language.ts'
import { FormContext } from './field.tsx'

type FilterOf = { to: string; submit?: string; children: ComponentChildren }

/** Narrows a list by its address: a form that asks, and changes nothing. */
export function Filter({ to, submit, children }: FilterOf) {
  return (
    <FormContext.Provider value={{ id: 'filter', attempt: null }}>
      <form class="filter" method="get" action={to}>
        {children}
        <button type="submit" class="button button-quiet">
          {submit ?? t('Lọc')}
        </button>
      </form>
    </FormContext.Provider>
  )
}
