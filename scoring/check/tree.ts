import { type Fault, fault } from '../fault.ts'
import type { Criterion } from '../scale.ts'

/** A criterion as a table has it: on a row of its own, with the code of its group. */
type Row = Omit<Criterion, 'children'> & { parent?: string | undefined }

/** Rows put together to a tree, in their order; a group that does not exist and circles are named. */
export function treeOf(rows: readonly Row[]): { criteria: Criterion[]; faults: Fault[] } {
  const byCode = new Map([...rows].reverse().map((row) => [row.code, row]))
  const faults = [...unknownParents(rows, byCode), ...circles(rows, byCode)]
  const below = new Map<Row | null, Row[]>()
  for (const row of rows) {
    const parent = row.parent ? (byCode.get(row.parent) ?? null) : null
    const beside = below.get(parent)
    if (beside) beside.push(row)
    else below.set(parent, [row])
  }
  return { criteria: branches(null, below), faults }
}

function branches(parent: Row | null, below: Map<Row | null, Row[]>): Criterion[] {
  return (below.get(parent) ?? []).map((row) => {
    const { parent: _, ...criterion } = row
    const children = branches(row, below)
    return children.length > 0 ? { ...criterion, children } : criterion
  })
}

function unknownParents(rows: readonly Row[], byCode: Map<string, Row>): Fault[] {
  return rows.flatMap(({ code, parent }) =>
    !parent || byCode.has(parent)
      ? []
      : [
          fault(
            { criterion: code },
            'Tiêu chí “{code}” nằm trong nhóm “{parent}” nhưng bảng không có mã này. Hãy sửa mã nhóm hoặc thêm nhóm.',
            { code, parent },
          ),
        ],
  )
}

function circles(rows: readonly Row[], byCode: Map<string, Row>): Fault[] {
  const done = new Set<string>()
  return rows.flatMap((row) => {
    const path: string[] = []
    let at: Row | undefined = row
    while (at && !done.has(at.code) && !path.includes(at.code)) {
      path.push(at.code)
      at = at.parent ? byCode.get(at.parent) : undefined
    }
    for (const code of path) done.add(code)
    if (!at || !path.includes(at.code)) return []
    return [circle([...path.slice(path.indexOf(at.code)), at.code])]
  })
}

function circle(codes: string[]): Fault {
  return fault(
    { criterion: codes[0] ?? '' },
    'Các tiêu chí nằm trong nhau thành vòng: {codes}. Hãy sửa mã nhóm của một trong các tiêu chí này.',
    { codes: codes.join(' → ') },
  )
}
