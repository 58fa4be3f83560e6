import type { Asked } from '../kernel/asked.ts'
import { people } from '../kernel/conditions/people.ts'
import type { Finding } from '../kernel/finding.ts'
import { cite } from '../texts/instruments.ts'

/** Điều 7 Quyết định 86/2025/QĐ-UBND tỉnh Bắc Ninh, nói gọn: mức xếp loại của tập thể lấy từ tổ chức đảng hoặc cấp trên. */
export function ratedInBacNinh(at: Asked): Finding {
  return people(
    at,
    'Mức hoàn thành nhiệm vụ do tổ chức đảng hoặc cơ quan quản lý cấp trên xếp loại',
    cite('86/2025/QĐ-UBND', 'Điều 7'),
  )
}
