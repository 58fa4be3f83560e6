import { type Frame, framed, madeUpNote } from '#ground/papers/frame.ts'
import type { Paper, PaperColumn } from '#ground/papers/paper.ts'
import { column, counted, paragraph, tableOr } from '#ground/papers/pieces.ts'
import { numberInWords, writtenDay } from '#ground/papers/words.ts'
import { vnDay } from '#kit/format.ts'
import { awardNameOn } from '#law/awards/catalogue.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Listed, postOf } from './submission.ts'

/** Which names a list holds: one kind of recipient, or all of them with what they did. */
export type ListKind = 'individual' | 'collective' | 'household' | 'achievements'

export const listTitles: Record<ListKind, string> = {
  individual: 'Danh sách cá nhân đề nghị khen thưởng',
  collective: 'Danh sách tập thể đề nghị khen thưởng',
  household: 'Danh sách hộ gia đình đề nghị khen thưởng',
  achievements: 'Tóm tắt thành tích các trường hợp đề nghị khen thưởng',
}

const counters: Record<ListKind, string> = {
  individual: 'cá nhân',
  collective: 'tập thể',
  household: 'hộ gia đình',
  achievements: 'trường hợp',
}

type Written = { frame: Frame; kind: ListKind; names: Listed[]; reference: string; submittedOn: Day }

/** A list of one kind, in the columns that receiving bodies ask for; it goes behind the submission it names. */
export function listPaper({ frame, kind, names, reference, submittedOn }: Written): Paper {
  const chosen = kind === 'achievements' ? names : names.filter((one) => one.kind === kind)
  return {
    ...framed(frame, 'sheet', []),
    day: submittedOn,
    typeName: listTitles[kind],
    abstract: `Năm ${frame.year.year}`,
    underTitle: `Kèm theo Tờ trình số ${reference} ${writtenDay(submittedOn)} của ${frame.issuer}`,
    blocks: [
      tableOr(
        {
          columns: columns[kind],
          rows: chosen.map((one, i) => [
            String(i + 1),
            ...cells[kind](one, { on: frame.day, organisation: frame.year.organisationName }),
          ]),
        },
        'Không có trường hợp nào.',
      ),
      ...(chosen.length > 0
        ? [
            paragraph(
              `Danh sách gồm ${counted(chosen.length)} (${numberInWords(chosen.length)}) ${counters[kind]}.`,
            ),
          ]
        : []),
    ],
    signatures: [
      { side: 'left', post: 'Người lập danh sách', name: '', note: '(Ký, ghi rõ họ tên)' },
      ...framed(frame, 'sheet', []).signatures,
    ],
    landscape: true,
    ...madeUpNote(chosen.some((one) => one.illustrative)),
  }
}

const order: PaperColumn = column('TT', 1, 'center')
const award: PaperColumn = column('Danh hiệu, hình thức', 4)
const merit: PaperColumn = column('Tóm tắt thành tích', 7)

const columns: Record<ListKind, PaperColumn[]> = {
  individual: [
    order,
    column('Cấp bậc, họ và tên', 4.5),
    column('Giới tính', 1.5, 'center'),
    column('Chức vụ', 3.5),
    column('Đơn vị', 4),
    column('Phân loại', 3),
    award,
    merit,
  ],
  collective: [order, column('Tên tập thể', 6), column('Thuộc đơn vị', 5), award, merit],
  household: [order, column('Chủ hộ', 5), column('Đơn vị đề nghị', 5), award, merit],
  achievements: [
    order,
    column('Tập thể, cá nhân', 5),
    award,
    column('Thời gian lập thành tích', 3.5, 'center'),
    column('Tóm tắt thành tích', 10),
    column('Phiếu đồng ý', 2, 'center'),
  ],
}

type Within = { on: Day; organisation: string }

const cells: Record<ListKind, (one: Listed, within: Within) => string[]> = {
  individual: (one, { on }) => [
    ...[one.recipient, genders[one.gender ?? ''] ?? '', one.postTitle, one.agencyName],
    ...[classes[one.personClass ?? ''] ?? '', awardNameOn(one.awardCode, on), one.achievement],
  ],
  collective: (one, { on, organisation }) => [
    one.recipient,
    postOf(one) || organisation,
    awardNameOn(one.awardCode, on),
    one.achievement,
  ],
  household: (one, { on }) => [
    one.recipient,
    one.agencyName,
    awardNameOn(one.awardCode, on),
    one.achievement,
  ],
  achievements: (one, { on }) => [
    [one.recipient, postOf(one)].filter(Boolean).join(', '),
    awardNameOn(one.awardCode, on),
    periodOf(one),
    one.achievement,
    `${one.yes}/${one.allMembers}`,
  ],
}

function periodOf({ periodFrom, periodTo }: Listed): string {
  return periodFrom && periodTo ? `${vnDay(periodFrom)} – ${vnDay(periodTo)}` : ''
}

const genders: Record<string, string> = { female: 'Nữ', male: 'Nam' }

// The classes of the statistical forms, in few words.
const classes: Record<string, string> = {
  ministryLeader: 'Lãnh đạo cấp bộ, tỉnh trở lên',
  departmentLeader: 'Lãnh đạo cấp vụ, sở',
  entrepreneur: 'Doanh nhân',
  otherLeader: 'Lãnh đạo khác',
  direct: 'Người trực tiếp',
}
