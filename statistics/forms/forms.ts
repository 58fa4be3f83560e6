import type { Day } from '#law/kernel/day.ts'
import type { Form } from './form.ts'
import { form0601 } from './form-0601.ts'
import { form0602 } from './form-0602.ts'
import { form0603 } from './form-0603.ts'
import { form0604 } from './form-0604.ts'
import { form0605 } from './form-0605.ts'

/** The yearly statistical forms of Thông tư 02/2023/TT-BNV, in their order. */
export const forms: readonly Form[] = [form0601, form0602, form0603, form0604, form0605]

/** The form with this code. */
export function formOf(code: string): Form | undefined {
  return forms.find((form) => form.code === code)
}

/** The first year these forms are for; the set before it (TT 03/2018/TT-BNV, 0701–0703) was never read. */
export const firstYear = 2023

/** Two readings of “trong năm”: what was decided or launched in it, or what it was earned for, what ran in it. */
export const bases = ['act', 'span'] as const
export type Basis = (typeof bases)[number]

/** What is counted: for which body with all below it, in which years, read how, on which day. */
export type Counting = { agencyId: string; years: number[]; basis: Basis; today: Day }
