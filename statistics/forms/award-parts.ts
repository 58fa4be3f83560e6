import type { FormRow, Missing, Sum } from './form.ts'

/** Who an award went to; `agency` is a collective of which nobody has recorded whether it is an enterprise. */
export const collectives = ['body', 'enterprise', 'household', 'agency'] as const
export const individuals = ['individual'] as const

const personClasses = [
  ['ministryLeader', 'Lãnh đạo cấp bộ, tỉnh trở lên'],
  ['departmentLeader', 'Lãnh đạo cấp vụ, sở và tương đương'],
  ['entrepreneur', 'Doanh nhân'],
  ['otherLeader', 'Các cấp lãnh đạo từ phó phòng trở lên'],
  ['direct', 'Người trực tiếp công tác, sản xuất, học tập, chiến đấu'],
] as const

const ways = [
  ['regular', 'Khen thưởng thường xuyên'],
  ['thematic', 'Khen thưởng theo chuyên đề'],
  ['exceptional', 'Khen thưởng đột xuất'],
  ['external', 'Khen thưởng đối ngoại'],
  ['devotedService', 'Khen thưởng quá trình cống hiến'],
  ['seniority', 'Khen thưởng theo niên hạn'],
  ['resistance', 'Khen thưởng thành tích kháng chiến'],
] as const

/** The words of the two ways an award is told apart, for the database to know what is recorded. */
export const classWords = personClasses.map(([word]) => word)
export const wayWords = ways.map(([word]) => word)

/** The rows by recipient and by way, which both forms of awards share; they begin at a number of their own. */
export function awardRows(first: number): FormRow[] {
  const next = codes(first)
  return [
    { code: next(), label: 'Tập thể', depth: 1, of: { recipient: collectives } },
    { code: next(), label: 'Trong đó: doanh nghiệp', depth: 2, of: { recipient: ['enterprise'] } },
    { code: next(), label: 'Trong đó: hộ gia đình', depth: 2, of: { recipient: ['household'] } },
    { code: next(), label: 'Cá nhân', depth: 1, of: { recipient: individuals } },
    ...personClasses.map(([word, label]) => ({
      ...{ code: next(), label, depth: 2 as const },
      of: { personClass: [word] },
    })),
    ...ways.map(([word, label]) => ({ code: next(), label, depth: 1 as const, of: { way: [word] } })),
  ]
}

/** The checks over these rows. */
export function awardSums(first: number): Sum[] {
  const code = (n: number) => two(first + n)
  const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => code(from + n))
  return [
    { whole: '01', parts: [code(0), code(3)], kind: 'equal' },
    { whole: '01', parts: span(9, 15), kind: 'equal' },
    { whole: code(3), parts: span(4, 8), kind: 'equal' },
    { whole: code(0), parts: span(1, 2), kind: 'atLeast' },
  ]
}

/** What both forms ask of every award. */
export const awardMissing: Missing[] = [
  {
    code: 'class',
    label: 'Cá nhân chưa ghi nhóm đối tượng',
    how: 'Mở trang cá nhân, ghi nhóm đối tượng.',
    of: { personClass: [''] },
  },
  {
    code: 'way',
    label: 'Lượt khen chưa ghi loại hình khen thưởng',
    how: 'Sổ khen thưởng không sửa được dòng đã ghi: hãy tìm văn bản gốc và báo người quản trị.',
    of: { way: [''] },
  },
  {
    code: 'enterprise',
    label: 'Tập thể chưa ghi có phải doanh nghiệp không',
    how: 'Người quản trị mở trang đơn vị, ghi mục “Là doanh nghiệp”.',
    of: { recipient: ['agency'] },
  },
]

function codes(first: number) {
  let n = first
  return () => two(n++)
}

const two = (n: number) => String(n).padStart(2, '0')
