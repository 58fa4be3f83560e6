import { t } from '#plumbing/language.ts'
import type { Form, FormColumn } from './form.ts'

/** A cell of the head: how many columns and rows it covers. */
type Head = { key: string; text: string; across: number; down: number }

/** The head of the columns: one row, or two where neighbours share a head. */
export function headRows({ columns }: Form): [Head[], Head[] | null] {
  const isTwo = columns.some((column) => column.under)
  const first: Head[] = []
  for (const { code, head, under } of columns) {
    const last = first.at(-1)
    if (under && last?.text === under) last.across++
    else first.push({ key: code, text: under ?? head, across: 1, down: isTwo && !under ? 2 : 1 })
  }
  const second = columns.filter((column) => column.under)
  return [
    first,
    isTwo ? second.map(({ code, head }) => ({ key: code, text: head, across: 1, down: 1 })) : null,
  ]
}

/** A column in one line, for where its shared head is not seen. */
export function columnWords({ code, head, under }: FormColumn): string {
  return under ? `${code} · ${t(under)}: ${t(head)}` : `${code} · ${t(head)}`
}
