import { type Frame, framed, leadPost, madeUpNote, shortWord } from '#ground/papers/frame.ts'
import type { Annex, Block, Paper } from '#ground/papers/paper.ts'
import {
  column,
  counted,
  dashes,
  hourWords,
  listOr,
  paragraph,
  subtitle,
  tableOr,
  title,
} from '#ground/papers/pieces.ts'
import { vnDay } from '#kit/format.ts'
import type { Movement } from '../movement/movement.ts'
import { isCounted, planLine, type Target } from '../target/target.ts'

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
  ceremony: { day: string; hour: string; place: string; chair: string; programme: string[][] }
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
      ...ceremonyBlocks(of),
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

function ceremonyBlocks({ frame, ceremony, targets }: LaunchPlan): Block[] {
  const { day, hour, place, chair } = ceremony
  if (!day && !place) return [paragraph('Thời gian, địa điểm lễ phát động sẽ được thông báo bằng giấy mời.')]
  const word = frame.year.profile === 'army' ? 'theo nghi thức quân đội ' : ''
  return [
    {
      kind: 'facts',
      items: [
        {
          label: 'Lễ phát động',
          value: `tổ chức ${word}(chương trình tại ${targets.length > 0 ? 'Phụ lục II' : 'Phụ lục'})`,
        },
        ...(day
          ? [
              {
                label: 'Thời gian',
                value: [hourWords(hour), day].filter(Boolean).join(', '),
              },
            ]
          : []),
        ...(place ? [{ label: 'Địa điểm', value: place }] : []),
        ...(chair ? [{ label: 'Chủ trì', value: chair }] : []),
      ],
    },
  ]
}

function annexesOf(of: LaunchPlan): Annex[] {
  const { frame, targets, ceremony } = of
  const rows = frame.year.members.flatMap((member) =>
    targets
      .filter((target) => target.agencyId === member.id)
      .map((target) => [member.name, target.title, planLine(target), vnDay(target.deadlineOn)]),
  )
  const list: Annex = {
    name: 'Phụ lục',
    title: 'Chỉ tiêu thi đua của các đơn vị',
    blocks: [
      {
        kind: 'table',
        columns: [
          column('TT', 0.9, 'center'),
          column('Đơn vị', 3.6),
          column('Chỉ tiêu', 6),
          column('Mức đăng ký', 3),
          column('Thời hạn', 2.4, 'center'),
        ],
        rows: rows.map((cells, i) => [String(i + 1), ...cells]),
      },
    ],
  }
  const isTimed = ceremony.programme.some(([hour = '']) => hour !== '')
  const programme: Annex = {
    name: 'Phụ lục',
    title: 'Chương trình lễ phát động thi đua',
    blocks: [
      {
        kind: 'table',
        columns: [
          column('TT', 1, 'center'),
          ...(isTimed ? [column('Thời gian', 2.2, 'center')] : []),
          column('Nội dung', 7),
          column('Người thực hiện', 4.4),
        ],
        rows: ceremony.programme.map(([hour = '', what = '', who = ''], i) => [
          ...[String(i + 1), ...(isTimed ? [hour] : [])],
          ...[what, who],
        ]),
      },
    ],
  }
  return [...(rows.length > 0 ? [list] : []), ...(ceremony.programme.length > 0 ? [programme] : [])]
}

const lower = (words: string): string => words.charAt(0).toLocaleLowerCase('vi') + words.slice(1)
