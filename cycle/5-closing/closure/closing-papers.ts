import type { RankRow } from '#cycle/3-selection/scoring/rank.store.ts'
import { leadSignature } from '#ground/papers/frame.ts'
import type { Paper } from '#ground/papers/paper.ts'
import { counted, paragraph, withinSentence } from '#ground/papers/pieces.ts'
import { writtenDay } from '#ground/papers/words.ts'
import type { Head } from '#ground/people/heads.store.ts'
import type { Award } from '#ground/register/register.ts'
import type { Year } from '#ground/units/year.ts'
import { vnDay, vnPoints } from '#kit/format.ts'
import { awardName } from '#law/awards/catalogue.ts'
import type { Day } from '#law/kernel/day.ts'

type Sheet = { year: Year; heldOn: Day; conferenceTitle: string; head?: Head | undefined }

function sheetOf({ year, heldOn, conferenceTitle, head }: Sheet, name: string): Omit<Paper, 'blocks'> {
  return {
    form: 'sheet',
    superior: year.organisationName,
    issuer: year.clusterName,
    reference: '',
    place: '',
    day: heldOn,
    typeName: name,
    abstract: `Năm ${year.year}`,
    underTitle: `Tài liệu của ${withinSentence(conferenceTitle)}, ${writtenDay(heldOn)}`,
    legalBasis: [],
    addressedTo: [],
    signatures: [leadSignature(year, head)],
    recipients: [],
    landscape: true,
  }
}

/** “Bảng điểm, xếp hạng”: every agency with its three totals and its place. */
export function scoreTablePaper(sheet: Sheet, ranks: RankRow[], illustrative: boolean): Paper {
  const points = (value: string | null) => (value === null ? '–' : vnPoints(value))
  return {
    ...sheetOf(sheet, 'Bảng điểm, xếp hạng'),
    blocks: [
      {
        kind: 'table',
        columns: [
          { head: 'TT', align: 'center', width: 1 },
          { head: 'Cơ quan, đơn vị', width: 7 },
          { head: 'Tự chấm', align: 'right', width: 2 },
          { head: 'Chấm chéo', align: 'right', width: 2 },
          { head: 'Cụm trưởng thẩm định', align: 'right', width: 2.6 },
          { head: 'Điểm chốt', align: 'right', width: 2 },
          { head: 'Hạng', align: 'center', width: 1.4 },
        ],
        rows: ranks.map((row, i) => [
          String(i + 1),
          row.name,
          points(row.self),
          points(row.cross),
          points(row.lead),
          points(row.final),
          row.rank === null ? '–' : String(row.rank),
        ]),
      },
      paragraph(`Bảng gồm ${counted(ranks.length)} cơ quan, đơn vị.`),
    ],
    ...(illustrative ? { illustrativeNote: 'Số liệu minh họa.' } : {}),
  }
}

/** “Danh sách khen thưởng” of the year, each with the decision that gave it. */
export function awardListPaper(sheet: Sheet, awards: Award[]): Paper {
  const illustrative = awards.some((one) => one.illustrative)
  return {
    ...sheetOf(sheet, 'Danh sách khen thưởng'),
    blocks: [
      awards.length === 0
        ? { kind: 'paragraph', text: 'Trong năm chưa có lượt khen thưởng nào được quyết định.' }
        : {
            kind: 'table',
            columns: [
              { head: 'TT', align: 'center', width: 1 },
              { head: 'Tập thể, cá nhân', width: 5 },
              { head: 'Chức vụ, đơn vị', width: 5 },
              { head: 'Danh hiệu, hình thức', width: 4 },
              { head: 'Quyết định', width: 4 },
            ],
            rows: awards.map((award, i) => [
              String(i + 1),
              award.recipient,
              award.postTitle || award.agencyName,
              awardName(award.awardCode),
              `${award.decisionReference} ngày ${vnDay(award.decidedOn)}`,
            ]),
          },
      ...(awards.length > 0 ? [paragraph(`Danh sách gồm ${counted(awards.length)} lượt khen thưởng.`)] : []),
    ],
    ...(illustrative ? { illustrativeNote: 'Số liệu minh họa.' } : {}),
  }
}
