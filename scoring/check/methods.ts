import { type Fault, fault } from '../fault.ts'
import type { Method, Worth } from '../scale.ts'
import { checkFigure, checkShare, type Place } from './figures.ts'
import { methodOf, type Placed } from './placed.ts'
import { checkSteps } from './steps.ts'

/** The figures a method is made of. */
export function checkMethod(line: Placed): Fault[] {
  const method = methodOf(line)
  return method ? checkOne({ criterion: line.code }, method) : []
}

function checkOne(place: Place, method: Method): Fault[] {
  switch (method.type) {
    case 'manual':
    case 'yesNo':
      return []
    case 'noted':
      return checkGrades(place, method.grades)
    case 'grades':
      return [
        ...checkGrades(
          place,
          method.grades.map((one) => one.grade),
        ),
        ...method.grades.flatMap((grade) => checkWorth(place, grade)),
      ]
    case 'ratio':
      return [
        ...checkPlan(place, method),
        ...checkFigure(place, 'Mức thưởng cho mỗi 1 % vượt', method.over?.perPercent, 'notNegative'),
        ...checkFigure(place, 'Mức thưởng vượt tối đa', method.over?.capPercent, 'notNegative'),
      ]
    case 'best':
      return [
        ...checkPlan(place, method),
        ...checkShare(place, 'Tỷ lệ điểm khi đạt kế hoạch', method.atTarget),
      ]
    case 'steps':
      return [...checkSteps(place, method.steps), ...method.steps.flatMap((step) => checkWorth(place, step))]
    case 'count':
      return checkFigure(place, 'Điểm mỗi lần', method.each, 'notNegative')
    case 'events':
      return checkEvents(place, method.events)
    case 'sample':
      return checkSample(place, method)
  }
}

function checkWorth(place: Place, worth: Worth): Fault[] {
  return 'points' in worth
    ? checkFigure(place, 'Điểm của mức', worth.points, 'notNegative')
    : checkFigure(place, 'Tỷ lệ điểm của mức', worth.percent, 'notNegative')
}

function checkPlan(place: Place, method: { plan?: string; planFixed?: string }): Fault[] {
  if (method.plan !== undefined && method.planFixed !== undefined)
    return [
      fault(place, 'Kế hoạch vừa là số cố định vừa lấy từ “{plan}”. Hãy chọn một trong hai.', {
        plan: method.plan,
      }),
    ]
  return checkFigure(place, 'Kế hoạch cố định', method.planFixed, 'positive')
}

function checkGrades(place: Place, grades: string[] | undefined): Fault[] {
  if (!grades) return []
  if (grades.length === 0) return [fault(place, 'Chưa có mức xếp loại nào. Hãy ghi ít nhất một mức.')]
  if (grades.some((grade) => grade.trim() === ''))
    return [fault(place, 'Có mức xếp loại chưa có tên. Hãy ghi tên cho từng mức.')]
  const doubled = grades.find((grade, i) => grades.indexOf(grade) !== i)
  if (doubled === undefined) return []
  return [fault(place, 'Mức “{grade}” ghi hai lần. Hãy giữ lại một.', { grade: doubled })]
}

function checkEvents(place: Place, events: { each: string }[]): Fault[] {
  if (events.length === 0)
    return [fault(place, 'Chưa ghi việc nào bị trừ điểm. Hãy ghi ít nhất một việc và số điểm trừ.')]
  return events.flatMap(({ each }) => checkFigure(place, 'Điểm trừ mỗi lần', each, 'notNegative'))
}

function checkSample(place: Place, { size, each }: { size: number; each: string }): Fault[] {
  const faults = checkFigure(place, 'Điểm mỗi mẫu đạt', each, 'notNegative')
  if (Number.isSafeInteger(size) && size > 0) return faults
  return [...faults, fault(place, 'Số mẫu kiểm tra phải là số nguyên lớn hơn 0. Hãy sửa số mẫu.')]
}
