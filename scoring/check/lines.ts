import { type Fault, fault } from '../fault.ts'
import { areCrossed, checkFigure } from './figures.ts'
import { methodOf, type Placed } from './placed.ts'

/** What a line says of itself: its figures, its ends, and that a group has no method. */
export function checkLine(line: Placed): Fault[] {
  const { criterion, code } = line
  const place = { criterion: code }
  return [
    ...checkFigure(place, 'Điểm tối đa', criterion.points, 'notNegative'),
    ...checkFigure(place, 'Trọng số', criterion.weight, 'positive'),
    ...checkFigure(place, 'Mức trần', criterion.cap, 'any'),
    ...checkFigure(place, 'Mức sàn', criterion.floor, 'any'),
    ...checkAudiencePoints(line),
    ...checkEnds(line),
    ...checkShape(line),
  ]
}

function checkAudiencePoints({ criterion, code }: Placed): Fault[] {
  const place = { criterion: code }
  const groups = (criterion.pointsFor ?? []).map((one) => one.group)
  const doubled = groups.find((group, i) => groups.indexOf(group) !== i)
  return [
    ...(criterion.pointsFor ?? []).flatMap(({ points }) =>
      checkFigure(place, 'Điểm tối đa theo đối tượng', points, 'notNegative'),
    ),
    ...(doubled === undefined
      ? []
      : [
          fault(place, 'Đối tượng “{group}” có hai mức điểm tối đa. Hãy giữ lại một mức.', {
            group: doubled,
          }),
        ]),
    ...(criterion.appliesTo?.length === 0
      ? [fault(place, 'Tiêu chí không áp dụng cho ai. Hãy chọn đối tượng áp dụng hoặc bỏ tiêu chí này.')]
      : []),
  ]
}

function checkEnds({ criterion, code }: Placed): Fault[] {
  if (!areCrossed(criterion.floor, criterion.cap)) return []
  return [
    fault({ criterion: code }, 'Mức sàn {floor} cao hơn mức trần {cap}. Hãy sửa một trong hai mức.', {
      floor: criterion.floor ?? '',
      cap: criterion.cap ?? '',
    }),
  ]
}

function checkShape(line: Placed): Fault[] {
  const { criterion, code, part, isLeaf } = line
  const place = { criterion: code }
  const faults: Fault[] = []
  const hasPoints = criterion.points !== undefined || (criterion.pointsFor ?? []).length > 0
  if (hasPoints && criterion.weight !== undefined)
    faults.push(fault(place, 'Tiêu chí có cả điểm và trọng số. Hãy chỉ ghi một trong hai.'))
  if (!isLeaf && criterion.method)
    faults.push(
      fault(
        place,
        'Nhóm tiêu chí không có cách tính riêng. Hãy bỏ cách tính của nhóm, hoặc bỏ các tiêu chí con.',
      ),
    )
  if (criterion.part !== undefined && criterion.part !== part)
    faults.push(
      fault(
        place,
        'Tiêu chí con phải cùng phần (điểm chuẩn, điểm thưởng, điểm trừ) với nhóm của nó. Hãy chuyển tiêu chí ra khỏi nhóm hoặc sửa phần.',
      ),
    )
  if (methodOf(line)?.type === 'noted' && (hasPoints || criterion.weight !== undefined))
    faults.push(
      fault(
        place,
        'Tiêu chí chỉ ghi nhận nên không có điểm. Hãy bỏ điểm, hoặc chọn cách tính điểm, hoặc thêm tiêu chí con.',
      ),
    )
  if (part === 'deduction' && criterion.method?.type === 'ratio' && criterion.method.over)
    faults.push(
      fault(
        place,
        'Điểm trừ không có điểm thưởng vượt kế hoạch. Hãy bỏ phần thưởng vượt, hoặc chuyển tiêu chí sang phần khác.',
      ),
    )
  if (needsPoints(line))
    faults.push(fault(place, 'Tiêu chí chưa có điểm tối đa. Hãy ghi điểm, hoặc trọng số trong nhóm có điểm.'))
  return faults
}

/** Whether the points of a leaf are needed to compute it and nothing says what they are. */
function needsPoints(line: Placed): boolean {
  const { criterion, part } = line
  const method = methodOf(line)
  const isSaid =
    criterion.points !== undefined || criterion.weight !== undefined || (criterion.pointsFor ?? []).length > 0
  if (!method || isSaid || method.type === 'noted' || method.type === 'sample') return false
  if (method.type === 'steps') return method.steps.some((step) => 'percent' in step)
  if (method.type === 'grades') return method.grades.some((grade) => 'percent' in grade)
  if (method.type === 'count') return part === 'standard'
  if (method.type === 'events') return part !== 'deduction'
  return true
}
