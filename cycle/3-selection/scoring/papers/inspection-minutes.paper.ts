import { type Frame, framed, leadPost, madeUpNote } from '#ground/papers/frame.ts'
import type { Paper, Signature } from '#ground/papers/paper.ts'
import {
  column,
  counted,
  dashes,
  listOr,
  paragraph,
  paragraphs,
  tableOr,
  title,
} from '#ground/papers/pieces.ts'
import { writtenDay } from '#ground/papers/words.ts'
import type { Head } from '#ground/people/heads.store.ts'
import type { Difference } from './differences.ts'

type InspectionMinutes = {
  frame: Frame
  agency: { name: string; head: Head | undefined }
  checker: { name: string; head: Head | undefined }
  /** Every line with what was looked at, and the points proposed. */
  lines: { code: string; title: string; files: number; proof: string; self: string; cross: string }[]
  totals: { self: string; cross: string }
  differences: Difference[]
  typed: {
    begins: string
    ends: string
    room: string
    ofChecker: string[]
    ofAgency: string[]
    scope: string[]
    seen: string[]
    remarks: string
    opinion: string
  }
  madeUp: boolean
}

/** “Biên bản kiểm tra, chấm chéo” of one pair (mẫu 1.9). */
export function inspectionMinutesPaper(of: InspectionMinutes): Paper {
  const { frame, agency, checker, typed, differences } = of
  const { year } = frame
  return {
    ...framed(frame, 'minutes', []),
    typeName: 'Biên bản',
    abstract: `Kiểm tra, chấm chéo kết quả thi đua năm ${year.year} của ${agency.name}`,
    blocks: [
      {
        kind: 'facts',
        items: [
          { label: 'Thời gian bắt đầu', value: `${hourWords(typed.begins)}${writtenDay(frame.day)}` },
          { label: 'Địa điểm', value: typed.room || agency.name },
        ],
      },
      title('I. THÀNH PHẦN'),
      paragraph(`Đơn vị kiểm tra: ${checker.name}`),
      listOr(typed.ofChecker, headWords(checker)),
      paragraph(`Đơn vị được kiểm tra: ${agency.name}`),
      listOr(typed.ofAgency, headWords(agency)),
      title('II. NỘI DUNG KIỂM TRA'),
      dashes(typed.scope),
      title('III. HỒ SƠ, MINH CHỨNG ĐÃ XEM'),
      ...(typed.seen.length > 0 ? [dashes(typed.seen)] : []),
      paragraph(evidenceSentence(of)),
      title('IV. KẾT QUẢ, ĐIỂM ĐỀ NGHỊ'),
      lineTable(of),
      paragraph(
        differences.length === 0
          ? 'Điểm đề nghị thống nhất với điểm tự chấm ở tất cả tiêu chí.'
          : `Có ${counted(differences.length)} tiêu chí đề nghị điểm khác điểm tự chấm:`,
      ),
      ...(differences.length > 0
        ? [
            dashes(
              differences.map(
                (one) =>
                  `Tiêu chí ${one.code} (${one.title}): tự chấm ${one.self}, đề nghị ${one.points} (${one.change}). Lý do: ${one.reason || 'chưa ghi'}`,
              ),
            ),
          ]
        : []),
      ...paragraphs(typed.remarks),
      title('V. Ý KIẾN CỦA ĐƠN VỊ ĐƯỢC KIỂM TRA'),
      ...(typed.opinion ? paragraphs(typed.opinion) : [paragraph('…'.repeat(60))]),
      paragraph(
        `Buổi kiểm tra kết thúc ${typed.ends ? `lúc ${hourWords(typed.ends).replace(/, $/, '')} ` : ''}cùng ngày. Biên bản đã đọc lại cho hai bên nghe, thống nhất và ký; lập thành 03 bản, mỗi bên giữ 01 bản, 01 bản gửi ${leadPost(year)}.`,
      ),
    ],
    signatures: [
      sign('left', 'Đại diện đơn vị được kiểm tra', agency),
      sign('right', 'Đại diện đơn vị kiểm tra', checker),
    ],
    ...madeUpNote(of.madeUp),
  }
}

function sign(side: 'left' | 'right', authority: string, { head }: InspectionMinutes['agency']): Signature {
  return { side, authority, post: head?.post ?? 'Thủ trưởng', rank: head?.rank ?? '', name: head?.name ?? '' }
}

function headWords({ head, name }: InspectionMinutes['agency']): string {
  if (!head) return `Đại diện ${name}.`
  return `Đồng chí ${[head.rank, head.name].filter(Boolean).join(' ')}, ${head.post}.`
}

function hourWords(hour: string): string {
  const [hours, minutes] = hour.split(':')
  return hours && minutes ? `${hours} giờ ${minutes} phút, ` : ''
}

function evidenceSentence({ lines }: InspectionMinutes): string {
  const files = lines.reduce((sum, one) => sum + one.files, 0)
  const proved = lines.filter((one) => one.files > 0 || one.proof !== '').length
  return `Đã đối chiếu minh chứng của ${counted(proved)}/${counted(lines.length)} tiêu chí đơn vị tự chấm, ${files > 0 ? `gồm ${counted(files)} tệp trên hệ thống và hồ sơ giấy` : 'là hồ sơ giấy'} ghi ở cột Minh chứng.`
}

function lineTable({ lines, totals }: InspectionMinutes) {
  return tableOr(
    {
      unit: 'Đơn vị tính: điểm',
      columns: [
        column('Mã', 1.1, 'center'),
        column('Tiêu chí', 5.6),
        column('Minh chứng', 4.6),
        column('Tự chấm', 1.8, 'right'),
        column('Đề nghị', 1.8, 'right'),
      ],
      rows: lines.map((one) => [
        ...[one.code, one.title],
        [one.proof, one.files > 0 ? `${one.files} tệp` : ''].filter(Boolean).join('; '),
        ...[one.self, one.cross],
      ]),
      foot: ['', 'Tổng điểm', '', totals.self, totals.cross],
    },
    'Đơn vị chưa nộp bảng tự chấm nên chưa có tiêu chí để chấm chéo.',
  )
}
