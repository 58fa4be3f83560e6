import type { Layer } from '../kernel/asked.ts'
import type { AwardCode } from '../kernel/award-code.ts'
import type { Citation } from '../kernel/citation.ts'
import type { Day } from '../kernel/day.ts'
import { cite } from '../texts/instruments.ts'

/** “Hiện vật khen thưởng”: what comes with an award, and how its certificate is laid out, from top to bottom. */
type Insignia =
  | { items: readonly 'certificate'[]; layout: readonly string[]; citation: Citation }
  | { unread: Citation; why: string }

/** An award of these layers decided on the day. */
type Conferred = { award: AwardCode; decidedOn: Day; layers: Layer[] }

/** What the recipient gets, as far as anybody here has read the text on it. */
export function insignia({ award, decidedOn, layers }: Conferred): Insignia {
  if (layers.includes('army') && decidedOn >= '2016-10-10') return armyModels
  if (decidedOn < '2024-01-01') return before2024
  if (decidedOn >= '2025-07-01') return since2025
  const layout = layouts2023[award]
  return layout ? { items: ['certificate'], layout, citation: article104 } : otherModels2023
}

const article104 = cite('98/2023/NĐ-CP', 'Điều 104 khoản 2')

// Điều 104 khoản 2 Nghị định 98/2023/NĐ-CP, nói gọn: mẫu giấy khen và mẫu bằng Chiến sĩ thi đua cơ sở.
const paper = 'Khổ A4, 297 × 210 mm, nền trắng, có đường diềm'
const rest = [
  'Quốc hiệu, tiêu ngữ (cơ quan của Đảng: Đảng Cộng sản Việt Nam)',
  'Chức vụ người quyết định, chữ đỏ in hoa',
]
const body = [
  'Tên danh hiệu, hình thức, chữ đỏ in hoa',
  'Người, tập thể được tặng; chức vụ, đơn vị; thành tích',
  'Dưới bên trái: số và ngày quyết định, số sổ vàng',
  'Dưới bên phải: địa danh, ngày; chức vụ, chữ ký, dấu, họ tên',
]
const layouts2023: Partial<Record<AwardCode, readonly string[]>> = {
  certificateOfCommendation: [paper, 'Giữa phía trên: Quốc huy hoặc biểu tượng', ...rest, '“Tặng”', ...body],
  grassrootsFighter: [
    paper,
    'Giữa phía trên: Quốc huy hoặc biểu tượng, hai bên có cờ đỏ',
    ...rest,
    '“Tặng danh hiệu”',
    ...body,
  ],
}

const armyModels: Insignia = {
  unread: cite('115/2016/TT-BQP', 'các mẫu hiện vật'),
  why: 'Quân đội có mẫu huy hiệu, cờ, bằng, khung, hộp riêng; chưa đọc mẫu nào kèm danh hiệu nào',
}
const before2024: Insignia = {
  unread: cite('15/2003/QH11', 'các điều chưa đọc'),
  why: 'Mẫu hiện vật khen thưởng trước năm 2024 chưa đọc',
}
const otherModels2023: Insignia = {
  unread: cite('98/2023/NĐ-CP', 'mẫu hiện vật khác'),
  why: 'Mẫu hiện vật của danh hiệu, hình thức này chưa đọc',
}
const since2025: Insignia = {
  unread: cite('01/2026/QĐ-TTg', 'toàn văn'),
  why: 'Từ 01/7/2025 Thủ tướng Chính phủ quy định mẫu hiện vật; quyết định chưa đọc',
}
