import { heroTitles, presidentAwards } from '../authority/award-groups.ts'
import { choose, type Layered } from '../kernel/asked.ts'
import { type AwardCode, titles } from '../kernel/award-code.ts'
import { cite } from '../texts/instruments.ts'
import type { HeldAt, OwnRules, Quorum, UnreadVote, Vote, VoteRule } from './vote-rule.ts'

/** What the council must reach for the award, by the law of the day of the sitting. */
export function voteRule(award: AwardCode, { heldOn, layers }: HeldAt): Vote {
  return choose(tables, layers, heldOn).rule(award)
}

type VotesOf = (award: AwardCode) => Vote

const tables: Layered<VotesOf> = {
  national: [
    { from: '2014-01-01', to: '2017-10-01', rule: before2017 },
    { from: '2017-10-01', to: '2020-01-01', rule: (award) => decree2017(award, null) },
    { from: '2020-01-01', to: '2024-01-01', rule: (award) => decree2017(award, quorum2020) },
    { from: '2024-01-01', to: '2025-07-01', rule: decree2023 },
    { from: '2025-07-01', to: null, rule: decree2025 },
  ],
  army: [
    { from: '2014-01-01', to: '2018-11-25', rule: armyBefore2018 },
    { from: '2018-11-25', to: '2020-01-01', rule: (award) => army2018(award, null) },
    { from: '2020-01-01', to: '2024-01-01', rule: (award) => army2018(award, quorum2020) },
  ],
  bacNinh: [{ from: '2025-12-15', to: null, rule: bacNinh2025 }],
}

const isHero = (award: AwardCode) => heroTitles.includes(award)
const fightersAbove: readonly AwardCode[] = [
  'nationalFighter',
  'ministryFighter',
  'armyFighter',
  'policeFighter',
]
const flagsAndBase: readonly AwardCode[] = [
  'grassrootsFighter',
  'ministryFlag',
  'sectorFlag',
  'governmentFlag',
]

function before2017(): UnreadVote {
  return { kind: 'unread', percent: null, citation: cite('15/2003/QH11', 'các điều chưa đọc') }
}

// Điều 11 Thông tư 12/2019/TT-BNV, nói gọn: Hội đồng họp khi có 2/3 thành viên; người vắng được hỏi ý kiến bằng văn bản.
const quorum2020: Quorum = { share: { parts: 2, of: 3 }, citation: cite('12/2019/TT-BNV', 'Điều 11') }

// Điều 45 khoản 8 Nghị định 91/2017/NĐ-CP, nói gọn: Chiến sĩ thi đua cấp bộ, tỉnh, toàn quốc và danh hiệu Anh hùng phải được
// Hội đồng cấp bộ, tỉnh họp, bỏ phiếu kín, từ 90 % tổng số thành viên. Danh hiệu khác: quy chế của từng Hội đồng.
function decree2017(award: AwardCode, quorum: Quorum | null): Vote {
  if (!isHero(award) && !fightersAbove.includes(award)) return ownRules(quorum)
  const absent = quorum ? 'writtenOpinion' : 'notSaid'
  return share(90, {
    ballot: 'secret',
    absent,
    quorum,
    citation: cite('91/2017/NĐ-CP', 'Điều 45 khoản 8'),
  })
}

// Điều 30 khoản 7 Nghị định 98/2023/NĐ-CP, nói gọn: phải bỏ phiếu; Anh hùng, Chiến sĩ thi đua toàn quốc và cấp bộ, tỉnh từ 90 %;
// Chiến sĩ thi đua cơ sở, Cờ thi đua cấp bộ, tỉnh và của Chính phủ từ 80 % tổng số thành viên; người vắng cho ý kiến bằng văn bản.
function decree2023(award: AwardCode): Vote {
  if (award === 'heroProvince')
    return { kind: 'unread', percent: 90, citation: cite('98/2023/NĐ-CP', 'Điều 41') }
  const percent = percentSince2024(award)
  if (percent === null) return ownRules(null)
  const citation = cite('98/2023/NĐ-CP', 'Điều 30 khoản 7')
  return share(percent, { ballot: 'ballot', absent: 'writtenOpinion', quorum: null, citation })
}

// Từ 01/7/2025 các tỷ lệ trên được áp dụng theo Nghị định 152/2025/NĐ-CP nhưng điều nào quy định thì chưa đọc.
function decree2025(award: AwardCode): Vote {
  const percent = percentSince2024(award)
  if (percent === null) return ownRules(null)
  return { kind: 'unread', percent, citation: cite('152/2025/NĐ-CP', 'tỷ lệ phiếu') }
}

function percentSince2024(award: AwardCode): number | null {
  if (isHero(award) || award === 'heroProvince' || fightersAbove.includes(award)) return 90
  return flagsAndBase.includes(award) ? 80 : null
}

function armyBefore2018(): UnreadVote {
  return { kind: 'unread', percent: null, citation: cite('160/2014/TT-BQP', 'toàn văn') }
}

const ninetyInArmy: readonly AwardCode[] = [...heroTitles, 'governmentFlag', 'nationalFighter']
const orders = presidentAwards.filter((one) => /Order\d?$/.test(one))
const seventyFiveInArmy: readonly AwardCode[] = [...titles, ...orders, 'primeMinisterCertificate']

// Điều 64 khoản 7 Thông tư 151/2018/TT-BQP, nói gọn: Anh hùng, Cờ thi đua của Chính phủ, Chiến sĩ thi đua toàn quốc từ 90 % tổng
// số thành viên; các danh hiệu khác, huân chương và Bằng khen của Thủ tướng từ 75 %. Anh hùng: bỏ phiếu kín (Điều 69).
function army2018(award: AwardCode, quorum: Quorum | null): Vote {
  const rest = { absent: quorum ? 'writtenOpinion' : 'notSaid', quorum } as const
  if (ninetyInArmy.includes(award)) {
    const citation = cite('151/2018/TT-BQP', 'Điều 64 khoản 7 điểm a')
    return share(90, { ...rest, ballot: isHero(award) ? 'secret' : 'ballot', citation })
  }
  if (!seventyFiveInArmy.includes(award)) return ownRules(quorum)
  const citation = cite('151/2018/TT-BQP', 'Điều 64 khoản 7 điểm b')
  const rule = share(75, { ...rest, ballot: 'ballot', citation })
  return award === 'armyFighter' ? { ...rule, warns: ninetyByDecree } : rule
}

// Hai cách hiểu: Nghị định đòi 90 % cho Chiến sĩ thi đua cấp bộ, Thông tư của Quân đội đòi 75 % cho Chiến sĩ thi đua toàn quân.
// Trong Quân đội áp dụng 75 %, và báo trước rằng bước lên cấp Nhà nước cần 90 %.
const ninetyByDecree = { percent: 90, citation: cite('91/2017/NĐ-CP', 'Điều 45 khoản 8') }

// Điều 8 Quyết định 86/2025/QĐ-UBND Bắc Ninh, nói gọn: họp khi có 2/3 thành viên, phiên quyết định danh hiệu, hình thức cần 80 %
// dự (vắng thì cho ý kiến bằng văn bản); quyết định theo đa số. Danh hiệu có tỷ lệ riêng vẫn theo quy định chung.
function bacNinh2025(award: AwardCode): Vote {
  const national = decree2025(award)
  if (national.kind === 'unread') return national
  const citation = cite('86/2025/QĐ-UBND', 'Điều 8')
  return { kind: 'ownRules', majority: true, quorum: { share: { parts: 80, of: 100 }, citation }, citation }
}

function share(percent: number, said: Pick<VoteRule, 'ballot' | 'absent' | 'quorum' | 'citation'>): VoteRule {
  return {
    kind: 'share',
    percent,
    of: 'allMembers',
    compare: 'atLeast',
    recused: 'staysInTheWhole',
    warns: null,
    ...said,
  }
}

function ownRules(quorum: Quorum | null): OwnRules {
  return { kind: 'ownRules', majority: false, quorum, citation: null }
}
