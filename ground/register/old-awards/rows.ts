import { tidy } from '#kit/http/read.ts'
import { catalogue } from '#law/awards/catalogue.ts'
import { fold } from '#plumbing/typed.ts'
import type { ReadSheet } from '#plumbing/xlsx.ts'
import { routeLabel, routes } from '../screens/routes.ts'

const columns = [
  ...(['name', 'rank', 'born', 'post', 'award', 'achievement'] as const),
  ...(['reference', 'day', 'issuer', 'route', 'year'] as const),
] as const
type Column = (typeof columns)[number]

/** One line of a list as it was typed; rows count from 1 as people see them. */
export type TypedRow = { row: number } & Record<Column, string>

/** How many lines one list takes. */
export const mostRows = 1000

const heads: [Column, RegExp][] = [
  ['name', /^(ho va ten|ho ten|ten|ca nhan|tap the)( |$)/],
  ['rank', /^(cap bac|quan ham)/],
  ['born', /^(nam sinh|ngay sinh)/],
  ['post', /^chuc vu/],
  ['reference', /^(so quyet dinh|quyet dinh|so qd|so ky hieu)/],
  ['day', /^(ngay ky|ngay quyet dinh|ngay)( |$)/],
  ['issuer', /^(co quan quyet dinh|cap quyet dinh|co quan ky|nguoi ky)/],
  ['award', /^(danh hieu|hinh thuc|khen thuong)/],
  ['achievement', /^(thanh tich|ly do)/],
  ['route', /^loai hinh/],
  ['year', /^nam( |$)/],
]

/** The lines of a list: columns by their head wherever it stands in the first lines, else in the order of the page. */
export function rowsOf(cells: string[][]): TypedRow[] {
  const head = cells.slice(0, 20).findIndex((row) => row.some((cell) => columnOf(cell) === 'award'))
  const order = head < 0 ? [...columns] : (cells[head] ?? []).map(columnOf)
  return cells.slice(head + 1).flatMap((row, n) => {
    const typed = rowOf(row, order, head + n + 2)
    return typed.award === '' && typed.reference === '' ? [] : [typed]
  })
}

function columnOf(cell: string): Column | null {
  const words = fold(cell)
  return heads.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

function rowOf(row: string[], order: (Column | null)[], at: number): TypedRow {
  const cell = (column: Column) => (order.includes(column) ? oneLine(row[order.indexOf(column)] ?? '') : '')
  return {
    row: at,
    ...{ name: cell('name'), rank: cell('rank'), born: cell('born'), post: cell('post') },
    ...{ award: cell('award'), achievement: cell('achievement'), reference: cell('reference') },
    ...{ day: cell('day'), issuer: cell('issuer'), route: cell('route'), year: cell('year') },
  }
}

const oneLine = (text: string) => tidy(text).replace(/\s+/g, ' ')

/** The cells of the first sheet that shows anything, as text that can be mended by hand. */
export function textOfSheets(sheets: ReadSheet[]): string {
  const sheet = sheets.find((one) => !one.hidden && one.rows.length > 0)
  const rows = (sheet?.rows ?? []).map((row) => row.map((cell) => oneLine(cell?.text ?? '')))
  return rows.map((row) => row.join('\t')).join('\n')
}

/** The award a cell means: its name, its former name, its code. */
export function awardReader(): (typed: string) => string | null {
  const known = new Map<string, string>()
  for (const { code, name, formerly } of catalogue)
    for (const word of [name, code, formerly?.name ?? ''])
      if (word !== '' && !known.has(fold(word))) known.set(fold(word), code)
  return (typed) => known.get(fold(typed)) ?? known.get(fold(typed).replace(/^danh hieu /, '')) ?? null
}

/** The route a cell means; nothing typed is the regular one. */
export function readRoute(typed: string): string | null {
  if (typed === '') return 'regular'
  return routes.find((route) => route === typed || fold(routeLabel(route)) === fold(typed)) ?? null
}
