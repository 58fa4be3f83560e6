import { type Frame, framed, leadPost, madeUpNote, shortWord } from '#ground/papers/frame.ts'
import type { Paper } from '#ground/papers/paper.ts'
import { column, dashes, listOr, paragraph, tableOr, title } from '#ground/papers/pieces.ts'
import type { Member } from '#ground/units/year.ts'
import { vnDay } from '#kit/format.ts'
import type { YearStep } from './steps.store.ts'

type YearPlan = {
  frame: Frame
  members: Member[]
  deputies: string[]
  steps: YearStep[]
  /** Place by the title of the step, as typed. */
  places: Map<string, string>
  /** Exchanges, visits, sports: what, when, who, where. */
  others: string[][]
  following: string[]
  aims: string[]
  demands: string[]
  money: string
}

/** “Kế hoạch hoạt động năm”: every dated step with who chairs it and where. */
export function yearPlanPaper(of: YearPlan): Paper {
  const { frame, following } = of
  const { year } = frame
  const word = shortWord(year)
  return {
    ...framed(frame, 'plan', [
      `Thủ trưởng ${year.organisationName} (để báo cáo)`,
      'Các đơn vị thành viên (để thực hiện)',
    ]),
    typeName: 'Kế hoạch',
    abstract: `Hoạt động năm ${year.year} của ${year.clusterName}`,
    blocks: [
      paragraph(
        `${following.length > 0 ? `Thực hiện ${following.join('; ')}, ` : ''}${leadPost(year)} xây dựng Kế hoạch hoạt động năm ${year.year} của ${word} như sau:`.replace(
          /^c/,
          'C',
        ),
      ),
      title('I. MỤC ĐÍCH, YÊU CẦU'),
      { kind: 'heading', level: 2, text: '1. Mục đích' },
      dashes(of.aims),
      { kind: 'heading', level: 2, text: '2. Yêu cầu' },
      dashes(of.demands),
      title('II. NỘI DUNG, THỜI GIAN, ĐỊA ĐIỂM'),
      { kind: 'heading', level: 2, text: '1. Các bước của năm thi đua' },
      paragraph(
        `Năm thi đua ${year.year} của ${word} tính từ ngày ${vnDay(year.startsOn)} đến ngày ${vnDay(year.endsOn)}.`,
      ),
      stepTable(of),
      { kind: 'heading', level: 2, text: '2. Giao lưu, học tập kinh nghiệm, văn hóa, thể thao' },
      otherTable(of),
      title('III. PHÂN CÔNG NHIỆM VỤ'),
      ...duties(of),
      title('IV. KINH PHÍ'),
      paragraph(of.money || 'Kinh phí của từng hoạt động do đơn vị chủ trì bảo đảm theo quy định hiện hành.'),
      title('V. TỔ CHỨC THỰC HIỆN'),
      paragraph(
        `Căn cứ Kế hoạch này, các đơn vị thành viên xây dựng kế hoạch của đơn vị mình và phối hợp thực hiện. ${leadPost(year)} theo dõi, đôn đốc; kịp thời thông báo khi có thay đổi về thời gian, địa điểm.`,
      ),
      paragraph(
        `Trên đây là Kế hoạch hoạt động năm ${year.year} của ${word}; đề nghị các đơn vị thành viên nghiêm túc thực hiện, có vướng mắc phản ánh về ${leadPost(year)} để giải quyết.`,
      ),
    ],
    ...madeUpNote(year.illustrativeYear),
  }
}

function stepTable({ steps, places }: YearPlan) {
  const isPlaced = [...places.values()].some(Boolean)
  return tableOr(
    {
      columns: [
        column('TT', 0.9, 'center'),
        column('Nội dung', 4.4),
        column('Thời gian', 2.5, 'center'),
        column('Chậm nhất', 2.5, 'center'),
        column('Chủ trì, thực hiện', 3),
        ...(isPlaced ? [column('Địa điểm', 2.8)] : []),
      ],
      rows: steps.map((step, i) => [
        String(i + 1),
        step.result ? `${step.title} (${step.result})` : step.title,
        vnDay(step.normalOn),
        vnDay(step.latestOn),
        step.doer,
        ...(isPlaced ? [places.get(step.title) || 'Thông báo sau'] : []),
      ]),
    },
    'Các mốc thời gian của năm chưa được xác định; sẽ được thông báo sau.',
  )
}

function otherTable({ others }: YearPlan) {
  return tableOr(
    {
      columns: [
        column('TT', 0.9, 'center'),
        column('Hoạt động', 5),
        column('Thời gian', 2.6, 'center'),
        column('Chủ trì', 3.2),
        column('Địa điểm', 3.4),
      ],
      rows: others.map((cells, i) => [String(i + 1), ...[0, 1, 2, 3].map((at) => cells[at] ?? '')]),
    },
    'Năm nay chưa dự kiến hoạt động giao lưu riêng; khi tổ chức sẽ có thông báo.',
  )
}

function duties({ frame, members, deputies }: YearPlan): Paper['blocks'] {
  const { year } = frame
  const others = members.filter((one) => one.id !== year.leadId)
  return [
    dashes([
      `${leadPost(year)} (${year.leadName || 'chưa phân công'}): chủ trì các hoạt động chung, xây dựng bảng tiêu chí, tổng hợp báo cáo, thẩm định điểm, chuẩn bị sơ kết, tổng kết.`,
      ...(deputies.length > 0
        ? [
            `${shortWord(year)} phó (${deputies.join(', ')}): giúp ${leadPost(year)} điều hành, thẩm định bảng điểm của đơn vị làm ${leadPost(year)}.`,
          ]
        : []),
    ]),
    listOr(
      others.length > 0
        ? [
            `Các đơn vị thành viên (${others.map((one) => one.name).join(', ')}): đăng ký chỉ tiêu, ký giao ước, báo cáo, tự chấm điểm, chấm chéo đúng thời hạn; tham gia đủ, đúng thành phần các hoạt động chung.`,
          ]
        : [],
      'Chưa có đơn vị thành viên nào khác.',
    ),
  ]
}
