import { cite } from '../texts/instruments.ts'
import { presidentAwards } from './award-groups.ts'
import type { Row } from './row.ts'

const base = [
  'advancedCollective',
  'grassrootsFighter',
  'advancedWorker',
  'certificateOfCommendation',
] as const
const ministry = [
  'ministryFighter',
  'sectorFlag',
  'excellentCollective',
  'determinedToWinUnit',
  'certificateOfMerit',
  'commemorativeBadge',
] as const
const unread2003 = cite('15/2003/QH11', 'các điều chưa đọc')

// Luật 15/2003/QH11: các điều về thẩm quyền ngoài Quân đội chưa đọc, chỉ hiện để kiểm tra.
export const law2003: Row[] = [
  { office: 'president', awards: presidentAwards, citation: unread2003, condition: null, unread: true },
  {
    office: 'primeMinister',
    awards: ['governmentFlag', 'nationalFighter', 'primeMinisterCertificate'],
    citation: unread2003,
    condition: null,
    unread: true,
  },
  { office: 'ministryHead', awards: ministry, citation: unread2003, condition: null, unread: true },
  {
    office: 'provinceChair',
    awards: [...ministry, 'exemplaryCommune'],
    citation: unread2003,
    condition: null,
    unread: true,
  },
  {
    office: 'unitHead',
    awards: [...base, 'advancedLabourer', 'culturalVillage', 'culturalFamily'],
    citation: unread2003,
    condition: null,
    unread: true,
  },
]

// Điều 51 Nghị định 91/2017/NĐ-CP, nói gọn: Cờ thi đua của Chính phủ do Thủ tướng quyết định theo ủy quyền của Chính phủ.
export const decree2017: Row[] = [
  {
    office: 'primeMinister',
    awards: ['governmentFlag'],
    citation: cite('91/2017/NĐ-CP', 'Điều 51'),
    condition: 'Chính phủ ủy quyền',
  },
  ...law2003.map((row) =>
    row.office === 'primeMinister'
      ? { ...row, awards: row.awards.filter((one) => one !== 'governmentFlag') }
      : row,
  ),
]

// Điều 77, 78 Luật 06/2022/QH15, nói gọn: Chủ tịch nước quyết định huân chương, huy chương, danh hiệu vinh dự, giải thưởng;
// Chính phủ tặng Cờ thi đua của Chính phủ; Thủ tướng tặng Chiến sĩ thi đua toàn quốc và Bằng khen của mình.
export const state2022: Row[] = [
  {
    office: 'president',
    awards: presidentAwards,
    citation: cite('06/2022/QH15', 'Điều 77'),
    condition: null,
  },
  {
    office: 'government',
    awards: ['governmentFlag'],
    citation: cite('06/2022/QH15', 'Điều 78'),
    condition: 'Thủ tướng Chính phủ ký quyết định theo thủ tục hành chính',
  },
  {
    office: 'primeMinister',
    awards: ['nationalFighter', 'primeMinisterCertificate'],
    citation: cite('06/2022/QH15', 'Điều 78'),
    condition: null,
  },
]

// Điều 79 Luật 06/2022/QH15, nói gọn: người đứng đầu bộ, ban, ngành, tỉnh tặng Chiến sĩ thi đua và Cờ thi đua cấp mình,
// Tập thể lao động xuất sắc, Đơn vị quyết thắng, bằng khen, kỷ niệm chương; tỉnh còn tặng danh hiệu xã, phường tiêu biểu.
const ministry2022: Row[] = [
  { office: 'ministryHead', awards: ministry, citation: cite('06/2022/QH15', 'Điều 79'), condition: null },
  {
    office: 'provinceChair',
    awards: [...ministry, 'exemplaryCommune'],
    citation: cite('06/2022/QH15', 'Điều 79'),
    condition: null,
  },
  {
    office: 'securityMinister',
    awards: ['policeFighter'],
    citation: cite('06/2022/QH15', 'Điều 79'),
    condition: 'Mức độ xác nhận: trung bình',
    unread: true,
  },
]

// Điều 80 khoản 1, khoản 4 Luật 06/2022/QH15, nói gọn: thủ trưởng đơn vị có tư cách pháp nhân, giám đốc sở, giám đốc doanh
// nghiệp, hợp tác xã tặng danh hiệu cơ sở và giấy khen; chủ tịch hội đồng quản trị, thành viên chỉ tặng giấy khen.
const base2022: Row[] = [
  { office: 'unitHead', awards: base, citation: cite('06/2022/QH15', 'Điều 80 khoản 1'), condition: null },
  {
    office: 'enterpriseDirector',
    awards: [...base, 'advancedLabourer'],
    citation: cite('06/2022/QH15', 'Điều 80 khoản 4'),
    condition: null,
  },
  {
    office: 'enterpriseBoardChair',
    awards: ['certificateOfCommendation'],
    citation: cite('06/2022/QH15', 'Điều 80 khoản 4'),
    condition: null,
  },
]

// Điều 80 khoản 2, khoản 3 Luật 06/2022/QH15, nói gọn: cấp huyện tặng danh hiệu cơ sở, Thôn văn hóa, giấy khen; cấp xã
// tặng Lao động tiên tiến, Gia đình văn hóa, giấy khen.
export const threeLevels: Row[] = [
  ...state2022,
  ...ministry2022,
  ...base2022,
  {
    office: 'districtChair',
    awards: [...base, 'culturalVillage'],
    citation: cite('06/2022/QH15', 'Điều 80 khoản 2'),
    condition: null,
  },
  {
    office: 'communeChair',
    awards: ['advancedWorker', 'advancedLabourer', 'certificateOfCommendation', 'culturalFamily'],
    citation: cite('06/2022/QH15', 'Điều 80 khoản 3'),
    condition: null,
  },
]

// Điều 59 Nghị định 129/2025/NĐ-CP, nói gọn: không còn cấp huyện; Chủ tịch Ủy ban nhân dân cấp xã tặng Thôn văn hóa, Gia
// đình văn hóa, Tập thể lao động tiên tiến, Chiến sĩ thi đua cơ sở, Lao động tiên tiến và giấy khen.
const commune2025: Row = {
  office: 'communeChair',
  awards: [...base, 'advancedLabourer', 'culturalVillage', 'culturalFamily'],
  citation: cite('129/2025/NĐ-CP', 'Điều 59'),
  condition: null,
}
export const twoLevels: Row[] = [...state2022, ...ministry2022, ...base2022, commune2025]

// Nghị định 129/2025/NĐ-CP hết hiệu lực từ 01/3/2027; văn bản thay thế chưa có để đọc.
export const afterDecree129: Row[] = [
  ...state2022,
  ...ministry2022,
  ...base2022,
  {
    ...commune2025,
    unread: true,
    condition: 'Nghị định 129/2025/NĐ-CP đã hết hiệu lực, văn bản thay thế chưa đọc',
  },
]
