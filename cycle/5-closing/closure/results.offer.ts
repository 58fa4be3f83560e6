import { type RankRow, rankTable } from '#cycle/3-selection/scoring/rank.store.ts'
import {
  byLead,
  type Frame,
  framed,
  frameOf,
  leadPost,
  madeUpNote,
  placeField,
  theYear,
} from '#ground/papers/frame.ts'
import type { PaperOffer } from '#ground/papers/offer.ts'
import type { Paper } from '#ground/papers/paper.ts'
import { column, counted, paragraph, paragraphs, tableOr, title } from '#ground/papers/pieces.ts'
import { awardsOfYear } from '#ground/register/register.store.ts'
import type { Award } from '#ground/register/register.ts'
import { vnDay, vnPoints } from '#kit/format.ts'
import { awardNameOn } from '#law/awards/catalogue.ts'

/** “Thông báo kết quả thi đua, khen thưởng”: the ranking and what was awarded, to every member. */
export const resultsOffer: PaperOffer = {
  code: 'year-results',
  name: 'Thông báo kết quả thi đua, khen thưởng của năm',
  form: 'notice',
  stage: 'closing',
  may: byLead,
  subjects: theYear,
  fields: [
    placeField,
    { name: 'words', label: 'Nội dung thông báo thêm', hint: 'Có thể bỏ trống.', kind: 'text' },
    {
      name: 'petitions',
      label: 'Nơi nhận kiến nghị',
      hint: 'Ví dụ: Cục Chính trị, trước ngày 05 tháng 11 năm 2022',
      kind: 'line',
    },
  ],
  async write(db, of) {
    return resultsPaper({
      frame: await frameOf(db, of),
      ranks: await rankTable(db, of.year.id),
      awards: await awardsOfYear(db, of.year.id),
      words: of.answers.words ?? '',
      petitions: of.answers.petitions?.trim() ?? '',
    })
  },
}

type Results = { frame: Frame; ranks: RankRow[]; awards: Award[]; words: string; petitions: string }

function resultsPaper({ frame, ranks, awards, words, petitions }: Results): Paper {
  const { year } = frame
  const ranked = ranks.filter((one) => one.rank !== null)
  const ask = petitions ? ` Ý kiến, kiến nghị về kết quả gửi ${petitions}.` : ''
  return {
    ...framed(frame, 'notice', [
      `Thủ trưởng ${year.organisationName} (để báo cáo)`,
      'Các cơ quan, đơn vị thành viên',
    ]),
    typeName: 'Thông báo',
    abstract: `Kết quả thi đua, khen thưởng năm ${year.year} của ${year.clusterName}`,
    blocks: [
      paragraph(
        `${leadPost(year)} thông báo kết quả thi đua, khen thưởng năm ${year.year} để các cơ quan, đơn vị thành viên biết như sau:`,
      ),
      title('1. Kết quả chấm điểm, xếp hạng'),
      paragraph(
        `Có ${counted(ranked.length)} đơn vị được xếp hạng trong tổng số ${counted(ranks.length)} đơn vị thành viên.`,
      ),
      tableOr({ columns: rankColumns, rows: ranks.map(rankRow) }, 'Chưa có kết quả xếp hạng.'),
      title('2. Kết quả khen thưởng'),
      tableOr(
        { columns: awardColumns, rows: awards.map(awardRow) },
        'Trong năm chưa có quyết định khen thưởng.',
      ),
      ...paragraphs(words),
      paragraph(
        `Đề nghị các cơ quan, đơn vị phổ biến kết quả tới toàn thể cán bộ, nhân viên, chiến sĩ.${ask}`,
      ),
    ],
    ...madeUpNote(
      year.illustrativeYear ||
        ranks.some((one) => one.illustrative) ||
        awards.some((one) => one.illustrative),
    ),
  }
}

const rankColumns = [
  column('TT', 1, 'center'),
  column('Đơn vị', 7),
  column('Điểm', 2, 'right'),
  column('Hạng', 1.6, 'center'),
  column('Xếp loại', 4.6),
]

function rankRow(row: RankRow, at: number): string[] {
  const points = row.final === null ? '–' : vnPoints(row.final)
  return [String(at + 1), row.name, points, row.rank === null ? '–' : String(row.rank), row.band?.title ?? '']
}

const awardColumns = [
  column('TT', 1, 'center'),
  column('Tập thể, cá nhân, hộ gia đình', 5),
  column('Chức vụ, đơn vị', 5),
  column('Danh hiệu, hình thức', 4),
  column('Quyết định', 4.4),
]

function awardRow(award: Award, at: number): string[] {
  const by = `${award.decisionReference} ngày ${vnDay(award.decidedOn)}`
  const name = awardNameOn(award.awardCode, award.decidedOn)
  return [String(at + 1), award.recipient, award.postTitle || award.agencyName, name, by]
}
