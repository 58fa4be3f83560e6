import { t } from '#plumbing/language.ts'
import type { Block, Paper, PaperColumn, TableBlock } from '../paper.ts'

/** One piece of the paper's text and where the reader finds it; `inRow`: copied from many records, each typed elsewhere. */
export type Place = { text: string; where: string; inRow?: true }

/** A slip of the pen in a row is shown; it does not hold up all the others. */
export const gravityAt = ({ inRow }: Place) => (inRow ? ('warn' as const) : ('stop' as const))

/** A table, where it stands, and whether it stands in an annex. */
export type TablePlace = { table: TableBlock; where: string; annex: boolean }

// What a block holds beside its words.
const settings = new Set([
  'kind',
  'mark',
  'style',
  'align',
  'side',
  'level',
  'number',
  'width',
  'span',
  'rows',
])

/** Every string of the body, article by article, without the rows of its tables. */
export function bodyPlaces(paper: Paper): Place[] {
  return paper.blocks.flatMap((block, i) => placesOf(block, t('Đoạn {n}', { n: i + 1 })))
}

/** Every string of the annexes, without the rows of their tables. */
export function annexPlaces(paper: Paper): Place[] {
  return (paper.annexes ?? []).flatMap((annex) => [
    { text: annex.title, where: annex.name },
    ...annex.blocks.flatMap((block) => placesOf(block, annex.name)),
  ])
}

/** Every string of the paper that a person reads as text. */
export function allPlaces(paper: Paper): Place[] {
  return [
    { text: paper.abstract, where: t('Trích yếu') },
    { text: paper.underTitle ?? '', where: t('Trích yếu') },
    ...paper.legalBasis.map((text, i) => ({ text, where: t('Căn cứ {n}', { n: i + 1 }) })),
    ...paper.addressedTo.map((text) => ({ text, where: t('Kính gửi') })),
    ...bodyPlaces(paper),
    ...annexPlaces(paper),
    ...tablesOf(paper).flatMap(({ table, where }) =>
      table.rows.flatMap((row, i) =>
        row.map((text) => ({ text, where: rowAt(where, i), inRow: true as const })),
      ),
    ),
  ]
}

/** The tables of the body and of the annexes, in order. */
export function tablesOf(paper: Paper): TablePlace[] {
  const of = (blocks: Block[], where: (i: number) => string, annex: boolean) =>
    blocks.flatMap((block, i) => (block.kind === 'table' ? [{ table: block, where: where(i), annex }] : []))
  return [
    ...of(paper.blocks, (i) => t('Bảng ở đoạn {n}', { n: i + 1 }), false),
    ...(paper.annexes ?? []).flatMap((annex) => of(annex.blocks, () => annex.name, true)),
  ]
}

/** The rows of a table that are one case each, with their places: without sums and titles of groups. */
export function casesOf({
  rows,
  boldRows = [],
  acrossRows = [],
}: TableBlock): { row: string[]; at: number }[] {
  return rows
    .map((row, at) => ({ row, at }))
    .filter(({ at }) => !boldRows.includes(at) && !acrossRows.includes(at))
}

/** “Danh sách, dòng 3”. */
export function rowAt(where: string, index: number): string {
  return t('{where}, dòng {n}', { where, n: index + 1 })
}

/** The column whose head says one of these words; −1 when there is none. */
export function columnOf(columns: PaperColumn[], heads: RegExp): number {
  return columns.findIndex((column) => heads.test(column.head))
}

function placesOf(block: Block, where: string): Place[] {
  if (block.kind !== 'article') return stringsIn(block).map((text) => ({ text, where }))
  const article = t('Điều {n}', { n: block.number })
  const { clauses = [], title = '', text } = block
  const below = clauses.flatMap((clause, i) =>
    stringsIn(clause).map((words) => ({
      text: words,
      where: t('{where}, khoản {n}', { where: article, n: i + 1 }),
    })),
  )
  return [{ text: `${title} ${text}`.trim(), where: article }, ...below]
}

/** The strings of a block whatever its parts are called: a part added later is read too. */
function stringsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  if (Array.isArray(part)) return part.flatMap(stringsIn)
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, value]) => (settings.has(name) ? [] : stringsIn(value)))
}
