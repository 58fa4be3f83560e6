import type { ComponentChildren } from 'preact'
import type { Attempt } from '#kit/page/shell.ts'
import { t } from '#plumbing/language.ts'
import { FormContext } from './field.tsx'

type FilterOf = {
  to: string
  submit?: string
  id?: string
  attempt?: Attempt | null
  children: ComponentChildren
}

/** Narrows a list by its address: a form that asks, and changes nothing. `attempt` holds what was asked wrongly. */
export function Filter({ to, submit, id = 'filter', attempt = null, children }: FilterOf) {
  return (
    <FormContext.Provider value={{ id, attempt }}>
      <form class="filter" method="get" action={to}>
        {children}
        <button type="submit" class="button button-quiet">
          {submit ?? t('Lọc')}
        </button>
      </form>
    </FormContext.Provider>
  )
}
