import { armyHonours, heroTitles, presidentAwards, stateAwards } from '../authority/award-groups.ts'
import { type Asked, choose, type Layered } from '../kernel/asked.ts'
import type { AwardCode } from '../kernel/award-code.ts'
import type { Citation } from '../kernel/citation.ts'
import type { Route } from '../kernel/history.ts'
import { cite } from '../texts/instruments.ts'
import {
  confirmedReport,
  type Dossier,
  listed,
  minutes,
  minutesWithVotes,
  type Named,
  type Rule,
  related,
  submission,
} from './dossier.ts'
import { formOn } from './forms.ts'
import { army2018, armyBefore2018 } from './papers-army.ts'

type Sent = Pick<Asked, 'receivedOn' | 'layers'> & { route: Route }

/** The papers a proposal for the award needs on its route, by the law of the day it is received. */
export function papersFor(award: AwardCode, { route, receivedOn, layers }: Sent): Dossier {
  const dossier = choose(tables, layers, receivedOn).rule(award, route)
  const papers = dossier.papers.map(([paper, code, note]) => ({
    paper,
    form: code ? formOn(code, receivedOn) : null,
    note: note ?? null,
  }))
  return { ...dossier, papers }
}

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
}

function before2017(): ReturnType<Rule> {
  return { outcome: 'unread', papers: [], copies: null, citation: cite('15/2003/QH11', 'các điều chưa đọc') }
}

const twoSets: readonly AwardCode[] = ['nationalFighter', 'governmentFlag', 'primeMinisterCertificate']
const oneSet: readonly AwardCode[] = [
  ...(['ministryFighter', 'armyFighter', 'policeFighter', 'grassrootsFighter'] as const),
  ...(['advancedWorker', 'advancedSoldier', 'excellentCollective', 'determinedToWinUnit'] as const),
]

// Điều 49 đến Điều 57 Nghị định 91/2017/NĐ-CP, nói gọn: 1 bộ với danh hiệu cấp bộ, tỉnh và cơ sở; 2 bộ với Chiến sĩ thi đua toàn
// quốc, Cờ thi đua và Bằng khen cấp Thủ tướng; 3 bộ với huân chương, huy chương. Từng loại giấy tờ chưa đọc.
function decree2017(award: AwardCode): ReturnType<Rule> {
  const citation = cite('91/2017/NĐ-CP', 'Điều 49')
  const orderOrMedal = presidentAwards.includes(award) && /(Order|Medal)\d?$/.test(award)
  const copies = twoSets.includes(award) ? 2 : orderOrMedal ? 3 : oneSet.includes(award) ? 1 : null
  return { outcome: 'unread', papers: [], copies, citation }
}

const needsWork: readonly AwardCode[] = [
  ...(['grassrootsFighter', 'ministryFighter', 'armyFighter', 'policeFighter'] as const),
]
const flags: readonly AwardCode[] = ['ministryFlag', 'sectorFlag']
const work: Named = [
  'Chứng nhận sáng kiến, đề tài, hoặc xác nhận hoàn thành xuất sắc nhiệm vụ, mưu trí sáng tạo',
]
const nationalWork: Named = [
  'Chứng nhận sáng kiến, đề tài phạm vi toàn quốc hoặc xác nhận mưu trí, sáng tạo của Bộ Quốc phòng, Bộ Công an',
]
const electronic =
  'Gửi kèm tệp word và pdf qua hệ thống quản lý hồ sơ khen thưởng điện tử, trừ nội dung bí mật nhà nước'

// Điều 33, 34, 41 Nghị định 98/2023/NĐ-CP và danh mục thủ tục 311/QĐ-BNV, nói gọn: tờ trình, báo cáo, biên bản; kết quả phiếu khi
// phải bỏ phiếu; chứng nhận sáng kiến với Chiến sĩ thi đua; hồ sơ cấp Nhà nước 1 bộ bản chính kèm bản điện tử.
function decree2023(award: AwardCode, route: Route): ReturnType<Rule> {
  if (armyHonours.includes(award)) return unread2023()
  if (route === 'devotedService')
    return {
      outcome: 'unread',
      papers: [submission, ['Báo cáo tóm tắt quá trình cống hiến', 'serviceReport']],
      copies: 1,
      citation: cite('98/2023/NĐ-CP', 'hồ sơ cống hiến'),
    }
  if (route === 'exceptional' && stateAwards.includes(award)) return exceptional2023(award)
  if (heroTitles.includes(award))
    return state2023(
      [submission, confirmedReport, minutesWithVotes, related],
      cite('98/2023/NĐ-CP', 'Điều 41'),
    )
  if (award === 'nationalFighter')
    return state2023(
      [submission, confirmedReport, minutesWithVotes, nationalWork, related],
      cite('98/2023/NĐ-CP', 'Điều 33'),
    )
  if (award === 'governmentFlag')
    return state2023([submission, confirmedReport, minutesWithVotes, related], cite('311/QĐ-BNV', 'mục XV'))
  return ministryOrBase2023(award)
}

function ministryOrBase2023(award: AwardCode): ReturnType<Rule> {
  if (stateAwards.includes(award)) return unread2023()
  const votes = needsWork.includes(award) || flags.includes(award)
  const papers = [submission, confirmedReport, votes ? minutesWithVotes : minutes]
  if (needsWork.includes(award)) papers.push(work)
  return { outcome: 'read', papers, copies: null, citation: cite('98/2023/NĐ-CP', 'Điều 34 khoản 2') }
}

function exceptional2023(award: AwardCode): ReturnType<Rule> {
  const papers = [listed, confirmedReport, minutes, related]
  if (award === 'primeMinisterCertificate')
    return state2023(
      [...papers, ['Xác nhận thành tích của cơ quan có thẩm quyền']],
      cite('311/QĐ-BNV', 'mục XIV'),
    )
  if (award.startsWith('featOrder')) return state2023(papers, cite('311/QĐ-BNV', 'mục XIII'))
  return unread2023()
}

function state2023(papers: Named[], citation: Citation): ReturnType<Rule> {
  const [first = submission, ...rest] = papers
  return { outcome: 'read', papers: [[first[0], first[1], electronic], ...rest], copies: 1, citation }
}

function unread2023(): ReturnType<Rule> {
  return {
    outcome: 'unread',
    papers: [submission, ['Báo cáo thành tích'], minutes],
    copies: null,
    citation: cite('06/2022/QH15', 'Điều 84 khoản 1'),
  }
}

const setLocally: readonly AwardCode[] = [
  ...(['grassrootsFighter', 'advancedWorker', 'advancedSoldier', 'advancedLabourer'] as const),
  ...(['advancedCollective', 'advancedUnit', 'culturalVillage', 'culturalFamily'] as const),
  'certificateOfCommendation',
]

// Điều 6 khoản 2 điểm c Nghị định 152/2025/NĐ-CP, nói gọn: hồ sơ Chiến sĩ thi đua cơ sở, danh hiệu tiên tiến, thôn, gia đình văn
// hóa và giấy khen do bộ, ban, ngành, tỉnh quy định. Các hồ sơ khác: điều quy định chưa đọc.
function decree2025(award: AwardCode, route: Route): ReturnType<Rule> {
  if (award === 'grassrootsFighter')
    return {
      outcome: 'setLocally',
      papers: [submission, ['Báo cáo thành tích', 'personReport'], minutesWithVotes, work],
      copies: null,
      citation: cite('638/QĐ-BNV', 'mục II.B'),
    }
  const common: Named[] = [submission, ['Báo cáo thành tích', reportFor(award, route)], minutes]
  if (setLocally.includes(award)) {
    const citation = cite('152/2025/NĐ-CP', 'Điều 6 khoản 2 điểm c')
    return { outcome: 'setLocally', papers: common, copies: null, citation }
  }
  return {
    outcome: 'unread',
    papers: common,
    copies: null,
    citation: cite('152/2025/NĐ-CP', 'thủ tục, thời hạn'),
  }
}

function reportFor(award: AwardCode, route: Route): string | undefined {
  if (route === 'exceptional') return 'exceptionalReport'
  if (route === 'devotedService') return 'serviceReport'
  if (route === 'thematic') return 'thematicReport'
  if (award === 'governmentFlag') return 'governmentFlagReport'
  return award === 'nationalFighter' ? 'nationalFighterReport' : undefined
}
