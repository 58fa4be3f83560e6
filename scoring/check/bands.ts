import { compare, readExact } from '../exact/exact.ts'
import { type Fault, fault } from '../fault.ts'
import type { Band, Scale } from '../scale.ts'
import { checkFigure, checkShare } from './figures.ts'
import { checkCondition, type Measures } from './measures.ts'

/** That every band has a code of its own, ends in their order, and conditions that can be judged. */
export function checkBands({ bands }: Scale, measures: Measures): Fault[] {
  const codes = bands.map((band) => band.code)
  return bands.flatMap((band, i) => [
    ...checkName(band, codes.indexOf(band.code) !== i),
    ...checkEnds(band),
    ...(band.conditions ?? []).flatMap((condition) => [
      ...checkCondition({ band: band.code }, condition, measures),
      ...('figure' in condition
        ? checkFigure({ band: band.code }, 'Mức của điều kiện', condition.figure, 'any')
        : []),
      ...(condition.type === 'topShare'
        ? checkShare({ band: band.code }, 'Tỷ lệ đơn vị dẫn đầu', condition.percent)
        : []),
    ]),
  ])
}

function checkName({ code, title }: Band, isDoubled: boolean): Fault[] {
  const place = { band: code }
  if (code.trim() === '')
    return [fault(place, 'Mức xếp loại “{title}” chưa có mã. Hãy ghi một mã riêng cho mức này.', { title })]
  if (!isDoubled) return []
  return [
    fault(place, 'Mã “{code}” dùng cho nhiều mức xếp loại. Hãy đặt cho mỗi mức một mã riêng.', { code }),
  ]
}

function checkEnds({ code, from, to }: Band): Fault[] {
  const place = { band: code }
  const faults = [
    ...checkFigure(place, 'Điểm từ', from, 'any'),
    ...checkFigure(place, 'Điểm đến dưới', to, 'any'),
  ]
  if (faults.length > 0 || from === undefined || to === undefined) return faults
  const [low, high] = [readExact(from), readExact(to)]
  if (!low || !high || compare(low, high) < 0) return []
  return [
    fault(
      place,
      'Mức từ {from} đến dưới {to} điểm không chứa số nào. Hãy sửa để điểm đầu nhỏ hơn điểm cuối.',
      {
        from,
        to,
      },
    ),
  ]
}
