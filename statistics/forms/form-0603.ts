import { catalogue } from '#law/awards/catalogue.ts'
import { awardMissing, awardRows, awardSums } from './award-parts.ts'
import type { Form } from './form.ts'

const certificates = ['certificateOfMerit', 'defenceCertificate']
const fighters = ['ministryFighter', 'armyFighter', 'policeFighter']
const flags = ['sectorFlag', 'ministryFlag']
const badges = catalogue.filter((award) => award.kind === 'badge').map((award) => award.code)

/** “Biểu 0603: khen thưởng cấp bộ, ban, ngành, tỉnh” (TT 02/2023/TT-BNV). */
export const form0603: Form = {
  code: '0603',
  title: 'Số lượng khen thưởng cấp bộ, ban, ngành, tỉnh',
  unit: 'Lượt',
  facts: 'awards',
  within: { code: [...certificates, ...fighters, ...flags, ...badges] },
  columns: [
    { code: '1', head: 'Tổng số', of: {} },
    { code: '2', head: 'Bằng khen', of: { code: certificates } },
    { code: '3', head: 'Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh', of: { code: fighters } },
    { code: '4', head: 'Cờ thi đua', of: { code: flags } },
    { code: '5', head: 'Huy hiệu, kỷ niệm chương', of: { code: badges } },
  ],
  rows: [{ code: '01', label: 'Tổng số', depth: 0, of: {} }, ...awardRows(2)],
  rowSums: awardSums(2),
  columnSums: [{ whole: '1', parts: ['2', '3', '4', '5'], kind: 'equal' }],
  missing: awardMissing,
  notes: [
    'Hộ gia đình được đếm trong tập thể.',
    'Tập thể lao động xuất sắc, Đơn vị quyết thắng, xã, phường tiêu biểu và khen thưởng dưới cấp bộ, tỉnh không có cột trong biểu này.',
  ],
}
