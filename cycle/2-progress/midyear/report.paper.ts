import type { Movement } from '#cycle/1-launch/movement/movement.ts'
import { type Frame, framed, leadPost, madeUpNote, shortWord } from '#ground/papers/frame.ts'
import type { Block, Paper } from '#ground/papers/paper.ts'
import {
  column,
  counted,
  dashes,
  listOr,
  paragraph,
  paragraphs,
  subtitle,
  tableOr,
  title,
} from '#ground/papers/pieces.ts'
import type { Member } from '#ground/units/year.ts'
import { vnDay, vnPercent } from '#kit/format.ts'
import { speaking } from '#plumbing/language.ts'
import type { HalfYear, Midyear } from './midyear.ts'

type MidyearReport = {
  frame: Frame
  members: Member[]
  movement: Movement | undefined
  review: Midyear | undefined
  signed: number
  halves: HalfYear[]
  /** Months due and reported, by agency. */
  months: Map<string, { due: number; reported: number }>
  initiatives: Map<string, { all: number; recognised: number }>
  shortcomings: { agencyName: string; statement: string }[]
  typed: { strengths: string[]; causes: string[]; directions: string[]; requests: string[] }
  madeUp: boolean
}

/** “Báo cáo sơ kết sáu tháng” of the cluster. */
export function midyearReportPaper(of: MidyearReport): Paper {
  return speaking('vi', () => drawn(of))
}

function drawn(of: MidyearReport): Paper {
  const { frame, review, typed } = of
  const { year } = frame
  const period = `sáu tháng đầu năm ${year.year}`
  return {
    ...framed(frame, 'report', ['Như trên', 'Các đơn vị thành viên']),
    typeName: 'Báo cáo',
    abstract: `Sơ kết phong trào thi đua và công tác khen thưởng ${period}`,
    addressedTo: [`Thủ trưởng ${year.organisationName}`],
    blocks: [
      paragraph(
        `Thực hiện Kế hoạch hoạt động năm ${year.year}, ${year.clusterName} sơ kết phong trào thi đua và công tác khen thưởng ${period} như sau:`,
      ),
      title('I. TÌNH HÌNH TỔ CHỨC THỰC HIỆN'),
      paragraph(launchSentence(of)),
      paragraph(reportSentence(of)),
      title('II. KẾT QUẢ'),
      subtitle('1. Đánh giá chung'),
      ...(review?.summary
        ? paragraphs(review.summary)
        : [paragraph('Đánh giá chung sẽ được kết luận tại hội nghị sơ kết.')]),
      ...(typed.strengths.length > 0 ? [dashes(typed.strengths)] : []),
      subtitle('2. Tiến độ thực hiện chỉ tiêu'),
      paragraph(paceSentence(of)),
      paceTable(of),
      title('III. HẠN CHẾ, NGUYÊN NHÂN'),
      listOr(
        of.shortcomings.map((one) => `${one.agencyName}: ${one.statement}`),
        'Đến ngày sơ kết chưa có hạn chế nào của từng đơn vị được ghi nhận trong hồ sơ của năm; các đơn vị tự kiểm điểm tại hội nghị.',
      ),
      ...(typed.causes.length > 0 ? [paragraph('Nguyên nhân:'), dashes(typed.causes)] : []),
      title(`IV. PHƯƠNG HƯỚNG, NHIỆM VỤ SÁU THÁNG CUỐI NĂM ${year.year}`),
      ...(review?.emphasis ? paragraphs(review.emphasis) : []),
      listOr(
        typed.directions,
        review?.emphasis
          ? 'Các đơn vị cụ thể hóa thành nhiệm vụ của đơn vị mình.'
          : 'Nhiệm vụ sáu tháng cuối năm được thống nhất tại hội nghị sơ kết.',
      ),
      ...(typed.requests.length > 0 ? [title('V. ĐỀ NGHỊ, KIẾN NGHỊ'), dashes(typed.requests)] : []),
      paragraph(
        `Trên đây là báo cáo sơ kết phong trào thi đua và công tác khen thưởng ${period} của ${shortWord(year)}; ${leadPost(year)} kính báo cáo Thủ trưởng ${year.organisationName}.`,
      ),
    ],
    ...madeUpNote(of.madeUp),
  }
}

function launchSentence({ movement, signed, members, frame }: MidyearReport): string {
  const word = shortWord(frame.year)
  const launch = movement
    ? `${word} đã phát động ${movement.name} ngày ${vnDay(movement.launchedOn)}${movement.slogan ? ` với khẩu hiệu “${movement.slogan}”` : ''}`
    : `${word} chưa ghi việc phát động phong trào của năm`
  return `${launch}; ${counted(signed)}/${counted(members.length)} đơn vị thành viên đã ký giao ước thi đua.`
}

function reportSentence({ members, months }: MidyearReport): string {
  const of = (member: Member) => months.get(member.id) ?? { due: 0, reported: 0 }
  const late = members.filter((one) => of(one).reported < of(one).due)
  if (members.every((one) => of(one).due === 0)) return 'Chưa đến kỳ báo cáo tháng nào.'
  if (late.length === 0) return `Các đơn vị đã báo cáo đủ các tháng đến kỳ.`
  return `Còn thiếu báo cáo tháng: ${late.map((one) => `${one.name} (${counted(of(one).due - of(one).reported)} tháng)`).join(', ')}.`
}

function paceSentence({ halves }: MidyearReport): string {
  const sum = (key: 'all' | 'onTrack' | 'behind' | 'notReported') =>
    halves.reduce((total, one) => total + one[key], 0)
  if (sum('all') === 0) return 'Chưa có chỉ tiêu nào được đăng ký.'
  return `Đến hết tháng 6, trong ${counted(sum('all'))} chỉ tiêu có ${counted(sum('onTrack'))} chỉ tiêu bảo đảm tiến độ (${share(sum('onTrack'), sum('all'))}), ${counted(sum('behind'))} chỉ tiêu chậm tiến độ, ${counted(sum('notReported'))} chỉ tiêu chưa có số liệu.`
}

/** Cut to one decimal, never rounded up. */
const share = (part: number, all: number): string =>
  all === 0 ? '–' : vnPercent(Math.floor((part * 1000) / all) / 10)

function paceTable({ members, halves, months, initiatives }: MidyearReport): Block {
  const known = new Map(halves.map((one) => [one.agencyId, one]))
  return tableOr(
    {
      columns: [
        column('TT', 0.9, 'center'),
        column('Đơn vị', 5),
        column('Số chỉ tiêu', 1.6, 'center'),
        column('Bảo đảm tiến độ', 1.8, 'center'),
        column('Chậm tiến độ', 1.6, 'center'),
        column('Chưa có số liệu', 1.7, 'center'),
        column('Tỷ lệ bảo đảm', 1.9, 'right'),
        column('Báo cáo tháng', 1.8, 'center'),
        column('Sáng kiến', 1.6, 'center'),
      ],
      rows: members.map((member, i) => {
        const half = known.get(member.id) ?? { all: 0, onTrack: 0, behind: 0, notReported: 0 }
        const month = months.get(member.id) ?? { due: 0, reported: 0 }
        return [
          ...[String(i + 1), member.name],
          ...[half.all, half.onTrack, half.behind, half.notReported].map(String),
          ...[share(half.onTrack, half.all), `${month.reported}/${month.due}`],
          String(initiatives.get(member.id)?.all ?? 0),
        ]
      }),
    },
    'Chưa có đơn vị thành viên.',
  )
}
