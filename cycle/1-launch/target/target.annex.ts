import type { Annex } from '#ground/papers/paper.ts'
import { column } from '#ground/papers/pieces.ts'
import type { Member } from '#ground/units/year.ts'
import { vnDay } from '#kit/format.ts'
import { planLine, type Target } from './target.ts'

/** “Phụ lục chỉ tiêu thi đua”: the targets of the members, in the order of the members; none where there are none. */
export function targetAnnexes(members: Member[], targets: Target[]): Annex[] {
  const rows = members.flatMap((member) =>
    targets
      .filter((target) => target.agencyId === member.id)
      .map((target) => [member.name, target.title, planLine(target), vnDay(target.deadlineOn)]),
  )
  if (rows.length === 0) return []
  const columns = [
    column('TT', 0.9, 'center'),
    column('Đơn vị', 3.6),
    column('Chỉ tiêu', 6),
    column('Mức đăng ký', 3),
    column('Thời hạn', 2.4, 'center'),
  ]
  return [
    {
      name: 'Phụ lục',
      title: 'Chỉ tiêu thi đua của các đơn vị',
      blocks: [{ kind: 'table', columns, rows: rows.map((cells, i) => [String(i + 1), ...cells]) }],
    },
  ]
}
