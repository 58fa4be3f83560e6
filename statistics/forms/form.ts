/** What the forms ask of a record, each key one fixed word; an empty word is “chưa ghi”. */
type Keys = Readonly<Record<string, string>>

/** Which records: of each key named one of these words. Nothing named is every record. */
export type Of = Readonly<Record<string, readonly string[]>>

/** Records alike in every key, as the database counts them. */
export type Group = { keys: Keys; count: number; illustrative: number }

export type FormFacts = 'movements' | 'awards' | 'bodies' | 'staff'

/** A column; `under` is the head it shares with its neighbours, `note` what stands where a number cannot. */
export type FormColumn = { code: string; head: string; under?: string; of: Of }

/** A row; without `of` it is one whose meaning nobody has read. */
export type FormRow = { code: string; label: string; depth: 0 | 1 | 2; of: Of | null }

/** “Đối chiếu”: the whole equals its parts, or is at least what they make together. */
export type Sum = { whole: string; parts: readonly string[]; kind: 'equal' | 'atLeast' }

/** “Chưa ghi”: records that lack what the form asks; until somebody records it the form is not complete. */
export type Missing = { code: string; label: string; how: string; of: Of }

/** “Biểu thống kê”: its cells are sets of records, named by the row and the column they stand in. */
export type Form = {
  code: string
  title: string
  unit: string
  facts: FormFacts
  /** What the form counts at all. */
  within: Of
  columns: readonly FormColumn[]
  rows: readonly FormRow[]
  rowSums: readonly Sum[]
  columnSums: readonly Sum[]
  missing: readonly Missing[]
  notes: readonly string[]
}

/** Whether a record is among those meant. */
function belongs(keys: Keys, of: Of): boolean {
  return Object.entries(of).every(([key, words]) => words.includes(keys[key] ?? ''))
}

/** The sets whose common records stand in a cell; without a row or a column, in all of them. */
export function ofCell(form: Form, row: FormRow | null, column: FormColumn | null): Of[] {
  return [form.within, row?.of ?? {}, column?.of ?? {}]
}

/** How many records stand in all of the sets. */
export function countOf(groups: readonly Group[], sets: readonly Of[]): number {
  return groups
    .filter(({ keys }) => sets.every((of) => belongs(keys, of)))
    .reduce((sum, group) => sum + group.count, 0)
}

/** A row with its counts, in the order of the columns; null where the row was never read. */
export type CountedRow = { row: FormRow; cells: (number | null)[] }

/** Every cell of the form. */
export function countForm(form: Form, groups: readonly Group[]): CountedRow[] {
  return form.rows.map((row) => ({
    row,
    cells: form.columns.map((column) =>
      row.of === null ? null : countOf(groups, ofCell(form, row, column)),
    ),
  }))
}

/** How many of the counted records are of the example. */
export function illustrativeIn(form: Form, groups: readonly Group[]): number {
  return countOf(
    groups.map((group) => ({ ...group, count: group.illustrative })),
    [form.within],
  )
}

/** What is not recorded, and of how many; only what there is. */
export function missingIn(form: Form, groups: readonly Group[]): (Missing & { count: number })[] {
  return form.missing
    .map((one) => ({ ...one, count: countOf(groups, [form.within, one.of]) }))
    .filter((one) => one.count > 0)
}
