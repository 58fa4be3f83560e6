import { type Frame, framed, leadPost } from '#ground/papers/frame.ts'
import type { Paper } from '#ground/papers/paper.ts'
import { column, counted, paragraph, paragraphs } from '#ground/papers/pieces.ts'
import { writtenDay } from '#ground/papers/words.ts'
import { shortMonth, vnDay } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'

export type Owed = { agencyName: string; months: { month: Day; dueOn: Day }[] }

type Reminder = { frame: Frame; owed: Owed[]; before: Day; words: string }

/** “Công văn đôn đốc báo cáo”: who still owes which month, and by when it is asked. */
export function reminderPaper({ frame, owed, before, words }: Reminder): Paper {
  const { year } = frame
  const late = owed.filter((one) => one.months.length > 0)
  const count = late.reduce((sum, one) => sum + one.months.length, 0)
  return {
    ...framed(frame, 'letter', ['Như trên', `Thủ trưởng ${year.organisationName} (để báo cáo)`]),
    typeName: '',
    abstract: `V/v đôn đốc báo cáo kết quả thi đua năm ${year.year}`,
    addressedTo:
      late.length === 0 || late.length === owed.length
        ? [`Các đơn vị thành viên ${year.clusterName}`]
        : late.map((one) => one.agencyName),
    blocks:
      late.length === 0
        ? [
            paragraph(
              `Đến ngày ${vnDay(frame.day)}, các đơn vị thành viên ${year.clusterName} đã gửi đủ báo cáo các tháng đến kỳ. ${leadPost(year)} đề nghị các đơn vị tiếp tục duy trì nền nếp báo cáo.`,
            ),
          ]
        : [
            paragraph(
              `Theo Quy chế hoạt động của ${year.clusterName}, báo cáo tháng được gửi chậm nhất ngày 05 của tháng kế tiếp. Đến ngày ${vnDay(frame.day)}, còn ${counted(late.length)} đơn vị với ${counted(count)} kỳ báo cáo quá hạn chưa gửi, cụ thể như sau:`,
            ),
            lateTable(late, frame.day),
            ...paragraphs(words),
            paragraph(
              `${leadPost(year)} đề nghị thủ trưởng các đơn vị có tên trên chỉ đạo hoàn thành, gửi báo cáo trước ${writtenDay(before)}; trường hợp có khó khăn, vướng mắc đề nghị phản ánh để phối hợp giải quyết.`,
            ),
          ],
  }
}

function lateTable(late: Owed[], day: Day): Paper['blocks'][number] {
  return {
    kind: 'table',
    columns: [
      column('TT', 1, 'center'),
      column('Đơn vị', 5),
      column('Kỳ báo cáo còn thiếu', 5),
      column('Hạn của kỳ sớm nhất', 2.8, 'center'),
      column('Số ngày chậm', 2, 'center'),
    ],
    rows: late.map(({ agencyName, months }, i) => [
      ...[String(i + 1), agencyName, months.map((one) => `tháng ${shortMonth(one.month)}`).join(', ')],
      vnDay(months[0]?.dueOn),
      months[0] ? String(daysBetween(months[0].dueOn, day)) : '',
    ]),
  }
}

const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
