import { type Frame, framed, leadPost, madeUpNote, shortWord } from '#ground/papers/frame.ts'
import type { Annex, Block, Paper } from '#ground/papers/paper.ts'
import {
  column,
  counted,
  dashes,
  listOr,
  paragraph,
  subtitle,
  tableOr,
  title,
} from '#ground/papers/pieces.ts'
import { vnDay } from '#kit/format.ts'
import type { Movement } from '../movement/movement.ts'
import { targetAnnexes } from '../target/target.annex.ts'
import { isCounted, type Target } from '../target/target.ts'
import { type Ceremony, ceremonyBlocks, programmeAnnexes } from './ceremony.ts'

type LaunchPlan = {
  frame: Frame
  movement: Movement | undefined
  targets: Target[]
  following: string[]
  aims: string[]
  contents: string[]
  commonTargets: string[][]
  measures: string[]
  awards: string[]
  ceremony: Ceremony
}

/** “Kế hoạch phát động thi đua”: what it is called, aims, contents, targets with figures, measures, and the ceremony. */
export function launchPlanPaper(of: LaunchPlan): Paper {
  const { frame, movement, targets } = of
  const { year } = frame
  const name = movement?.name ?? 'Phong trào thi đua'
  const madeUp =
    year.illustrativeYear || (movement?.illustrative ?? false) || targets.some((one) => one.illustrative)
  return {
    ...framed(frame, 'plan', [
      `Thủ trưởng ${year.organisationName} (để báo cáo)`,
      'Các đơn vị thành viên (để thực hiện)',
    ]),
    typeName: 'Kế hoạch',
    abstract: `Phát động ${lower(name)} năm ${year.year} của ${year.clusterName}`,
    blocks: [
      paragraph(opening(of)),
      title('I. MỤC ĐÍCH, YÊU CẦU'),
      dashes(of.aims),
      title('II. TÊN, CHỦ ĐỀ, THỜI GIAN'),
      ...nameBlocks(of),
      title('III. NỘI DUNG THI ĐUA'),
      listOr(of.contents, 'Nội dung thi đua được thống nhất tại hội nghị ký giao ước.'),
      title('IV. CHỈ TIÊU THI ĐUA'),
      ...targetBlocks(of),
      title('V. BIỆN PHÁP'),
      dashes(of.measures),
      title('VI. KHEN THƯỞNG'),
      dashes(of.awards),
      title('VII. TỔ CHỨC THỰC HIỆN'),
      ...ceremonyBlocks(of.ceremony, { year, hasTargets: targets.length > 0 }),
      paragraph(
        `Các đơn vị thành viên căn cứ Kế hoạch này tổ chức phát động tại đơn vị, đăng ký chỉ tiêu và danh hiệu thi đua về ${leadPost(year)}; định kỳ hằng tháng báo cáo kết quả.`,
      ),
      paragraph(
        `Nhận được Kế hoạch này, đề nghị các đơn vị thành viên khẩn trương triển khai thực hiện; có vướng mắc phản ánh về ${leadPost(year)} để phối hợp giải quyết.`,
      ),
    ],
    annexes: annexesOf(of),
    ...madeUpNote(madeUp),
  }
}

function opening({ frame, movement, following }: LaunchPlan): string {
  const { year } = frame
  const task = `${leadPost(year)} xây dựng Kế hoạch phát động thi đua năm ${year.year} như sau:`
  if (following.length > 0) return `Thực hiện ${following.join('; ')}, ${task}`
  return `Để tổ chức ${movement ? lower(movement.name) : 'phong trào thi đua'} trong ${shortWord(year)}, ${task}`
}

function nameBlocks({ movement, frame }: LaunchPlan): Block[] {
  if (!movement) return [paragraph('Tên, chủ đề và thời gian của phong trào sẽ được ghi khi phát động.')]
  return [
    {
      kind: 'facts',
      items: [
        { label: 'Tên phong trào', value: movement.name },
        ...(movement.slogan ? [{ label: 'Khẩu hiệu', value: `“${movement.slogan}”` }] : []),
        ...(movement.theme ? [{ label: 'Chủ đề', value: movement.theme }] : []),
        { label: 'Phạm vi', value: frame.year.clusterName },
        {
          label: 'Thời gian',
          value: `từ ngày ${vnDay(movement.launchedOn)} đến ngày ${vnDay(movement.endsOn)}`,
        },
      ],
    },
  ]
}

function targetBlocks({ frame, targets, commonTargets }: LaunchPlan): Block[] {
  const units = new Set(targets.map((one) => one.agencyId)).size
  const figures = targets.filter(isCounted).length
  return [
    ...(commonTargets.length > 0
      ? [
          subtitle('1. Chỉ tiêu chung'),
          tableOr(
            {
              columns: [
                column('TT', 1, 'center'),
                column('Chỉ tiêu', 9),
                column('Mức phấn đấu', 4, 'center'),
              ],
              rows: commonTargets.map(([what = '', much = ''], i) => [String(i + 1), what, much]),
            },
            '',
          ),
          subtitle('2. Chỉ tiêu của từng đơn vị'),
        ]
      : []),
    paragraph(
      targets.length > 0
        ? `${units}/${frame.year.members.length} đơn vị đã đăng ký ${counted(targets.length)} chỉ tiêu, gồm ${counted(figures)} chỉ tiêu tính bằng số lượng hoặc tỷ lệ phần trăm và ${counted(targets.length - figures)} chỉ tiêu theo mốc hoàn thành, mức xếp loại (chi tiết tại Phụ lục I).`
        : `Đến ngày lập Kế hoạch chưa có đơn vị nào đăng ký chỉ tiêu; các đơn vị đăng ký về ${leadPost(frame.year)} trước khi ký giao ước thi đua.`,
    ),
  ]
}

function annexesOf({ frame, targets, ceremony }: LaunchPlan): Annex[] {
  return [...targetAnnexes(frame.year.members, targets), ...programmeAnnexes(ceremony)]
}

const lower = (words: string): string => words.charAt(0).toLocaleLowerCase('vi') + words.slice(1)
