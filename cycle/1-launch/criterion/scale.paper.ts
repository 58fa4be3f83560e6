import { type Frame, framed, madeUpNote } from '#ground/papers/frame.ts'
import type { Block, Paper } from '#ground/papers/paper.ts'
import { column, dashes, paragraph, tableOr, title } from '#ground/papers/pieces.ts'
import { vnDay, vnNumber } from '#kit/format.ts'
import { speaking } from '#plumbing/language.ts'
import type { ScaleSettings } from './criterion.store.ts'
import { type Criterion, partLabel } from './criterion.ts'
import { ruleWords } from './rule/words.ts'
import { bandSentences, ruleSentences, tieSentence } from './settings/rule-sentences.ts'
import { flat, type Points, treeOf } from './tree.ts'
import { audienceLine, kindLabel } from './words.ts'

type ScaleFacts = {
  frame: Frame
  criteria: Criterion[]
  settings: ScaleSettings
  points: Points
  names: ReadonlyMap<string, string>
  issuedOn: string | null
}

/** “Bảng tiêu chí, thang điểm”: the whole tree, how each line is counted, what proves it, who confirms it. */
export function scalePaper(of: ScaleFacts): Paper {
  return speaking('vi', () => drawn(of))
}

function drawn(of: ScaleFacts): Paper {
  const { frame, criteria, settings, issuedOn } = of
  const { year } = frame
  return {
    ...framed(frame, 'sheet', []),
    typeName: 'Bảng tiêu chí, thang điểm thi đua',
    abstract: `Năm ${year.year} của ${year.clusterName}`,
    landscape: true,
    blocks: [
      paragraph(
        issuedOn
          ? `Bảng tiêu chí được ban hành ngày ${issuedOn}, áp dụng cho năm thi đua từ ngày ${vnDay(year.startsOn)} đến ngày ${vnDay(year.endsOn)}.`
          : 'Bản dự thảo, chưa ban hành; gửi các đơn vị thành viên tham gia ý kiến.',
      ),
      title('I. TIÊU CHÍ, THANG ĐIỂM'),
      tree(of),
      title('II. QUY TẮC TÍNH ĐIỂM'),
      dashes(ruleSentences(settings.rules)),
      title('III. XẾP MỨC, XẾP HẠNG'),
      ...(settings.bands.length > 0
        ? [dashes(bandSentences(settings.bands))]
        : [paragraph('Bảng tiêu chí không chia mức; các đơn vị được xếp hạng theo tổng điểm.')]),
      paragraph(tieSentence(settings.rules, settings.tieBreak)),
    ],
    ...madeUpNote(criteria.some((one) => one.illustrative)),
  }
}

function tree(of: ScaleFacts): Block {
  const { criteria, points } = of
  const lines = flat(treeOf(criteria))
  const groups = lines.flatMap(({ line }, i) => (line.rule === null ? [i] : []))
  const { standard, extra, deduction } = points
  return tableOr(
    {
      unit: 'Đơn vị tính: điểm',
      columns: [
        column('Mã', 1.2, 'center'),
        column('Nội dung tiêu chí', 6),
        column('Phần', 2),
        column('Điểm tối đa', 1.6, 'right'),
        column('Cách tính điểm', 6),
        column('Minh chứng', 4),
        column('Cơ quan xác nhận', 3),
      ],
      numbers: ['A', 'B', 'C', '1', 'D', 'E', 'G'],
      boldRows: groups,
      rows: lines.map(({ line, depth }) => lineCells(of, line, depth)),
      foot: [
        '',
        `Tổng điểm chuẩn ${vnNumber(standard)}; thưởng nhiều nhất ${vnNumber(extra)}; trừ nhiều nhất ${vnNumber(deduction)}`,
        '',
        vnNumber(standard),
        '',
        '',
        '',
      ],
    },
    'Bảng tiêu chí của năm chưa có tiêu chí nào.',
  )
}

function lineCells({ points, names }: ScaleFacts, line: Criterion, depth: number): string[] {
  const most = points.of.get(line.code)
  return [
    line.code,
    titleOf(line),
    depth === 0 ? partLabel(line.part) : '',
    most ? vnNumber(most) : '–',
    line.rule === null
      ? ''
      : [line.method || ruleWords(line.rule, line.direction), weightOf(line)].filter(Boolean).join(' '),
    line.evidenceAsked,
    [(line.ownerId && names.get(line.ownerId)) || '', audienceOf(line, names)].filter(Boolean).join('; '),
  ]
}

const titleOf = (line: Criterion): string =>
  [
    line.title,
    line.unit && line.rule?.type !== 'manual' ? `(${line.unit})` : '',
    line.kind === 'standard' ? '' : `– ${kindLabel(line.kind)}${line.why ? `: ${line.why}` : ''}`,
  ]
    .filter(Boolean)
    .join(' ')

const weightOf = (line: Criterion): string => (line.weight ? `Trọng số ${vnNumber(line.weight)}.` : '')

function audienceOf(line: Criterion, names: ReadonlyMap<string, string>): string {
  const words = audienceLine(line, names)
  return words ? `áp dụng: ${words}` : ''
}
