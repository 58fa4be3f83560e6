import { type Frame, framed, madeUpNote } from '#ground/papers/frame.ts'
import type { Annex, Block, Paper } from '#ground/papers/paper.ts'
import { column, paragraph, tableOr } from '#ground/papers/pieces.ts'
import { rankAndName } from '#ground/people/actor.ts'
import type { Member } from '#ground/units/year.ts'
import { awardName } from '#law/awards/catalogue.ts'
import type { StandingEntry } from './entry.store.ts'
import { byPerson } from './entry-sheet.paper.ts'

type EntryTable = { frame: Frame; members: Member[]; entries: StandingEntry[] }

/** “Bảng tổng hợp đăng ký thi đua”: how many of each title every agency aims at; the names stand in the annex. */
export function entryTablePaper(of: EntryTable): Paper {
  const { frame, members, entries } = of
  const { year } = frame
  const entered = new Set(entries.map((one) => one.agencyId))
  const silent = members.filter((one) => !entered.has(one.id))
  return {
    ...framed(frame, 'sheet', []),
    typeName: 'Bảng tổng hợp',
    abstract: `Đăng ký danh hiệu thi đua, hình thức khen thưởng năm ${year.year}`,
    blocks: [
      countTable(of),
      paragraph(
        `${entered.size}/${members.length} đơn vị thành viên đã đăng ký, gồm ${entries.filter((one) => one.personId === null).length} lượt tập thể và ${entries.filter((one) => one.personId !== null).length} lượt cá nhân${entries.length > 0 ? ' (danh sách tại Phụ lục)' : ''}.`,
      ),
      ...(silent.length > 0 ? [paragraph(`Chưa đăng ký: ${silent.map((one) => one.name).join(', ')}.`)] : []),
    ],
    landscape: true,
    annexes: entries.length > 0 ? [nameAnnex(of)] : [],
    ...madeUpNote(entries.some((one) => one.illustrative)),
  }
}

function countTable({ members, entries }: EntryTable): Block {
  const codes = [...new Set(entries.map((one) => one.awardCode))]
  const count = (agencyId: string | null, code: string | null) =>
    entries.filter((one) => (!agencyId || one.agencyId === agencyId) && (!code || one.awardCode === code))
      .length
  const cells = (agencyId: string | null) => [...codes, null].map((code) => shown(count(agencyId, code)))
  return tableOr(
    {
      unit: 'Đơn vị tính: lượt đăng ký',
      columns: [
        column('TT', 1, 'center'),
        column('Đơn vị', 6),
        ...codes.map((code) => column(awardName(code), 3, 'center')),
        column('Cộng', 1.8, 'center'),
      ],
      rows: codes.length > 0 ? members.map((one, i) => [String(i + 1), one.name, ...cells(one.id)]) : [],
      foot: ['', 'Cộng', ...cells(null)],
    },
    'Chưa có đơn vị nào đăng ký danh hiệu, hình thức khen thưởng.',
  )
}

const shown = (count: number): string => (count === 0 ? '–' : String(count))

function nameAnnex({ members, entries, frame }: EntryTable): Annex {
  const rows = members.flatMap((member) => {
    const own = entries.filter((one) => one.agencyId === member.id)
    const collective = own.filter((one) => one.personId === null).map((one) => awardName(one.awardCode))
    return [
      ...(collective.length > 0 ? [[member.name, 'Tập thể', collective.join('; ')]] : []),
      ...byPerson(own.filter((one) => one.personId !== null)).map(({ first, awards }) => [
        rankAndName({ rank: first.rank ?? '', name: first.personName ?? '' }),
        [first.post, member.name].filter(Boolean).join(', '),
        awards.join('; '),
      ]),
    ]
  })
  return {
    name: 'Phụ lục',
    title: `Tập thể, cá nhân đăng ký thi đua năm ${frame.year.year}`,
    landscape: true,
    blocks: [
      {
        kind: 'table',
        columns: [
          column('TT', 1, 'center'),
          column('Tập thể, cấp bậc, họ và tên', 5.4),
          column('Chức vụ, đơn vị', 6),
          column('Danh hiệu, hình thức đăng ký', 6),
        ],
        rows: rows.map((cells, i) => [String(i + 1), ...cells]),
      },
    ],
  }
}
