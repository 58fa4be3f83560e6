import { type Frame, framed, leadPost, madeUpNote, shortWord } from '#ground/papers/frame.ts'
import type { Paper } from '#ground/papers/paper.ts'
import { column, counted } from '#ground/papers/pieces.ts'
import { numberInWords } from '#ground/papers/words.ts'
import type { Member } from '#ground/units/year.ts'

type Founding = {
  frame: Frame
  decider: string
  bases: string[]
  proposedBy: string
  members: Member[]
  lead: string
  deputies: string[]
  /** Who helps the lead, as typed; empty where nobody is named. */
  secretaries: string[]
}

/** “Quyết định thành lập cụm thi đua”: the members, who leads, who carries it out. */
export function foundingPaper(of: Founding): Paper {
  const { frame, members, bases, proposedBy } = of
  const { year } = frame
  return {
    ...framed(frame, 'decision', ['Như Điều 4', ...receivers(of)]),
    typeName: 'Quyết định',
    abstract: `Về việc thành lập ${year.clusterName}`,
    decider: of.decider,
    legalBasis: [...bases, ...(proposedBy ? [`Theo đề nghị của ${proposedBy}`] : [])],
    blocks: articles(of),
    annexes: [
      {
        name: 'Danh sách',
        title: `Đơn vị thành viên ${year.clusterName}`,
        blocks: [
          {
            kind: 'table',
            columns: [
              column('TT', 1, 'center'),
              column('Đơn vị thành viên', 6),
              column('Chức năng', 6),
              column(`Trong ${shortWord(year)} năm ${year.year}`, 3.4),
            ],
            rows: members.map((member, i) => [
              ...[String(i + 1), member.name, member.function],
              placeOf(of, member.name),
            ]),
          },
        ],
      },
    ],
    ...madeUpNote(year.illustrativeYear),
  }
}

function placeOf({ lead, deputies, frame }: Founding, name: string): string {
  if (name === lead) return leadPost(frame.year)
  return deputies.includes(name) ? `${shortWord(frame.year)} phó` : 'Thành viên'
}

const receivers = ({ frame }: Founding) => [`Thường trực Hội đồng Thi đua - Khen thưởng ${frame.issuer}`]

function articles(of: Founding): Paper['blocks'] {
  const { frame, members, lead, deputies, secretaries } = of
  const { year } = frame
  const word = shortWord(year)
  return [
    {
      kind: 'article',
      number: 1,
      text: `Thành lập ${year.clusterName} (sau đây gọi tắt là ${word}) gồm ${counted(members.length)} (${numberInWords(members.length)}) đơn vị thành viên (có danh sách kèm theo).`,
    },
    {
      kind: 'article',
      number: 2,
      text: `Phân công đơn vị dẫn đầu ${word} năm ${year.year} như sau:`,
      clauses: [
        lead
          ? `${leadPost(year)}: ${lead}.`
          : `${leadPost(year)}: do các đơn vị thành viên cử và báo cáo ${frame.issuer}.`,
        deputies.length > 0
          ? `${word} phó: ${deputies.join(', ')}.`
          : `${word} phó: do các đơn vị thành viên cử khi cần thiết.`,
        secretaries.length > 0
          ? `Giúp việc ${leadPost(year)}: ${secretaries.join('; ')}.`
          : `${leadPost(year)} cử cán bộ của đơn vị mình giúp việc ${word}.`,
      ],
    },
    {
      kind: 'article',
      number: 3,
      text: `${word} hoạt động theo Quy chế do ${frame.issuer} ban hành; ${leadPost(year)} sử dụng con dấu, bộ máy của đơn vị mình khi thực hiện nhiệm vụ của ${word}. Việc luân phiên đơn vị dẫn đầu thực hiện theo Quy chế.`,
    },
    {
      kind: 'article',
      number: 4,
      text: 'Quyết định này có hiệu lực kể từ ngày ký. Thường trực Hội đồng Thi đua - Khen thưởng, thủ trưởng các đơn vị có tên trong danh sách và các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này.',
    },
  ]
}
