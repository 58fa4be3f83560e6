import { type Frame, framed, madeUpNote } from '#ground/papers/frame.ts'
import type { Annex, Block, Paper } from '#ground/papers/paper.ts'
import { column, counted, fullStops, paragraph } from '#ground/papers/pieces.ts'
import { vnDay } from '#kit/format.ts'
import { awardNameOn } from '#law/awards/catalogue.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Sitting } from './council.ts'
import type { Nominee } from './nominees.store.ts'

/** What is asked of bodies or members in writing: about whom, until when, where the answer goes. */
type Asking = {
  frame: Frame
  sitting: Sitting
  nominees: Nominee[]
  receivers: string[]
  dueOn: Day | ''
  matters: string[]
  answerTo: string
}

/** “Công văn lấy ý kiến”, with the list of cases and the answer sheet behind it. */
export function opinionLetter(of: Asking): Paper {
  const { frame, sitting, nominees, receivers, matters } = of
  return {
    ...framed(frame, 'letter', ['Như trên']),
    issuer: sitting.councilName,
    reference: '/HĐTĐKT',
    typeName: '',
    abstract: `lấy ý kiến về việc xét khen thưởng năm ${frame.year.year}`,
    addressedTo: receivers,
    blocks: [
      paragraph(
        `${sitting.councilName} chuẩn bị họp ngày ${vnDay(sitting.heldOn)} để xét danh hiệu thi đua, hình thức khen thưởng đối với ${counted(nominees.length)} trường hợp (có danh sách kèm theo).`,
      ),
      paragraph(`Hội đồng đề nghị các cơ quan, đơn vị, cá nhân cho ý kiến bằng văn bản về các nội dung sau:`),
      { kind: 'list', mark: 'dash', items: fullStops(matters) },
      paragraph(
        `Ý kiến ghi vào phiếu kèm theo và gửi ${of.answerTo || sitting.councilName}${of.dueOn ? ` trước ngày ${vnDay(of.dueOn)}` : ''} để tổng hợp, trình Hội đồng. Ý kiến gửi sau thời hạn không kịp đưa vào tài liệu phiên họp.`,
      ),
      paragraph(`Rất mong các cơ quan, đơn vị, cá nhân phối hợp thực hiện.`),
    ],
    annexes: annexesOf(of),
    ...madeUpNote(sitting.illustrative || nominees.some((one) => one.illustrative)),
  }
}

/** “Phiếu cho ý kiến” alone, to be filled in and signed. */
export function opinionSheet({
  frame,
  sitting,
  nominees,
  matters,
}: Omit<Asking, 'receivers' | 'dueOn' | 'answerTo'>): Paper {
  return {
    ...framed(frame, 'sheet', []),
    issuer: sitting.councilName,
    typeName: 'Phiếu cho ý kiến',
    abstract: `Về việc xét danh hiệu thi đua, hình thức khen thưởng, phiên họp ngày ${vnDay(sitting.heldOn)}`,
    blocks: answerBlocks(nominees, sitting, matters),
    signatures: [{ side: 'right', post: 'Người cho ý kiến', name: '', note: '(Ký, ghi rõ họ tên)' }],
    ...madeUpNote(sitting.illustrative || nominees.some((one) => one.illustrative)),
  }
}

function annexesOf({ sitting, nominees, matters }: Asking): Annex[] {
  return [
    {
      name: 'Phụ lục',
      title: 'Danh sách các trường hợp xin ý kiến',
      blocks: [caseTable(nominees, sitting.heldOn)],
      landscape: true,
    },
    {
      name: 'Phụ lục',
      title: 'Phiếu cho ý kiến',
      blocks: answerBlocks(nominees, sitting, matters),
      signatures: [{ side: 'right', post: 'Người cho ý kiến', name: '', note: '(Ký, ghi rõ họ tên)' }],
    },
  ]
}

function answerBlocks(nominees: Nominee[], sitting: Sitting, matters: string[]): Block[] {
  return [
    paragraph('Cơ quan, đơn vị hoặc họ và tên: ………………………………………'),
    paragraph('Chức vụ: ………………………………………………………'),
    paragraph('Đánh dấu X vào một ô ở mỗi dòng; không đồng ý thì ghi rõ lý do.'),
    {
      kind: 'table',
      columns: [
        column('TT', 1, 'center'),
        column('Tập thể, cá nhân', 5),
        column('Danh hiệu, hình thức', 4),
        column('Đồng ý', 1.7, 'center'),
        column('Không đồng ý', 1.7, 'center'),
        column('Lý do', 4),
      ],
      rows: nominees.map((one, i) => [
        ...[String(i + 1), nameOf(one), awardNameOn(one.awardCode, sitting.heldOn)],
        ...['□', '□', ''],
      ]),
    },
    ...matters.map((matter) => paragraph(`${matter}: ……………………………………………………………`)),
  ]
}

function caseTable(nominees: Nominee[], heldOn: Day): Block {
  return {
    kind: 'table',
    columns: [
      column('TT', 1, 'center'),
      column('Tập thể, cá nhân', 5),
      column('Đơn vị', 5),
      column('Danh hiệu, hình thức', 4),
      column('Thành tích', 8),
    ],
    rows: nominees.map((one, i) => [
      ...[String(i + 1), nameOf(one), one.agencyName],
      ...[awardNameOn(one.awardCode, heldOn), one.achievement],
    ]),
  }
}

const nameOf = (one: Nominee) => [one.personRank ?? '', one.recipient].filter(Boolean).join(' ')
