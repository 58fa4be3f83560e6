import { type Frame, filledIn, framed, madeUpNote } from '#ground/papers/frame.ts'
import type { Block, Paper } from '#ground/papers/paper.ts'
import { column, paragraph, tableOr, title } from '#ground/papers/pieces.ts'
import { type Actor, rankAndName } from '#ground/people/actor.ts'
import { awardName } from '#law/awards/catalogue.ts'
import type { StandingEntry } from './entry.store.ts'

type EntrySheet = {
  frame: Frame
  who: Pick<Actor, 'rank' | 'name'>
  agencyName: string
  entries: StandingEntry[]
  /** Works planned for the year: what, who, by when. */
  works: string[][]
}

/** “Bản đăng ký danh hiệu thi đua” of one agency: collectives, persons, the initiatives they plan. */
export function entrySheetPaper(of: EntrySheet): Paper {
  const { frame, entries, agencyName } = of
  const { year } = frame
  return {
    ...framed(frame, 'sheet', []),
    typeName: 'Bản đăng ký',
    abstract: `Danh hiệu thi đua, hình thức khen thưởng năm ${year.year}`,
    addressedTo: [],
    blocks: [
      paragraph(
        `Căn cứ chỉ tiêu, nhiệm vụ năm ${year.year} và giao ước thi đua của ${year.clusterName}, ${agencyName} đăng ký danh hiệu thi đua, hình thức khen thưởng như sau:`,
      ),
      title('I. TẬP THỂ'),
      collectiveTable(of),
      title('II. CÁ NHÂN'),
      personTable(of),
      title('III. SÁNG KIẾN, ĐỀ TÀI DỰ KIẾN'),
      workTable(of),
      paragraph(
        `${agencyName} cam kết phấn đấu thực hiện các nội dung đã đăng ký và đề nghị ${year.clusterName} theo dõi, giúp đỡ.`,
      ),
    ],
    signatures: filledIn(frame, of.who),
    ...madeUpNote(entries.some((one) => one.illustrative)),
  }
}

function collectiveTable({ entries, agencyName }: EntrySheet): Block {
  const rows = entries.filter((one) => one.personId === null)
  return tableOr(
    {
      columns: [column('TT', 1, 'center'), column('Tập thể', 7), column('Danh hiệu, hình thức đăng ký', 6)],
      rows: rows.map((one, i) => [String(i + 1), agencyName, awardName(one.awardCode)]),
    },
    'Đơn vị không đăng ký danh hiệu, hình thức khen thưởng cho tập thể.',
  )
}

function personTable({ entries }: EntrySheet): Block {
  const rows = byPerson(entries.filter((one) => one.personId !== null))
  return tableOr(
    {
      columns: [
        column('TT', 1, 'center'),
        column('Cấp bậc, họ và tên', 4.6),
        column('Chức vụ', 4),
        column('Danh hiệu, hình thức đăng ký', 5.4),
      ],
      rows: rows.map(({ first, awards }, i) => [
        ...[String(i + 1), rankAndName({ rank: first.rank ?? '', name: first.personName ?? '' })],
        ...[first.post ?? '', awards.join('; ')],
      ]),
    },
    'Đơn vị không đăng ký danh hiệu, hình thức khen thưởng cho cá nhân.',
  )
}

/** One row a person, with everything he aims at. */
export function byPerson(entries: StandingEntry[]): { first: StandingEntry; awards: string[] }[] {
  const people = new Map<string, { first: StandingEntry; awards: string[] }>()
  for (const entry of entries) {
    const known = people.get(entry.personId ?? '') ?? { first: entry, awards: [] }
    known.awards.push(awardName(entry.awardCode))
    people.set(entry.personId ?? '', known)
  }
  return [...people.values()]
}

function workTable({ works }: EntrySheet): Block {
  return tableOr(
    {
      columns: [
        column('TT', 1, 'center'),
        column('Tên sáng kiến, đề tài', 7),
        column('Người thực hiện', 4),
        column('Hoàn thành', 2.6, 'center'),
      ],
      rows: works.map(([what = '', who = '', when = ''], i) => [String(i + 1), what, who, when]),
    },
    'Đơn vị chưa đăng ký sáng kiến, đề tài dự kiến; sẽ bổ sung trong năm.',
  )
}
