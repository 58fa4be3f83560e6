import type { Target } from '#cycle/1-launch/target/target.ts'
import { type Frame, framed, leadPost, madeUpNote } from '#ground/papers/frame.ts'
import type { Block, Paper } from '#ground/papers/paper.ts'
import { counted, dashes, listOr, paragraph, paragraphs, subtitle, title } from '#ground/papers/pieces.ts'
import { speaking } from '#plumbing/language.ts'
import { comparedSentence, type Reached, resultsTable, tallySentence } from '../report/results.table.ts'

export type AgencyReport = {
  frame: Frame
  at: 'half' | 'end'
  targets: Target[]
  results: Reached[]
  months: { due: number; reported: number }
  /** Titles of the agency's works, with how they stand. */
  initiatives: string[]
  entries: string[]
  shortcomings: string[]
  statement: string
  /** Points and place, where they are known to everybody. */
  standing: string
  typed: {
    leading: string
    lessons: string[]
    causes: string[]
    exemplars: string[]
    directions: string[]
    requests: string[]
  }
  madeUp: boolean
}

/** “Báo cáo sơ kết sáu tháng” or “Báo cáo kết quả năm” of one agency. */
export function agencyReportPaper(of: AgencyReport): Paper {
  return speaking('vi', () => drawn(of))
}

function drawn(of: AgencyReport): Paper {
  const { frame, at, typed } = of
  const { year } = frame
  const period = at === 'half' ? `sáu tháng đầu năm ${year.year}` : `năm ${year.year}`
  const next = at === 'half' ? `SÁU THÁNG CUỐI NĂM ${year.year}` : `NĂM ${year.year + 1}`
  return {
    ...framed(frame, 'report', ['Như trên']),
    typeName: 'Báo cáo',
    abstract: `${at === 'half' ? 'Sơ kết' : 'Kết quả'} phong trào thi đua và công tác khen thưởng ${period}`,
    addressedTo: [`${leadPost(year)} ${year.clusterName}`],
    blocks: [
      paragraph(
        `Thực hiện Quy chế hoạt động và giao ước thi đua năm ${year.year} của ${year.clusterName}, ${frame.issuer} báo cáo kết quả phong trào thi đua và công tác khen thưởng ${period} như sau:`,
      ),
      title('I. LÃNH ĐẠO, CHỈ ĐẠO, TỔ CHỨC THỰC HIỆN'),
      ...paragraphs(typed.leading),
      paragraph(monthSentence(of)),
      title('II. KẾT QUẢ'),
      ...resultBlocks(of),
      ...lackBlocks(of),
      title(`IV. PHƯƠNG HƯỚNG, NHIỆM VỤ ${next}`),
      dashes(typed.directions),
      title('V. ĐỀ NGHỊ, KIẾN NGHỊ'),
      listOr(typed.requests, 'Đơn vị không có đề nghị, kiến nghị.'),
      paragraph(
        `Trên đây là báo cáo kết quả phong trào thi đua và công tác khen thưởng ${period} của ${frame.issuer}; kính báo cáo ${leadPost(year)} tổng hợp.`,
      ),
    ],
    ...madeUpNote(of.madeUp),
  }
}

const monthSentence = ({ months }: AgencyReport): string =>
  months.due === 0
    ? 'Chưa đến kỳ báo cáo tháng nào.'
    : `Đơn vị đã báo cáo ${counted(months.reported)}/${counted(months.due)} tháng đến kỳ trên hệ thống của Cụm.`

function resultBlocks(of: AgencyReport): Block[] {
  const { targets, results, at, typed } = of
  return [
    subtitle('1. Kết quả thực hiện chỉ tiêu'),
    ...(of.statement ? [paragraph(of.statement)] : []),
    paragraph(tallySentence({ targets, results })),
    resultsTable({ targets, results, at }),
    ...(at === 'end' ? [paragraph(comparedSentence({ targets, results }))] : []),
    subtitle('2. Sáng kiến, đề tài'),
    listOr(of.initiatives, 'Trong kỳ đơn vị chưa ghi nhận sáng kiến, đề tài nào.'),
    subtitle('3. Điển hình tiên tiến'),
    listOr(typed.exemplars, 'Trong kỳ đơn vị chưa giới thiệu điển hình tiên tiến với Cụm.'),
    subtitle('4. Đăng ký thi đua, khen thưởng'),
    listOr(of.entries, 'Đơn vị chưa đăng ký danh hiệu thi đua, hình thức khen thưởng của năm.'),
    ...(of.standing ? [subtitle('5. Chấm điểm, xếp hạng'), paragraph(of.standing)] : []),
  ]
}

/** What was lacking, and as far as it was typed, why, and what is learnt from it. */
function lackBlocks({ shortcomings, typed }: AgencyReport): Block[] {
  const lacking = listOr(
    shortcomings,
    'Đến ngày báo cáo chưa có hạn chế nào được chỉ ra và ghi nhận trong hồ sơ của năm.',
  )
  const parts: [string, Block][] = [['Hạn chế', lacking]]
  if (typed.causes.length > 0) parts.push(['Nguyên nhân', dashes(typed.causes)])
  if (typed.lessons.length > 0) parts.push(['Kinh nghiệm', dashes(typed.lessons)])
  const heading = title(`III. ${parts.map(([name]) => name.toLocaleUpperCase('vi')).join(', ')}`)
  if (parts.length === 1) return [heading, lacking]
  return [heading, ...parts.flatMap(([name, block], i) => [subtitle(`${i + 1}. ${name}`), block])]
}
