import type { CountedForm } from './forms.view.ts'

type Asked = Pick<CountedForm, 'year' | 'basis'> & { form: { code: string }; body: { id: string } }

/** What is asked, as the query of an address. */
export function askedQuery({ form, body, year, basis }: Asked): string {
  return new URLSearchParams({ form: form.code, year: String(year), body: body.id, count: basis }).toString()
}

/** The page of the form. */
export const formAddress = (asked: Asked) => `/statistics/forms?${askedQuery(asked)}`

/** The list behind a cell, or behind what is missing or outside. */
export function listAddress(asked: Asked, which: Record<string, string>): string {
  return `/statistics/forms/list?${askedQuery(asked)}&${new URLSearchParams(which)}`
}
