import { catalogue } from '#law/awards/catalogue.ts'
import { awardMissing, awardRows, awardSums, collectives, individuals } from './award-parts.ts'
import type { Form } from './form.ts'

const state = catalogue.filter((award) => award.level === 'state')
const codesOf = (...kinds: string[]) => state.filter((one) => kinds.includes(one.kind)).map((one) => one.code)

const named = [
  ...codesOf('order', 'medal', 'stateHonour', 'prize'),
  ...['governmentFlag', 'primeMinisterCertificate', 'nationalFighter'],
]
const others = state.map((one) => one.code).filter((code) => !named.includes(code))

const orders = 'Huân chương, huy chương'
const honours = 'Danh hiệu vinh dự nhà nước'
const certificate = 'Bằng khen của Thủ tướng Chính phủ'

/** “Biểu 0602: khen thưởng cấp Nhà nước” (TT 02/2023/TT-BNV); which column an award stands in says the catalogue. */
export const form0602: Form = {
  code: '0602',
  title: 'Số lượng khen thưởng cấp Nhà nước',
  unit: 'Lượt',
  facts: 'awards',
  within: { code: state.map((one) => one.code) },
  columns: [
    { code: '1', head: 'Tổng số', of: {} },
    {
      code: '2.1',
      under: orders,
      head: 'Huân chương tập thể',
      of: { code: codesOf('order'), recipient: collectives },
    },
    {
      code: '2.2',
      under: orders,
      head: 'Huân chương cá nhân',
      of: { code: codesOf('order'), recipient: individuals },
    },
    {
      code: '2.3',
      under: orders,
      head: 'Huy chương tập thể',
      of: { code: codesOf('medal'), recipient: collectives },
    },
    {
      code: '2.4',
      under: orders,
      head: 'Huy chương cá nhân',
      of: { code: codesOf('medal'), recipient: individuals },
    },
    { code: '3', head: 'Giải thưởng Hồ Chí Minh', of: { code: ['hoChiMinhPrize'] } },
    { code: '4', head: 'Giải thưởng Nhà nước', of: { code: ['statePrize'] } },
    {
      code: '5.1',
      under: honours,
      head: 'Tập thể',
      of: { code: codesOf('stateHonour'), recipient: collectives },
    },
    {
      code: '5.2',
      under: honours,
      head: 'Cá nhân',
      of: { code: codesOf('stateHonour'), recipient: individuals },
    },
    { code: '6', head: 'Cờ thi đua của Chính phủ', of: { code: ['governmentFlag'] } },
    {
      code: '7.1',
      under: certificate,
      head: 'Tập thể',
      of: { code: ['primeMinisterCertificate'], recipient: collectives },
    },
    {
      code: '7.2',
      under: certificate,
      head: 'Cá nhân',
      of: { code: ['primeMinisterCertificate'], recipient: individuals },
    },
    { code: '8', head: 'Chiến sĩ thi đua toàn quốc', of: { code: ['nationalFighter'] } },
    { code: '9', head: 'Hình thức khác', of: { code: others } },
  ],
  rows: [
    { code: '01', label: 'Tổng số', depth: 0, of: {} },
    { code: '02', label: 'Bộ, ban, ngành trình', depth: 1, of: { proposer: ['ministry'] } },
    { code: '03', label: 'Tỉnh, thành phố trình', depth: 1, of: { proposer: ['province'] } },
    { code: '04', label: '(chưa đọc được nội dung dòng này)', depth: 1, of: null },
    { code: '05', label: '(chưa đọc được nội dung dòng này)', depth: 1, of: null },
    ...awardRows(6),
  ],
  rowSums: [...awardSums(6), { whole: '01', parts: ['02', '03'], kind: 'atLeast' }],
  columnSums: [
    {
      whole: '1',
      parts: ['2.1', '2.2', '2.3', '2.4', '3', '4', '5.1', '5.2', '6', '7.1', '7.2', '8', '9'],
      kind: 'equal',
    },
  ],
  missing: [
    ...awardMissing,
    {
      code: 'proposer',
      label: 'Lượt khen chưa ghi do khối nào trình',
      how: 'Người quản trị mở trang tổ chức cao nhất, ghi mục “Trình khen thưởng cấp Nhà nước trong khối”.',
      of: { proposer: [''] },
    },
  ],
  notes: [
    'Hộ gia đình được đếm trong tập thể.',
    'Nguồn đã đọc không có dòng 04 và 05 của biểu 0602 nên hai dòng để trống; vì vậy không đối chiếu được 01 với tổng các khối trình.',
    'Số cột con (2.1, 5.2…) là cách đánh số của hệ thống, tổng của chúng là cột 2, 5, 7.',
  ],
}
