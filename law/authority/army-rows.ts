import type { AwardCode } from '../kernel/award-code.ts'
import { cite } from '../texts/instruments.ts'
import { armyHonours, presidentAwards, stateAwards } from './award-groups.ts'
import { state2022 } from './national-rows.ts'
import type { Row } from './row.ts'

const oldCircular = cite('160/2014/TT-BQP', 'toàn văn')
const belowState: readonly AwardCode[] = [
  ...(['armyFighter', 'grassrootsFighter', 'advancedSoldier', 'advancedWorker', 'ministryFlag'] as const),
  ...([
    'unitFlag',
    'determinedToWinUnit',
    'excellentCollective',
    'advancedUnit',
    'advancedCollective',
  ] as const),
  ...(['armyBuildingBadge', 'defenceCertificate', 'unitCertificate', 'certificateOfCommendation'] as const),
]

// Thông tư 160/2014/TT-BQP chưa đọc: không ai được chắc là có thẩm quyền.
export const before2018: Row[] = [
  {
    office: 'armyUnit',
    awards: [...belowState, ...stateAwards, ...armyHonours],
    citation: oldCircular,
    condition: null,
    unread: true,
  },
]

const orders2018: readonly AwardCode[] = [
  ...(['labourOrder1', 'labourOrder2', 'labourOrder3'] as const),
  ...(['defenceOrder1', 'defenceOrder2', 'defenceOrder3'] as const),
]
const medals2018: readonly AwardCode[] = [
  ...(['gloriousFighterMedal1', 'gloriousFighterMedal2', 'gloriousFighterMedal3'] as const),
  'militaryFlagMedal',
]

// Điều 67, 68 Thông tư 151/2018/TT-BQP đi kèm thẩm quyền của Chủ tịch nước với huân chương, huy chương đã đọc; phần còn lại
// thuộc Luật 15/2003/QH11, chưa đọc.
const state2018: Row[] = [
  { office: 'president', awards: orders2018, citation: cite('151/2018/TT-BQP', 'Điều 67'), condition: null },
  { office: 'president', awards: medals2018, citation: cite('151/2018/TT-BQP', 'Điều 68'), condition: null },
  {
    office: 'president',
    awards: presidentAwards.filter((one) => !orders2018.includes(one) && !medals2018.includes(one)),
    citation: cite('15/2003/QH11', 'các điều chưa đọc'),
    condition: null,
    unread: true,
  },
  {
    office: 'primeMinister',
    awards: ['governmentFlag'],
    citation: cite('91/2017/NĐ-CP', 'Điều 51'),
    condition: 'Chính phủ ủy quyền',
  },
  {
    office: 'primeMinister',
    awards: ['nationalFighter'],
    citation: cite('151/2018/TT-BQP', 'Điều 12 khoản 1'),
    condition: null,
  },
  {
    office: 'primeMinister',
    awards: ['primeMinisterCertificate'],
    citation: cite('151/2018/TT-BQP', 'Điều 67'),
    condition: null,
  },
]

const ownedByGuidance: Row = {
  office: 'armyUnit',
  awards: armyHonours,
  citation: cite('151/2018/TT-BQP', 'Điều 47'),
  condition: 'Theo hướng dẫn của Bộ Tổng Tham mưu, Tổng cục Chính trị',
  unread: true,
}

// Điều 48 Thông tư 151/2018/TT-BQP, nói gọn: Bộ trưởng quyết định Chiến sĩ thi đua toàn quân, Cờ thi đua và Bằng khen của Bộ,
// kỷ niệm chương, và Chiến sĩ thi đua cơ sở của cấp tướng, người đứng đầu đơn vị trực thuộc Bộ.
const minister2018: Row[] = [
  {
    office: 'defenceMinister',
    awards: ['armyFighter', 'ministryFlag', 'defenceCertificate', 'armyBuildingBadge'],
    citation: cite('151/2018/TT-BQP', 'Điều 48'),
    condition: null,
  },
  {
    office: 'defenceMinister',
    awards: ['grassrootsFighter'],
    citation: cite('151/2018/TT-BQP', 'Điều 48'),
    condition: 'Người đứng đầu đơn vị trực thuộc Bộ Quốc phòng và cấp tướng',
    persons: { post: 'unitUnderMinistry', rank: 'general', professional: 'general', upward: true },
  },
]

// Điều 49, nói gọn: đơn vị trực thuộc Bộ quyết định người đến chỉ huy sư đoàn, đại tá; Đơn vị quyết thắng, Tập thể lao động
// xuất sắc đến trung đoàn; Đơn vị tiên tiến, Tập thể lao động tiên tiến đến tiểu đoàn; Cờ và Bằng khen của đơn vị.
const underMinistry2018: Row[] = [
  {
    office: 'unitUnderMinistry',
    awards: ['grassrootsFighter', 'advancedSoldier', 'advancedWorker'],
    citation: cite('151/2018/TT-BQP', 'Điều 49'),
    condition: 'Đến chỉ huy sư đoàn và tương đương; đến đại tá',
    persons: { post: 'division', rank: 'colonel', professional: 'colonel' },
  },
  {
    office: 'unitUnderMinistry',
    awards: ['determinedToWinUnit', 'excellentCollective'],
    citation: cite('151/2018/TT-BQP', 'Điều 49'),
    condition: 'Đến trung đoàn và tương đương',
    collectives: 'regiment',
  },
  {
    office: 'unitUnderMinistry',
    awards: ['advancedUnit', 'advancedCollective'],
    citation: cite('151/2018/TT-BQP', 'Điều 49'),
    condition: 'Đến tiểu đoàn và tương đương',
    collectives: 'battalion',
  },
  {
    office: 'unitUnderMinistry',
    awards: ['unitFlag', 'unitCertificate', 'certificateOfCommendation'],
    citation: cite('151/2018/TT-BQP', 'Điều 49'),
    condition: null,
  },
]

// Điều 50, nói gọn: người đứng đầu cơ quan tư pháp quân sự, Phó Chủ nhiệm Ủy ban Kiểm tra, Chánh Thanh tra Bộ quyết định cho
// người đến trưởng ban, thượng tá và tập thể đến cấp ban.
const justice2018: Row[] = [
  {
    office: 'militaryJustice',
    awards: ['grassrootsFighter', 'advancedSoldier', 'certificateOfCommendation', 'advancedUnit'],
    citation: cite('151/2018/TT-BQP', 'Điều 50'),
    condition: 'Đến trưởng ban; đến thượng tá; tập thể đến cấp ban',
  },
]

// Điều 51, nói gọn: sư đoàn quyết định người đến tiểu đoàn trưởng; sĩ quan đến trung tá, quân nhân chuyên nghiệp đến thượng tá;
// tập thể đến tiểu đoàn.
const division2018: Row[] = [
  {
    office: 'division',
    awards: ['grassrootsFighter', 'advancedSoldier', 'advancedWorker'],
    citation: cite('151/2018/TT-BQP', 'Điều 51'),
    condition:
      'Đến tiểu đoàn trưởng và tương đương; sĩ quan đến trung tá, quân nhân chuyên nghiệp đến thượng tá',
    persons: { post: 'battalion', rank: 'lieutenantColonel', professional: 'seniorColonel' },
  },
  {
    office: 'division',
    awards: ['advancedUnit', 'advancedCollective'],
    citation: cite('151/2018/TT-BQP', 'Điều 51'),
    condition: 'Đến tiểu đoàn và tương đương',
    collectives: 'battalion',
  },
  {
    office: 'division',
    awards: ['certificateOfCommendation'],
    citation: cite('151/2018/TT-BQP', 'Điều 51'),
    condition: null,
  },
]

// Điều 52, nói gọn: lữ đoàn, trung đoàn quyết định người đến đại đội trưởng; sĩ quan đến thiếu tá, quân nhân chuyên nghiệp đến
// trung tá; tập thể đến đại đội; không có Chiến sĩ thi đua cơ sở.
const regiment2018: Row[] = [
  {
    office: 'regiment',
    awards: ['advancedSoldier', 'advancedWorker'],
    citation: cite('151/2018/TT-BQP', 'Điều 52'),
    condition:
      'Đến đại đội trưởng và tương đương; sĩ quan đến thiếu tá, quân nhân chuyên nghiệp đến trung tá',
    persons: { post: 'company', rank: 'major', professional: 'lieutenantColonel' },
  },
  {
    office: 'regiment',
    awards: ['advancedUnit', 'advancedCollective'],
    citation: cite('151/2018/TT-BQP', 'Điều 52'),
    condition: 'Đến đại đội và tương đương',
    collectives: 'company',
  },
  {
    office: 'regiment',
    awards: ['certificateOfCommendation'],
    citation: cite('151/2018/TT-BQP', 'Điều 52'),
    condition: null,
  },
]

export const army2018: Row[] = [
  ...state2018,
  ...minister2018,
  ...underMinistry2018,
  ...justice2018,
  ...division2018,
  ...regiment2018,
  ownedByGuidance,
]

// Điều 79 Luật 06/2022/QH15 với Bộ trưởng Bộ Quốc phòng; Điều 80 khoản 5: các danh hiệu cơ sở trong Quân đội do cấp nào quyết
// định là theo Bộ Quốc phòng quy định, Thông tư 118/2023/TT-BQP chưa đọc phần đó.
export const army2024: Row[] = [
  ...state2022,
  {
    office: 'defenceMinister',
    awards: [
      ...(['armyFighter', 'ministryFlag', 'determinedToWinUnit', 'excellentCollective'] as const),
      ...(['defenceCertificate', 'armyBuildingBadge'] as const),
    ],
    citation: cite('06/2022/QH15', 'Điều 79'),
    condition: null,
  },
  {
    office: 'armyUnit',
    awards: ['grassrootsFighter', 'advancedSoldier', 'advancedWorker', 'advancedUnit', 'advancedCollective'],
    citation: cite('06/2022/QH15', 'Điều 80 khoản 5'),
    condition: 'Cấp quyết định do Bộ Quốc phòng quy định, chưa đọc',
    unread: true,
  },
  {
    office: 'armyUnit',
    awards: ['unitFlag', 'unitCertificate', 'certificateOfCommendation', ...armyHonours],
    citation: cite('118/2023/TT-BQP', 'thẩm quyền'),
    condition: 'Cấp quyết định do Bộ Quốc phòng quy định, chưa đọc',
    unread: true,
  },
]
