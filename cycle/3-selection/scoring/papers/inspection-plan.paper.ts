import { type Frame, framed, leadPost, madeUpNote, shortWord } from '#ground/papers/frame.ts'
import type { Paper } from '#ground/papers/paper.ts'
import { column, dashes, listOr, paragraph, subtitle, tableOr, title } from '#ground/papers/pieces.ts'
import { vnDay } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'

type InspectionPlan = {
  frame: Frame
  checks: { agencyName: string; checkerName: string; reason: string }[]
  apart: { agencyName: string; otherName: string; reason: string }[]
  days: { from: Day; to: Day } | null
  following: string[]
  scope: string[]
  /** Day, agency, place, as typed. */
  schedule: string[][]
  team: string[][]
  demands: string[]
}

/** “Kế hoạch kiểm tra chéo”: who checks whom, what is looked at, when. */
export function inspectionPlanPaper(of: InspectionPlan): Paper {
  const { frame, following } = of
  const { year } = frame
  const task = `${leadPost(year)} xây dựng Kế hoạch kiểm tra, chấm chéo năm ${year.year} như sau:`
  return {
    ...framed(frame, 'plan', [
      `Thủ trưởng ${year.organisationName} (để báo cáo)`,
      'Các đơn vị thành viên (để thực hiện)',
    ]),
    typeName: 'Kế hoạch',
    abstract: `Kiểm tra, chấm chéo kết quả thi đua năm ${year.year}`,
    blocks: [
      paragraph(
        `Thực hiện ${following.length > 0 ? following.join('; ') : `Kế hoạch hoạt động năm ${year.year} của ${year.clusterName}`}, ${task}`,
      ),
      title('I. MỤC ĐÍCH, YÊU CẦU'),
      dashes(of.demands),
      title('II. NỘI DUNG KIỂM TRA'),
      dashes(of.scope),
      title('III. THÀNH PHẦN, PHÂN CÔNG'),
      ...teamBlocks(of),
      subtitle('2. Phân công kiểm tra, chấm chéo'),
      checkTable(of),
      ...(of.apart.length > 0
        ? [
            paragraph(
              `Các cặp đơn vị không kiểm tra nhau: ${of.apart.map((one) => `${one.agencyName} và ${one.otherName} (${one.reason})`).join('; ')}.`,
            ),
          ]
        : []),
      title('IV. THỜI GIAN, LỊCH KIỂM TRA'),
      ...timeBlocks(of),
      title('V. TỔ CHỨC THỰC HIỆN'),
      dashes([
        'Đơn vị được kiểm tra chuẩn bị báo cáo, bảng tự chấm, minh chứng theo từng tiêu chí; cử cán bộ làm việc với đoàn.',
        'Đơn vị kiểm tra cử đúng thành phần; chấm từng tiêu chí, ghi rõ lý do khi khác điểm tự chấm; lập biên bản có ý kiến và chữ ký của hai bên.',
        `Biên bản và bảng chấm chéo gửi ${leadPost(year)} ngay sau khi kết thúc kiểm tra.`,
      ]),
      paragraph(
        `Trên đây là Kế hoạch kiểm tra, chấm chéo năm ${year.year} của ${shortWord(year)}; đề nghị các đơn vị thành viên thực hiện nghiêm túc.`,
      ),
    ],
    ...madeUpNote(year.illustrativeYear),
  }
}

function teamBlocks({ team, frame }: InspectionPlan): Paper['blocks'] {
  return [
    subtitle('1. Thành phần'),
    tableOr(
      {
        columns: [
          column('TT', 1, 'center'),
          column('Cấp bậc, họ và tên', 5),
          column('Chức vụ, đơn vị', 6),
          column('Nhiệm vụ', 3.4),
        ],
        rows: team.map(([name = '', post = '', task = ''], i) => [String(i + 1), name, post, task]),
      },
      `Mỗi đơn vị kiểm tra cử đại diện thủ trưởng và cán bộ thi đua, khen thưởng; danh sách gửi ${leadPost(frame.year)} trước khi kiểm tra.`,
    ),
  ]
}

function checkTable({ checks }: InspectionPlan) {
  return tableOr(
    {
      columns: [
        column('TT', 1, 'center'),
        column('Đơn vị kiểm tra, chấm chéo', 6),
        column('Đơn vị được kiểm tra', 6),
        column('Ghi chú', 4),
      ],
      rows: checks.map((one, i) => [String(i + 1), one.checkerName, one.agencyName, one.reason]),
    },
    'Chưa phân công kiểm tra, chấm chéo; phân công được thông báo trước ngày kiểm tra.',
  )
}

function timeBlocks({ days, schedule }: InspectionPlan): Paper['blocks'] {
  return [
    paragraph(
      days
        ? `Kiểm tra từ ngày ${vnDay(days.from)}, hoàn thành chậm nhất ngày ${vnDay(days.to)}.`
        : 'Thời gian kiểm tra sẽ được thông báo sau.',
    ),
    ...(schedule.length > 0
      ? [
          tableOr(
            {
              columns: [
                column('TT', 1, 'center'),
                column('Thời gian', 3.4),
                column('Đơn vị được kiểm tra', 6),
                column('Địa điểm', 5),
              ],
              rows: schedule.map(([day = '', agency = '', place = ''], i) => [
                String(i + 1),
                day,
                agency,
                place,
              ]),
            },
            '',
          ),
        ]
      : [listOr([], 'Lịch cụ thể do hai đơn vị thống nhất trong thời gian trên.')]),
  ]
}
