import { type Asked, choose, type Layered } from '../kernel/asked.ts'
import type { Title } from '../kernel/award-code.ts'
import type { Citation } from '../kernel/citation.ts'
import { cite } from '../texts/instruments.ts'

/** “Tỷ lệ, số lượng được xét”: a share of a count, a number set anew each year, or a text nobody here has read. */
export type Quota =
  | { of: 'share'; percent: number; denominator: Denominator; citation: Citation; note: string | null }
  | { of: 'setYearly'; citation: Citation; note: string }
  | { of: 'unread'; citation: Citation; note: string }

/** Of what a share is counted: the rows of the law each count of something else. */
type Denominator = 'totalStrength' | 'advancedHolders' | 'eligibleCollectives' | 'flagStandardMet'

/** The quotas of a title on the day; where two texts differ both, to apply whichever allows fewer. None where none is set. */
export function quotasOf(award: Title, at: Pick<Asked, 'layers' | 'receivedOn'>): Quota[] {
  const book = quotas[award]
  return book ? choose(book, at.layers, at.receivedOn).rule : []
}

/** How many a share allows of so many, in whole numbers: never rounded up. */
export function mostAllowed(quota: Share, count: number): number {
  return Math.floor((quota.percent * count) / 100)
}

type Figures = { decree2017?: Quota[]; army2018?: Quota[]; from2024?: Quota[] }

// Điều 9, 11 Nghị định 91/2017/NĐ-CP and Điều 12 Thông tư 151/2018/TT-BQP; both ended with 2023. The law of 2022 sets no
// share of its own; what the army's circular of 2023 sets was not read.
function book(figures: Figures): Layered<Quota[]> {
  return {
    national: [
      { from: '2014-01-01', to: '2017-10-01', rule: [unreadBefore2017] },
      { from: '2017-10-01', to: '2024-01-01', rule: figures.decree2017 ?? [] },
      { from: '2024-01-01', to: null, rule: figures.from2024 ?? [] },
    ],
    army: [
      { from: '2014-01-01', to: '2018-11-25', rule: [unreadArmyBefore2018] },
      { from: '2018-11-25', to: '2024-01-01', rule: figures.army2018 ?? [] },
      { from: '2024-01-01', to: null, rule: figures.from2024 ?? [unreadArmyFrom2024] },
    ],
  }
}

const unreadBefore2017: Quota = {
  of: 'unread',
  citation: cite('15/2003/QH11', 'các điều chưa đọc'),
  note: 'Tỷ lệ theo nghị định trước 01/10/2017 chưa đọc',
}

const unreadArmyBefore2018: Quota = {
  of: 'unread',
  citation: cite('160/2014/TT-BQP', 'toàn văn'),
  note: 'Tỷ lệ trong Quân đội trước 25/11/2018 chưa đọc',
}

const unreadArmyFrom2024: Quota = {
  of: 'unread',
  citation: cite('118/2023/TT-BQP', 'tiêu chuẩn danh hiệu'),
  note: 'Tỷ lệ trong Quân đội từ năm 2024 chưa đọc',
}

const unreadGovernmentFlag: Quota = {
  of: 'unread',
  citation: cite('06/2022/QH15', 'Điều 25 khoản 4'),
  note: 'Tỷ lệ 20 % trong nghị định hiện hành chưa kiểm chứng',
}

const flagsOfTheMinistry: Quota = {
  of: 'setYearly',
  citation: cite('151/2018/TT-BQP', 'Điều 12 khoản 6'),
  note: 'Số lượng cờ do Tổng cục Chính trị thông báo hằng năm',
}

type Share = Extract<Quota, { of: 'share' }>

function share(percent: number, denominator: Denominator, citation: Citation): Share {
  return { of: 'share', percent, denominator, citation, note: null }
}

// Nghị định: không quá 15 % số Lao động (Chiến sĩ) tiên tiến; thông tư Quân đội: không quá 10 % quân số. At most 40 % of
// strength may be Chiến sĩ tiên tiến, so the decree is the stricter of the two for soldiers.
const countedApart =
  'Nghị định và thông tư của Bộ Quốc phòng tính khác nhau: áp dụng mức chặt hơn, nêu cả hai'

const quotas: Partial<Record<Title, Layered<Quota[]>>> = {
  advancedSoldier: book({
    army2018: [share(40, 'totalStrength', cite('151/2018/TT-BQP', 'Điều 12 khoản 4 điểm a'))],
  }),
  advancedWorker: book({
    army2018: [share(70, 'totalStrength', cite('151/2018/TT-BQP', 'Điều 12 khoản 4 điểm b'))],
  }),
  grassrootsFighter: book({
    decree2017: [share(15, 'advancedHolders', cite('91/2017/NĐ-CP', 'Điều 9 khoản 3'))],
    army2018: [
      { ...share(15, 'advancedHolders', cite('91/2017/NĐ-CP', 'Điều 9 khoản 3')), note: countedApart },
      { ...share(10, 'totalStrength', cite('151/2018/TT-BQP', 'Điều 12 khoản 3')), note: countedApart },
    ],
  }),
  advancedUnit: book({ army2018: [ofEligible(30, cite('151/2018/TT-BQP', 'Điều 12 khoản 9 điểm a'))] }),
  advancedCollective: book({
    army2018: [ofEligible(30, cite('151/2018/TT-BQP', 'Điều 12 khoản 9 điểm b'))],
  }),
  determinedToWinUnit: book({
    army2018: [ofEligible(20, cite('151/2018/TT-BQP', 'Điều 12 khoản 8 điểm a'))],
  }),
  excellentCollective: book({
    army2018: [ofEligible(20, cite('151/2018/TT-BQP', 'Điều 12 khoản 8 điểm b'))],
  }),
  unitFlag: book({ army2018: [ofEligible(20, cite('151/2018/TT-BQP', 'Điều 12 khoản 7'))] }),
  ministryFlag: book({ army2018: [flagsOfTheMinistry] }),
  governmentFlag: book({
    decree2017: [share(20, 'flagStandardMet', cite('91/2017/NĐ-CP', 'Điều 11'))],
    army2018: [share(20, 'flagStandardMet', cite('151/2018/TT-BQP', 'Điều 12 khoản 5'))],
    from2024: [unreadGovernmentFlag],
  }),
}

function ofEligible(percent: number, citation: Citation): Quota {
  return share(percent, 'eligibleCollectives', citation)
}
