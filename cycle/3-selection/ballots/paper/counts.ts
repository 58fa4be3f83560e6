import { createHash } from 'node:crypto'
import { t } from '#plumbing/language.ts'
import type { VoterGroup } from '../ballots.ts'
import { ballotsInAll } from '../groups.ts'

export const cells = ['yes', 'no', 'blank', 'invalid'] as const
export type Cell = (typeof cells)[number]

/** The sheets of one case by what stands on them. */
export type CountRow = { nomineeId: string } & Record<Cell, number>

/** What one teller counted: sheets that went out, sheets that came back, and the cases. */
export type PaperCount = { issued: number; returned: number; rows: CountRow[] }

/** A count in one spelling, so that a signature is over exactly it. */
export function digestOf(sittingId: string, { issued, returned, rows }: PaperCount): string {
  const sorted = rows.toSorted((a, b) => (a.nomineeId < b.nomineeId ? -1 : 1))
  const words = [
    sittingId,
    issued,
    returned,
    ...sorted.map((row) => [row.nomineeId, ...cells.map((cell) => row[cell])].join(' ')),
  ]
  return createHash('sha256').update(words.join('\n')).digest('hex')
}

/** Where two counts differ: names of the fields both typed. */
export function differingCells(one: PaperCount, other: PaperCount): Set<string> {
  const differing = new Set<string>()
  if (one.issued !== other.issued) differing.add('issued')
  if (one.returned !== other.returned) differing.add('returned')
  const others = new Map(other.rows.map((row) => [row.nomineeId, row]))
  for (const row of one.rows)
    for (const cell of cells)
      if (row[cell] !== others.get(row.nomineeId)?.[cell]) differing.add(fieldOf(cell, row.nomineeId))
  return differing
}

export const fieldOf = (cell: Cell, nomineeId: string) => `${cell}_${nomineeId}`

const sheetsOf = (row: CountRow | undefined) => (row ? cells.reduce((sum, cell) => sum + row[cell], 0) : 0)

/** What cannot be right about a count, a sentence by field; members who stand aside have no sheet of that group. */
export function faultsIn(
  count: PaperCount,
  groups: VoterGroup[],
  names: Map<string, string>,
): Record<string, string> {
  const wrong: Record<string, string> = {}
  const all = ballotsInAll(groups)
  if (count.issued > all)
    wrong.issued = t('Phát ra nhiều nhất {all} tờ phiếu, mỗi người một tờ mỗi phần.', { all })
  if (count.returned > count.issued) wrong.returned = t('Thu về không thể nhiều hơn phát ra.')
  const rows = new Map(count.rows.map((row) => [row.nomineeId, row]))
  let inAll = 0
  for (const { nomineeIds, memberIds } of groups) {
    const first = sheetsOf(rows.get(nomineeIds[0] ?? ''))
    inAll += first
    for (const nomineeId of nomineeIds) {
      const sheets = sheetsOf(rows.get(nomineeId))
      const said = { name: names.get(nomineeId) ?? '', sheets, most: memberIds.length, first }
      if (sheets > memberIds.length)
        wrong[fieldOf('yes', nomineeId)] = t(
          '“{name}”: cộng lại là {sheets} phiếu, mà chỉ có {most} người được bỏ phiếu.',
          said,
        )
      else if (sheets !== first)
        wrong[fieldOf('yes', nomineeId)] = t(
          '“{name}”: cộng lại là {sheets} phiếu, mà trường hợp đầu cùng phần là {first}. Tờ để trống ghi vào phiếu trắng, tờ hỏng ghi vào không hợp lệ.',
          said,
        )
    }
  }
  if (Object.keys(wrong).length === 0 && inAll !== count.returned)
    wrong.returned = t('Thu về {returned} tờ, mà cộng các phần lại là {inAll} tờ. Hãy đếm lại.', {
      returned: count.returned,
      inAll,
    })
  return wrong
}
