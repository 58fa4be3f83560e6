import { exact, floor, isLess, isSame, isZero, readExact, zero } from '../exact/exact.ts'
import { type Fault, fault } from '../fault.ts'
import { gradesOf } from '../grades.ts'
import type { Node, Prepared } from '../prepare.ts'
import type { Contestant, Value } from '../scale.ts'
import type { Place } from './figures.ts'
import { type Measures, measuresOf } from './measures.ts'
import { placedIn } from './placed.ts'

/** What is wrong with the figures before they are computed: ids, names of measures, values of the wrong kind. */
export function checkContestants(prepared: Prepared, contestants: readonly Contestant[]): Fault[] {
  const measures = measuresOf(placedIn(prepared.scale))
  const ids = contestants.map((one) => one.id)
  return contestants.flatMap((contestant, i) => [
    ...checkId(contestant, ids.indexOf(contestant.id) !== i),
    ...checkValues(prepared, contestant, measures),
    ...checkNotAssigned(prepared, contestant),
    ...checkBallot(contestant),
  ])
}

function checkId({ id, name }: Contestant, isDoubled: boolean): Fault[] {
  const place = { contestant: id }
  if (id.trim() === '')
    return [fault(place, 'Đơn vị “{name}” chưa có mã. Hãy ghi một mã riêng cho đơn vị.', { name })]
  if (!isDoubled) return []
  return [fault(place, 'Mã đơn vị “{id}” có hai lần. Hãy giữ lại một dòng cho mỗi đơn vị.', { id })]
}

function checkValues({ byCode }: Prepared, { id, values }: Contestant, measures: Measures): Fault[] {
  return Object.entries(values).flatMap(([measure, value]) => {
    const place = { contestant: id, measure }
    const kind = measures.kinds.get(measure)
    if (kind === undefined)
      return [
        fault(
          place,
          'Số liệu “{measure}” không có trong bảng tiêu chí. Hãy kiểm tra lại mã, hoặc bỏ số liệu này.',
          { measure },
        ),
      ]
    return checkValue(place, value, { kind, node: byCode.get(measure) })
  })
}

type Asked = { kind: 'figure' | 'answer' | 'grade' | 'any'; node: Node | undefined }

function checkValue(place: Place, value: Value, { kind, node }: Asked): Fault[] {
  if (kind === 'any') return []
  if (kind === 'answer') return typeof value === 'boolean' ? [] : [fault(place, 'Hãy ghi có hoặc không.')]
  if (kind === 'grade') {
    const grades = gradesOf(node)
    if (typeof value === 'string' && grades.includes(value)) return []
    return [
      fault(place, 'Không có mức “{grade}”. Hãy dùng một trong các mức: {grades}.', {
        grade: String(value),
        grades: grades.join(', '),
      }),
    ]
  }
  const read = typeof value === 'string' ? readExact(value) : undefined
  if (!read) return [fault(place, 'Hãy ghi một con số, ví dụ 9.5.')]
  if (isCounted(node) && (isLess(read, zero) || !isSame(read, floor(read))))
    return [fault(place, 'Hãy ghi một số nguyên từ 0.')]
  if (!node && isLess(read, zero)) return [fault(place, 'Kế hoạch không được âm.')]
  return isZero(read) ? [] : checkMost(place, value, node)
}

const isCounted = (node: Node | undefined) => {
  const type = node?.criterion.method?.type
  return type === 'count' || type === 'sample'
}

function checkMost(place: Place, value: Value, node: Node | undefined): Fault[] {
  const method = node?.criterion.method
  if (method?.type !== 'sample' || !isLess(exact(method.size), exact(String(value)))) return []
  return [
    fault(place, 'Chỉ kiểm tra {size} mẫu nên không thể có {good} mẫu đạt.', {
      size: method.size,
      good: String(value),
    }),
  ]
}

function checkNotAssigned({ byCode }: Prepared, { id, notAssigned }: Contestant): Fault[] {
  return Object.keys(notAssigned ?? {}).flatMap((code) => {
    const place = { contestant: id, criterion: code }
    const node = byCode.get(code)
    if (!node)
      return [fault(place, 'Không có tiêu chí “{code}”. Hãy dùng mã của một tiêu chí trong bảng.', { code })]
    if (!node.work)
      return [fault(place, '“{code}” là một nhóm. Hãy ghi từng tiêu chí trong nhóm là không giao.', { code })]
    return []
  })
}

function checkBallot({ id, ballot }: Contestant): Fault[] {
  if (ballot === undefined || (Number.isSafeInteger(ballot) && ballot >= 0)) return []
  return [fault({ contestant: id }, 'Số phiếu phải là số nguyên từ 0. Hãy sửa số phiếu.')]
}
