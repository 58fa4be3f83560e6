import { type Frame, framed, madeUpNote } from '#ground/papers/frame.ts'
import type { Block, Paper } from '#ground/papers/paper.ts'
import { column, dashes, fullStops, paragraph, paragraphs, tableOr, title } from '#ground/papers/pieces.ts'
import { writtenDay } from '#ground/papers/words.ts'
import type { Conference } from '../conference/conference.ts'

/** What was concluded at the conference, as it goes out: limits by name, tasks with who and until when. */
type Concluded = {
  frame: Frame
  conference: Conference
  opinion: string
  limits: string[]
  /** What | who | until when. */
  tasks: string[][]
  reportBy: string
  madeUp: boolean
}

/** “Thông báo kết luận hội nghị”. */
export function conclusionPaper(of: Concluded): Paper {
  const { frame, conference } = of
  const { year } = frame
  return {
    ...framed(frame, 'notice', [
      `Thủ trưởng ${year.organisationName} (để báo cáo)`,
      'Các cơ quan, đơn vị thành viên (để thực hiện)',
    ]),
    typeName: 'Thông báo',
    abstract: `Kết luận ${lower(conference.title)}`,
    blocks: [
      paragraph(opening(of)),
      title('1. Đánh giá chung'),
      ...paragraphs(of.opinion),
      title('2. Hạn chế cần khắc phục'),
      ...(of.limits.length > 0
        ? [dashes(fullStops(of.limits))]
        : [paragraph('Hội nghị không nêu hạn chế của riêng đơn vị nào.')]),
      title('3. Nhiệm vụ giao các đơn vị'),
      tasksTable(of.tasks),
      title('4. Tổ chức thực hiện'),
      paragraph(following(of)),
    ],
    ...madeUpNote(of.madeUp),
  }
}

function opening({ frame, conference }: Concluded): string {
  const where = conference.place ? ` tại ${conference.place}` : ''
  const chair = conference.chairLine ? ` dưới sự chủ trì của ${conference.chairLine}` : ''
  return `Ngày ${writtenDay(conference.heldOn).replace(/^ngày /, '')}${where}, ${frame.issuer} tổ chức ${lower(conference.title)}${chair}. Sau khi nghe báo cáo trung tâm, ý kiến tham luận và trao đổi của các đơn vị, người chủ trì kết luận như sau:`
}

function following({ frame, conference, reportBy }: Concluded): string {
  const report = reportBy ? `, báo cáo kết quả về ${frame.issuer} ${reportBy}` : ''
  return `${frame.issuer} thông báo để các cơ quan, đơn vị thành viên biết, thực hiện${report}; đơn vị Cụm trưởng theo dõi, đôn đốc và tổng hợp việc thực hiện kết luận của ${lower(conference.title)}.`
}

function tasksTable(tasks: string[][]): Block {
  return tableOr(
    {
      columns: [
        column('TT', 1, 'center'),
        column('Nhiệm vụ', 8),
        column('Đơn vị thực hiện', 5),
        column('Thời hạn', 3, 'center'),
      ],
      rows: tasks.map(([what = '', who = '', until = ''], i) => [String(i + 1), what, who, until]),
    },
    'Các đơn vị tiếp tục thực hiện nhiệm vụ đã được giao trong năm.',
  )
}

const lower = (text: string) => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
