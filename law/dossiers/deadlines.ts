import { presidentAwards } from '../authority/award-groups.ts'
import { type Asked, choose, type Layer, type Layered } from '../kernel/asked.ts'
import type { AwardCode } from '../kernel/award-code.ts'
import type { Citation } from '../kernel/citation.ts'
import { addDays, type Day } from '../kernel/day.ts'
import type { Route } from '../kernel/history.ts'
import { cite } from '../texts/instruments.ts'

/** “Thời hạn gửi hồ sơ”: the last day, `until` counted; or nothing written nationally, or a text nobody has read. */
export type Deadline =
  | { kind: 'day'; until: Day; rounds?: readonly Day[]; citation: Citation }
  | { kind: 'setLocally'; citation: Citation | null }
  | { kind: 'unread'; shown: Day | null; citation: Citation }

/** Whose dossier it is and when: `year` is the year of the achievement, `on` the day that picks the law. */
export type Due = {
  year: number
  on: Day
  layers: Asked['layers']
  route: Route
  /** “Hệ thống giáo dục quốc dân”, which closes its year in summer. */
  education?: boolean
  /** Chiến sĩ thi đua cơ sở of generals and heads of units directly under the Ministry, decided by the Minister. */
  byMinister?: boolean
}

/** The last day for the dossier of the award. */
export function deadlineFor(award: AwardCode, due: Due): Deadline {
  return choose(tables, due.layers, due.on).rule(award, due)
}

type Rule = (award: AwardCode, due: Due) => Deadline

const tables: Layered<Rule> = {
  national: [
    { from: '2014-01-01', to: '2017-10-01', rule: before2017 },
    { from: '2017-10-01', to: '2024-01-01', rule: decree2017 },
    { from: '2024-01-01', to: '2025-07-01', rule: decree2023 },
    { from: '2025-07-01', to: null, rule: decree2025 },
  ],
  army: [
    { from: '2014-01-01', to: '2018-11-25', rule: armyBefore2018 },
    { from: '2018-11-25', to: '2024-01-01', rule: army2018 },
  ],
  bacNinh: [{ from: '2025-12-15', to: null, rule: bacNinh2025 }],
}

const local: Deadline = { kind: 'setLocally', citation: null }
const isMerit = (award: AwardCode) => presidentAwards.includes(award) || award === 'primeMinisterCertificate'
const fixed = (until: Day, citation: Citation): Deadline => ({ kind: 'day', until, citation })

function before2017(): Deadline {
  return { kind: 'unread', shown: null, citation: cite('15/2003/QH11', 'các điều chưa đọc') }
}

// Điều 48 Nghị định 91/2017/NĐ-CP, nói gọn, năm sau năm thành tích: Cờ thi đua của Chính phủ đến 31/3, khen thưởng công trạng đến
// 30/6, Chiến sĩ thi đua toàn quốc đến 31/10; hệ thống giáo dục đến 15/10 của năm kết thúc năm học.
function decree2017(award: AwardCode, { year, route, education }: Due): Deadline {
  const citation = cite('91/2017/NĐ-CP', 'Điều 48')
  if (education && award === 'governmentFlag') return fixed(`${year}-10-15`, citation)
  if (award === 'governmentFlag') return fixed(`${year + 1}-03-31`, citation)
  if (award === 'nationalFighter') return fixed(`${year + 1}-10-31`, citation)
  return isMerit(award) && route === 'regular' ? fixed(`${year + 1}-06-30`, citation) : local
}

// Điều 32 khoản 1 Nghị định 98/2023/NĐ-CP, nói gọn: Chiến sĩ thi đua toàn quốc đến Bộ Nội vụ chậm nhất 31/12 năm liền kề; Cờ thi đua
// của Chính phủ chậm nhất 30/6, hệ thống giáo dục quốc dân chậm nhất 31/12.
function decree2023(award: AwardCode, { year, education }: Due): Deadline {
  if (award === 'nationalFighter')
    return fixed(`${year + 1}-12-31`, cite('98/2023/NĐ-CP', 'Điều 32 khoản 1 điểm a'))
  if (award !== 'governmentFlag') return local
  const until = education ? `${year}-12-31` : `${year + 1}-06-30`
  return fixed(until, cite('98/2023/NĐ-CP', 'Điều 32 khoản 1 điểm b'))
}

// Nghị định 152/2025/NĐ-CP tiếp nối các thời hạn trên, điều nào quy định thì chưa đọc.
function decree2025(award: AwardCode, due: Due): Deadline {
  const earlier = decree2023(award, due)
  if (earlier.kind !== 'day') return earlier
  return { kind: 'unread', shown: earlier.until, citation: cite('152/2025/NĐ-CP', 'thủ tục, thời hạn') }
}

function armyBefore2018(): Deadline {
  return { kind: 'unread', shown: null, citation: cite('160/2014/TT-BQP', 'toàn văn') }
}

// Điều 66, 67, 68, 70 Thông tư 151/2018/TT-BQP, nói gọn: Cờ thi đua gửi trước 01/11 của năm; Chiến sĩ thi đua cơ sở do Bộ quyết định
// gửi đến 15/12; Chiến sĩ thi đua toàn quân, toàn quốc đến 15/3 năm sau; huân chương, huy chương, bằng khen, cống hiến hai đợt
// 15/3 và 15/7.
function army2018(award: AwardCode, { year, route, byMinister }: Due): Deadline {
  if (route === 'exceptional') return local
  if (award === 'governmentFlag' || award === 'ministryFlag')
    return fixed(`${year}-10-31`, cite('151/2018/TT-BQP', 'Điều 66 khoản 1 điểm a'))
  if (award === 'armyFighter' || award === 'nationalFighter')
    return fixed(`${year + 1}-03-15`, cite('151/2018/TT-BQP', 'Điều 66'))
  if (award === 'grassrootsFighter' && byMinister)
    return fixed(`${year}-12-15`, cite('151/2018/TT-BQP', 'Điều 66 khoản 1 điểm b'))
  if (!isMerit(award) && award !== 'defenceCertificate') return local
  const rounds = [`${year + 1}-03-15`, `${year + 1}-07-15`]
  return { kind: 'day', until: `${year + 1}-07-15`, rounds, citation: roundsOf(award, route) }
}

function roundsOf(award: AwardCode, route: Route): Citation {
  if (route === 'devotedService') return cite('151/2018/TT-BQP', 'Điều 70')
  return /Medal\d?$/.test(award) ? cite('151/2018/TT-BQP', 'Điều 68') : cite('151/2018/TT-BQP', 'Điều 67')
}

// Điều 6 Quyết định 86/2025/QĐ-UBND Bắc Ninh, nói gọn: khen cuối năm gửi trước 10/12, ngành giáo dục trước 10/7. Hồ sơ cấp Nhà nước
// theo thời hạn chung.
function bacNinh2025(award: AwardCode, due: Due): Deadline {
  const national = decree2025(award, due)
  if (national.kind === 'unread' || isMerit(award) || due.route !== 'regular') return national
  const until = due.education ? `${due.year}-07-09` : `${due.year}-12-09`
  return fixed(until, cite('86/2025/QĐ-UBND', 'Điều 6'))
}

/** “Khen theo chuyên đề, hội nghị” in Bắc Ninh: the dossier at least ten days before; not for sudden merit. */
export function dueBeforeConference(heldOn: Day, layers: Layer[]): Deadline {
  if (!layers.includes('bacNinh') || heldOn < '2025-12-15') return local
  return fixed(addDays(heldOn, -10), cite('86/2025/QĐ-UBND', 'Điều 6'))
}
