import { type Fault, fault } from '../fault.ts'
import type { Rules } from '../scale.ts'
import { areCrossed, checkFigure } from './figures.ts'

/** The figures of the rules: caps, the floor, what the points must come to, decimals shown. */
export function checkRules(rules: Rules): Fault[] {
  return [
    ...checkFigure({}, 'Tổng điểm chuẩn yêu cầu', rules.expected, 'notNegative'),
    ...checkFigure({}, 'Trần điểm thưởng vượt kế hoạch', rules.overCap, 'notNegative'),
    ...checkFigure({}, 'Trần điểm thưởng', rules.extraCap, 'notNegative'),
    ...checkFigure({}, 'Trần điểm trừ', rules.deductionCap, 'notNegative'),
    ...checkFigure({}, 'Tổng điểm thấp nhất', rules.floor, 'any'),
    ...checkFigure({}, 'Tổng điểm cao nhất', rules.cap, 'any'),
    ...(areCrossed(rules.floor, rules.cap)
      ? [
          fault(
            {},
            'Tổng điểm thấp nhất {floor} cao hơn tổng điểm cao nhất {cap}. Hãy sửa một trong hai mức.',
            {
              floor: rules.floor ?? '',
              cap: rules.cap ?? '',
            },
          ),
        ]
      : []),
    ...(Number.isInteger(rules.places) && rules.places >= 0 && rules.places <= 10
      ? []
      : [fault({}, 'Số chữ số thập phân khi hiển thị phải là số nguyên từ 0 đến 10. Hãy sửa lại.')]),
  ]
}
