import { type Frame, filledIn, framed, madeUpNote } from '#ground/papers/frame.ts'
import type { HeadCell, Paper } from '#ground/papers/paper.ts'
import { column, listOr, paragraph, tableOr, title } from '#ground/papers/pieces.ts'
import type { Actor } from '#ground/people/actor.ts'
import { vnDay, vnPoints, vnShown } from '#kit/format.ts'
import { dayInVietnam } from '#law/kernel/day.ts'
import { speaking } from '#plumbing/language.ts'
import { exact, shown, subtract } from '#scoring/exact/exact.ts'
import { type Column, columns, scorerLabel, scorers } from '../scoring.ts'
import type { SheetLine, SheetView } from '../sheet.ts'
import { valueWords } from '../value.ts'
import { signed } from './differences.ts'

type ScoreSheet = { frame: Frame; who: Pick<Actor, 'rank' | 'name'>; sheet: SheetView }

/** “Bảng chấm điểm” of one agency: each column that is handed in, the difference, and why. */
export function scoreSheetPaper(of: ScoreSheet): Paper {
  return speaking('vi', () => drawn(of))
}

function drawn({ frame, who, sheet }: ScoreSheet): Paper {
  const { year } = frame
  return {
    ...framed(frame, 'sheet', []),
    typeName: 'Bảng chấm điểm thi đua',
    abstract: `Năm ${year.year} của ${sheet.agency.name}`,
    landscape: true,
    blocks: [
      paragraph(standWords(sheet)),
      title('I. ĐIỂM TỪNG TIÊU CHÍ'),
      sheetTable(sheet),
      title('II. LÝ DO CHÊNH LỆCH, GIẢI TRÌNH'),
      listOr(reasonLines(sheet), 'Không có chênh lệch giữa các lần chấm.'),
    ],
    signatures: filledIn(frame, who),
    ...madeUpNote(sheet.illustrative),
  }
}

function standWords({ state, agency }: SheetView): string {
  const { submitted, checkerName } = state
  const steps = scorers.flatMap((scorer) => {
    const at = submitted[scorer]
    return at ? [`${scorerLabel(scorer).toLocaleLowerCase('vi')} ngày ${vnDay(dayInVietnam(at))}`] : []
  })
  const checker = checkerName ? ` Đơn vị chấm chéo: ${checkerName}.` : ''
  if (steps.length === 0)
    return `${agency.name} chưa nộp bảng tự chấm; số liệu trong bảng là dự kiến.${checker}`
  return `Các bước đã hoàn thành: ${steps.join('; ')}.${checker}`
}

const head = (text: string, across = 1, down = 1): HeadCell => ({ text, across, down })

function sheetTable(sheet: SheetView) {
  const { lines, totals } = sheet
  return tableOr(
    {
      unit: 'Đơn vị tính: điểm',
      columns: [
        column('Mã', 1.1, 'center'),
        column('Nội dung tiêu chí', 6),
        column('Điểm tối đa', 1.5, 'right'),
        column('Số liệu', 1.9, 'right'),
        column('Minh chứng', 4.4),
        column('Tự chấm', 1.6, 'right'),
        column('Chấm chéo', 1.6, 'right'),
        column('Cơ quan chức năng', 1.7, 'right'),
        column('Thẩm định', 1.6, 'right'),
        column('Hội nghị', 1.6, 'right'),
        column('Chênh lệch', 1.6, 'right'),
      ],
      headRows: [
        [
          head('Mã', 1, 2),
          head('Nội dung tiêu chí', 1, 2),
          head('Điểm tối đa', 1, 2),
          head('Đơn vị báo cáo', 2),
          head('Điểm chấm', 5),
          head('Chênh lệch so với tự chấm', 1, 2),
        ],
        ['Số liệu', 'Minh chứng', 'Tự chấm', 'Chấm chéo', 'Cơ quan chức năng', 'Thẩm định', 'Hội nghị'].map(
          (text) => head(text),
        ),
      ],
      numbers: ['A', 'B', '1', '2', 'C', '3', '4', '5', '6', '7', '8 = cuối − 3'],
      boldRows: lines.flatMap((line, i) => (line.isGroup ? [i] : [])),
      rows: lines.map(cellsOf),
      foot: ['', 'Tổng điểm', '', '', '', ...pointCells(totals, '–'), changeOf(totals)],
    },
    'Bảng tiêu chí của năm chưa có tiêu chí nào.',
  )
}

function cellsOf(line: SheetLine): string[] {
  const { marks, points } = line
  if (line.notAssigned !== null)
    return [line.code, line.title, 'Không giao', '', line.notAssigned, '', '', '', '', '', '']
  const self = marks.self
  const isFigure = line.entry.type !== 'points' && line.entry.type !== 'none'
  return [
    line.code,
    line.title,
    line.max ? vnShown(line.max) : '–',
    isFigure && self?.value ? `${valueWords(line, self.value)}${line.unit ? ` ${line.unit}` : ''}` : '',
    line.isGroup ? '' : evidenceOf(line),
    ...pointCells(points, ownerPoints(line)),
    changeOf(points),
  ]
}

/** A functional body has points of its own lines alone. */
function ownerPoints({ marks, entry }: SheetLine): string {
  const { owner } = marks
  if (!owner?.value) return ''
  return entry.type === 'points' ? vnPoints(owner.value) : vnShown(owner.points)
}

const evidenceOf = ({ files, marks }: SheetLine): string =>
  [marks.self?.reason, files > 0 ? `${files} tệp kèm theo` : ''].filter(Boolean).join('; ')

function pointCells(points: Partial<Record<Column, string>>, owner: string): string[] {
  const [self = '', cross = '', lead = '', decision = ''] = columns.map((one) =>
    points[one] === undefined ? '' : vnShown(points[one]),
  )
  return [self, cross, owner, lead, decision]
}

function changeOf(points: Partial<Record<Column, string>>): string {
  const last = points.decision ?? points.lead ?? points.cross
  if (last === undefined || points.self === undefined) return ''
  return signed(vnShown(shown(subtract(exact(last), exact(points.self)))))
}

function reasonLines({ lines }: SheetView): string[] {
  return lines.flatMap((line) => {
    const reasons = (['cross', 'owner', 'lead', 'decision'] as const).flatMap((scorer) => {
      const reason = line.marks[scorer]?.reason
      return reason ? [`${scorerLabel(scorer)}: ${reason}`] : []
    })
    const explained = line.explanations.map(
      (one) =>
        `Đơn vị giải trình: ${one.statement}${one.answer ? ` Trả lời: ${one.answer.reason} (${one.answer.outcome === 'changed' ? 'chấm lại' : 'giữ nguyên'}).` : ' Chưa trả lời.'}`,
    )
    const said = [...reasons, ...explained].join(' ')
    return said ? [`Tiêu chí ${line.code} (${line.title}): ${said}`] : []
  })
}
