import { heroTitles } from '../authority/award-groups.ts'
import { type Asked, choose, type Layered } from '../kernel/asked.ts'
import type { AwardCode } from '../kernel/award-code.ts'
import { lastWorkingDay } from '../kernel/calendar/working-days.ts'
import type { Citation } from '../kernel/citation.ts'
import type { Day } from '../kernel/day.ts'
import { cite } from '../texts/instruments.ts'

/** “Công khai lấy ý kiến”: how long a list is posted, who fixes it, or that nobody has read the text. */
export type Posting =
  | { kind: 'workingDays'; days: number; where: string; citation: Citation }
  | { kind: 'people'; sentence: string; citation: Citation }
  | { kind: 'unread'; days: number | null; citation: Citation }

type HeldAt = { heldOn: Day; layers: Asked['layers'] }

/** How the list with this award is posted, by the law of the day of the sitting; nothing where no text asks it. */
export function postingFor(award: AwardCode, { heldOn, layers }: HeldAt): Posting | null {
  return choose(tables, layers, heldOn).rule(award)
}

/** The last day of a posting of so many working days, the first day counted. */
export function postingEnds(postedOn: Day, days: number): Day {
  return lastWorkingDay(postedOn, days)
}

type PostingOf = (award: AwardCode) => Posting | null

const tables: Layered<PostingOf> = {
  national: [
    { from: '2014-01-01', to: '2024-01-01', rule: law2003 },
    { from: '2024-01-01', to: '2025-07-01', rule: decree2023 },
    { from: '2025-07-01', to: null, rule: decree2025 },
  ],
  army: [
    { from: '2014-01-01', to: '2018-11-25', rule: armyBefore2018 },
    { from: '2018-11-25', to: '2024-01-01', rule: army2018 },
  ],
}

function law2003(): Posting {
  return { kind: 'unread', days: null, citation: cite('15/2003/QH11', 'các điều chưa đọc') }
}

function armyBefore2018(): Posting {
  return { kind: 'unread', days: null, citation: cite('160/2014/TT-BQP', 'toàn văn') }
}

// Điều 64 khoản 9 Thông tư 151/2018/TT-BQP, nói gọn: danh hiệu Anh hùng lấy ý kiến 10 ngày làm việc.
function army2018(award: AwardCode): Posting | null {
  if (!heroTitles.includes(award)) return null
  const citation = cite('151/2018/TT-BQP', 'Điều 64 khoản 9')
  return {
    kind: 'workingDays',
    days: 10,
    where: 'Báo Quân đội nhân dân, cổng thông tin Bộ Quốc phòng',
    citation,
  }
}

// Điều 46 khoản 1 Nghị định 98/2023/NĐ-CP, nói gọn: danh hiệu Anh hùng lấy ý kiến 10 ngày làm việc trên cổng của Bộ Nội vụ.
// Điều 84 khoản 5 Luật 06/2022/QH15: danh sách đề nghị phải công khai; bao lâu thì không ấn định.
function decree2023(award: AwardCode): Posting {
  if (!heroTitles.includes(award)) return wholeList
  const citation = cite('98/2023/NĐ-CP', 'Điều 46 khoản 1')
  return { kind: 'workingDays', days: 10, where: 'Cổng thông tin Bộ Nội vụ', citation }
}

// Từ 01/7/2025 thời gian lấy ý kiến với Anh hùng ở Nghị định 152/2025/NĐ-CP chưa đọc; Huy chương Thanh niên xung phong vẻ vang: Ủy
// ban nhân dân cấp xã niêm yết 5 ngày, mới đọc bản tóm tắt.
function decree2025(award: AwardCode): Posting {
  if (heroTitles.includes(award))
    return { kind: 'unread', days: 10, citation: cite('152/2025/NĐ-CP', 'thủ tục, thời hạn') }
  if (award === 'youthVolunteerMedal') {
    const citation = cite('637/QĐ-BNV', 'niêm yết Huy chương Thanh niên xung phong vẻ vang')
    return { kind: 'unread', days: 5, citation }
  }
  return wholeList
}

const wholeList: Posting = {
  kind: 'people',
  sentence: 'Công khai danh sách đề nghị; luật không ấn định thời gian, cơ quan tự quyết',
  citation: cite('06/2022/QH15', 'Điều 84 khoản 5'),
}
