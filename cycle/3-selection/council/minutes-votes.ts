import type { Paper } from '#ground/papers/paper.ts'
import { citedInFull, counted, openHour } from '#ground/papers/pieces.ts'
import { rankAndName } from '#ground/people/actor.ts'
import { awardName } from '#law/awards/catalogue.ts'
import type { Citation } from '#law/kernel/citation.ts'
import type { NomineeCount, Way } from '../ballots/ballots.ts'
import type { CouncilMember, Sitting } from './council.ts'
import type { Nominee } from './nominees.store.ts'

export type Outcome = NomineeCount & {
  nominee: Nominee
  needed: number
  passed: boolean
  rule: string
  citation: Citation | null
}

type Votes = {
  sitting: Sitting
  members: CouncilMember[]
  outcomes: Outcome[]
  agenda: unknown[]
  /** Dossiers under a stop: judged, and not moved on. */
  stopped: Set<string>
}

const wayWords: Record<Way, string> = {
  rollCall: 'Biểu quyết công khai',
  paper: 'Bỏ phiếu kín bằng phiếu giấy',
  electronic: 'Bỏ phiếu kín điện tử',
}

/** “Kết quả biểu quyết, kết luận”: the votes in the count's own numbers, what was needed, and what follows. */
export function ballotBlocks({ sitting, members, outcomes, agenda, stopped }: Votes): Paper['blocks'] {
  const passed = outcomes.filter((one) => one.passed)
  const rules = [...new Set(outcomes.map((one) => one.rule))]
  const all = members.filter((one) => one.voting).length
  return [
    heading(`${part(agenda, 1)}. KẾT QUẢ BIỂU QUYẾT`),
    {
      kind: 'paragraph',
      text: `${wayWords[sitting.way]}. Tỷ lệ đồng ý cần đạt, tính trên tổng số ${all} thành viên, kể cả người vắng mặt và người không tham gia: ${rules.map(citedInFull).join('; ')}.`,
    },
    { kind: 'table', columns: countColumns, rows: outcomes.map((one, i) => countRow(one, i, all)) },
    heading(`${part(agenda, 2)}. KẾT LUẬN`),
    {
      kind: 'paragraph',
      text: `Hội đồng đề nghị khen thưởng ${counted(passed.length)}/${counted(outcomes.length)} trường hợp đưa ra xét.`,
    },
    ...stoppedBlocks(outcomes, stopped),
    { kind: 'paragraph', text: ending },
  ]
}

// The hours are not kept: the secretary writes them in.
const ending = `Phiên họp kết thúc lúc ${openHour} cùng ngày. Biên bản được đọc lại, các thành viên thống nhất thông qua.`

function stoppedBlocks(outcomes: Outcome[], stopped: Set<string>): Paper['blocks'] {
  const names = outcomes
    .filter(({ nominee }) => stopped.has(nominee.nominationId))
    .map(({ nominee }) => recipientOf(nominee))
  if (names.length === 0) return []
  const text = `Đang tạm dừng xem xét nên hồ sơ chưa chuyển tiếp, chờ kết luận: ${names.join('; ')}.`
  return [{ kind: 'paragraph', text }]
}

const countColumns = [
  { head: 'TT', align: 'center' as const, width: 1 },
  { head: 'Tập thể, cá nhân', width: 4.5 },
  { head: 'Danh hiệu, hình thức', width: 3.5 },
  { head: 'Đồng ý', align: 'center' as const, width: 1.6 },
  { head: 'Không đồng ý', align: 'center' as const, width: 1.6 },
  { head: 'Phiếu trắng', align: 'center' as const, width: 1.5 },
  { head: 'Không hợp lệ', align: 'center' as const, width: 1.6 },
  { head: 'Không tham gia', align: 'center' as const, width: 1.7 },
  { head: 'Cần đạt', align: 'center' as const, width: 1.3 },
  { head: 'Kết quả', align: 'center' as const, width: 1.7 },
]

function countRow({ nominee, needed, passed, ...count }: Outcome, at: number, all: number): string[] {
  const figures = [count.no, count.blank, count.invalid, count.recused, needed].map(String)
  const who = [String(at + 1), recipientOf(nominee), awardName(nominee.awardCode), `${count.yes}/${all}`]
  return [...who, ...figures, passed ? 'Đạt' : 'Không đạt']
}

/** The parts that follow the agenda move up where there is none. */
export const part = (agenda: unknown[], at: number) =>
  ['II', 'III', 'IV', 'V'][at + (agenda.length > 0 ? 1 : 0)] ?? ''

/** The heading of a part. */
export const heading = (text: string) => ({ kind: 'heading' as const, level: 1 as const, text })

/** “Tập thể, cá nhân” as the minutes name them. */
export function recipientOf(nominee: Nominee): string {
  if (!nominee.personId) return nominee.recipient
  return `${rankAndName({ rank: nominee.personRank ?? '', name: nominee.recipient })}, ${nominee.agencyName}`
}
