import { type Frame, framed, madeUpNote } from '#ground/papers/frame.ts'
import type { Annex, HeadCell, Paper } from '#ground/papers/paper.ts'
import { column, paragraph, tableOr } from '#ground/papers/pieces.ts'
import { vnDay, vnShown } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import { exact, shown, subtract } from '#scoring/exact/exact.ts'
import type { Acclamation } from '../decision.ts'
import type { RankRow } from '../rank.store.ts'
import { type Difference, judgeWords, signed } from './differences.ts'

type ScoreSummary = {
  frame: Frame
  rows: RankRow[]
  acclamation: Acclamation | null
  decision: { heldOn: Day; words: string } | undefined
  differences: { agencyName: string; own: Difference[] }[]
}

/** “Bảng tổng hợp điểm”: every agency by place, each column, the vote; every difference with its reason in the annex. */
export function scoreSummaryPaper(of: ScoreSummary): Paper {
  const { frame, rows } = of
  const { year } = frame
  return {
    ...framed(frame, 'sheet', []),
    typeName: 'Bảng tổng hợp điểm thi đua',
    abstract: `Năm ${year.year} của ${year.clusterName}`,
    landscape: true,
    blocks: [paragraph(standWords(of)), rankTable(of), ...bandWords(rows)],
    annexes: [differenceAnnex(of)],
    ...madeUpNote(rows.some((row) => row.illustrative)),
  }
}

function standWords({ rows, decision, acclamation }: ScoreSummary): string {
  const appraised = rows.filter((row) => row.submitted.lead).length
  const state = decision
    ? `Điểm đã được hội nghị ngày ${vnDay(decision.heldOn)} quyết định`
    : `Đã thẩm định ${appraised}/${rows.length} bảng điểm; điểm chưa được hội nghị quyết định`
  const vote = acclamation
    ? ` Phiếu suy tôn: ${acclamation.voted}/${acclamation.members} đơn vị tham gia bỏ phiếu ngày ${vnDay(acclamation.heldOn)}${acclamation.countsOwn ? ', tính cả phiếu của đơn vị cho chính mình' : ', không tính phiếu của đơn vị cho chính mình'}.`
    : ''
  return `${state}.${vote}`
}

const head = (text: string, across = 1, down = 1): HeadCell => ({ text, across, down })

function rankTable({ rows, acclamation }: ScoreSummary) {
  const points = (value: string | null) => (value === null ? '–' : vnShown(value))
  return tableOr(
    {
      unit: 'Đơn vị tính: điểm',
      columns: [
        column('TT', 0.9, 'center'),
        column('Đơn vị', 6),
        column('Tự chấm', 1.8, 'right'),
        column('Chấm chéo', 1.8, 'right'),
        column('Thẩm định', 1.8, 'right'),
        column('Hội nghị', 1.8, 'right'),
        column('Chênh lệch', 1.8, 'right'),
        column('Hạng', 1.3, 'center'),
        column('Mức', 3.2),
        column('Phiếu suy tôn', 1.7, 'center'),
      ],
      headRows: [
        [
          head('TT', 1, 2),
          head('Đơn vị', 1, 2),
          head('Điểm', 4),
          head('Chênh lệch so với tự chấm', 1, 2),
          head('Hạng', 1, 2),
          head('Mức xếp loại', 1, 2),
          head('Phiếu suy tôn', 1, 2),
        ],
        ['Tự chấm', 'Chấm chéo', 'Thẩm định', 'Hội nghị'].map((text) => head(text)),
      ],
      rows: rows.map((row, i) => [
        ...[
          String(i + 1),
          row.name,
          points(row.self),
          points(row.cross),
          points(row.lead),
          points(row.decision),
        ],
        row.final && row.self ? signed(vnShown(shown(subtract(exact(row.final), exact(row.self))))) : '–',
        row.rank === null ? '–' : `${row.rank}${row.awaitsBallot ? ' (chờ bỏ phiếu)' : ''}`,
        row.band?.title ?? '–',
        votesOf(acclamation, row.agencyId),
      ]),
    },
    'Chưa có đơn vị thành viên.',
  )
}

function votesOf(acclamation: Acclamation | null, agencyId: string): string {
  const yes = acclamation?.votes.get(agencyId)
  return yes === undefined || !acclamation ? '–' : `${yes}/${acclamation.members}`
}

function bandWords(rows: RankRow[]) {
  const tied = rows.filter((row) => row.decidedBy)
  return tied.length === 0
    ? []
    : [
        paragraph(
          `Các đơn vị bằng điểm được xếp theo chỉ tiêu phụ: ${tied.map((row) => `${row.name} (${row.decidedBy})`).join('; ')}.`,
        ),
      ]
}

function differenceAnnex({ differences }: ScoreSummary): Annex {
  const rows = differences.flatMap(({ agencyName, own }) =>
    own.map((one) => [
      ...[agencyName, `${one.code}. ${one.title}`, judgeWords[one.judge]],
      ...[one.self, one.points, one.change, one.reason || 'Theo phần của người chấm trước'],
    ]),
  )
  return {
    name: 'Phụ lục',
    title: 'Chênh lệch điểm và lý do',
    landscape: true,
    blocks: [
      tableOr(
        {
          unit: 'Đơn vị tính: điểm',
          columns: [
            column('TT', 0.9, 'center'),
            column('Đơn vị', 4),
            column('Tiêu chí', 5.4),
            column('Người chấm', 2.4),
            column('Tự chấm', 1.6, 'right'),
            column('Được chấm', 1.6, 'right'),
            column('Chênh lệch', 1.6, 'right'),
            column('Lý do', 5.6),
          ],
          rows: rows.map((cells, i) => [String(i + 1), ...cells]),
        },
        'Không có chênh lệch giữa điểm tự chấm và điểm được chấm.',
      ),
    ],
  }
}
