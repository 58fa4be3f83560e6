import type { Criterion } from '#cycle/1-launch/criterion/criterion.ts'
import { typedCondition, typedIndicator } from '#cycle/1-launch/criterion/settings/condition.ts'
import type { Scale } from '#scoring/scale.ts'

/** The sheet “Quy tắc”: how the numbers came about, in words. */
export function rulesInWords({ rules, bands, tieBreak }: Scale, criteria: readonly Criterion[]): string[][] {
  const limit = (label: string, figure: string | null) =>
    figure === null ? [] : [[label, figure.replace('.', ',')]]
  return [
    ['Quy tắc', 'Nội dung'],
    [
      'Làm tròn',
      `Chỉ làm tròn khi hiển thị, ${rules.places} chữ số thập phân; xếp hạng theo số chưa làm tròn.`,
    ],
    ['Tiêu chí không giao', notAssigned[rules.notAssigned]],
    ['Kế hoạch bằng 0', zeroPlan[rules.zeroPlan]],
    ...limit('Trần điểm vượt kế hoạch', rules.overCap),
    ...limit('Trần điểm thưởng', rules.extraCap),
    ...limit('Trần điểm trừ', rules.deductionCap),
    ...limit('Tổng điểm không quá', rules.cap),
    ...limit('Tổng điểm không dưới', rules.floor),
    [
      'Bằng điểm',
      rules.ties === 'ballot'
        ? 'Xét lần lượt các chỉ số, vẫn bằng thì bỏ phiếu.'
        : 'Xét lần lượt các chỉ số, vẫn bằng thì cùng hạng.',
    ],
    ...tieBreak.map((one, i) => [`Chỉ số thứ ${i + 1}`, typedIndicator(one)]),
    [
      'Sau hạng chung',
      rules.shared === 'skip' ? 'Bỏ hạng kế tiếp (1, 1, 3).' : 'Không bỏ hạng kế tiếp (1, 1, 2).',
    ],
    ...bands.map(({ title, from, to, conditions }) => [
      `Mức ${title}`,
      [
        ...(from === undefined ? [] : [`từ ${from} điểm`]),
        ...(to === undefined ? [] : [`dưới ${to} điểm`]),
        ...(conditions ?? []).map(typedCondition),
      ].join('; '),
    ]),
    ['Ô công thức', 'Ô nhập là số liệu, kế hoạch, mức, câu trả lời; mọi ô điểm là công thức và tự tính lại.'],
    ...criteria.filter((one) => one.rule).map(({ code, title, method }) => [code, `${title}. ${method}`]),
  ]
}

const notAssigned = {
  scaleUp: 'Không tính; điểm còn lại của nhóm được quy đổi cho đủ điểm của nhóm.',
  leaveOut: 'Không tính, không quy đổi.',
  full: 'Tính đủ điểm tối đa.',
}

const zeroPlan = {
  refuse: 'Không nhận; phải sửa kế hoạch hoặc ghi là không giao.',
  notAssigned: 'Coi như không giao.',
  zero: 'Không có điểm.',
  full: 'Đủ điểm tối đa.',
}
