import { awardName } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { xlsxForm } from '#plumbing/xlsx.ts'
import { columnName } from '../column-name.ts'
import type { OwnTable } from './own.ts'
import { recipientsLabel } from './words.ts'

type Own = { body: { name: string }; year: number; table: OwnTable; illustrative: number }

const headRow = 2

/** The table as a workbook; its sums are formulas over the cells above and beside them. */
export function ownFile({ body, year, table, illustrative }: Own): Promise<Uint8Array> {
  const { codes, kinds, rows } = table
  const heads = codes.flatMap((code) =>
    kinds.map((kind) => `${t(awardName(code))}: ${recipientsLabel(kind)}`),
  )
  const first = headRow + 2
  const last = first + rows.length - 2
  const across = (at: number, value: number) => {
    const ends = [columnName(1), columnName(heads.length)].map((name) => `${name}${at}`)
    return heads.length === 0 ? value : { formula: `SUM(${ends.join(':')})`, value }
  }
  const down = (at: number, value: number) => {
    const name = columnName(at + 1)
    return { formula: `SUM(${name}${first}:${name}${last})`, value }
  }
  return xlsxForm({
    name: t('Biểu tổng hợp'),
    widths: [40, ...heads.map(() => 14), 10],
    rows: [
      [t('Biểu tổng hợp khen thưởng năm {year} của {body}', { year, body: body.name })],
      [illustrative > 0 ? t('Có số liệu minh họa.') : ''],
      [t('Đơn vị'), ...heads, t('Cộng')],
      ...rows.map(({ body: of, cells, total }, r) => [
        of?.name ?? t('Cộng'),
        ...cells.map((count, at) => (of ? count : down(at, count))),
        across(first + r, total),
      ]),
    ],
    headRow,
    boldRows: [0, headRow, headRow + rows.length],
  })
}
