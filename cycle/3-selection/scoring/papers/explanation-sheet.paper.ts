import { type Frame, filledIn, framed, madeUpNote } from '#ground/papers/frame.ts'
import type { Paper } from '#ground/papers/paper.ts'
import { column, counted, paragraph, tableOr } from '#ground/papers/pieces.ts'
import type { Actor } from '#ground/people/actor.ts'
import { vnDay } from '#kit/format.ts'
import { dayInVietnam } from '#law/kernel/day.ts'
import type { Explanation } from '../explanation.store.ts'
import { type Difference, judgeWords } from './differences.ts'

type ExplanationSheet = {
  frame: Frame
  who: Pick<Actor, 'rank' | 'name'>
  agencyName: string
  differences: Difference[]
  explanations: Explanation[]
  titles: ReadonlyMap<string, string>
  madeUp: boolean
}

/** “Phiếu giải trình” of one agency: each difference, why it was made, what the agency says, what was answered. */
export function explanationSheetPaper(of: ExplanationSheet): Paper {
  const { frame, agencyName, explanations } = of
  const { year } = frame
  const rows = rowsOf(of)
  const open = explanations.filter((one) => !one.answer).length
  return {
    ...framed(frame, 'sheet', []),
    typeName: 'Phiếu giải trình',
    abstract: `Điểm thi đua năm ${year.year} của ${agencyName}`,
    landscape: true,
    blocks: [
      tableOr(
        {
          unit: 'Đơn vị tính: điểm',
          columns: [
            column('TT', 0.9, 'center'),
            column('Tiêu chí', 4.6),
            column('Người chấm', 2.2),
            column('Tự chấm', 1.6, 'right'),
            column('Được chấm', 1.6, 'right'),
            column('Chênh lệch', 1.6, 'right'),
            column('Lý do của người chấm', 4.4),
            column('Giải trình của đơn vị', 5),
            column('Trả lời', 5),
          ],
          numbers: ['A', 'B', 'C', '1', '2', '3 = 2 − 1', 'D', 'E', 'G'],
          rows: rows.map((cells, i) => [String(i + 1), ...cells]),
        },
        'Không có nội dung giải trình.',
      ),
      paragraph(
        rows.length === 0
          ? `Kết quả chấm chéo, thẩm định không khác điểm tự chấm của ${agencyName}; đơn vị không có nội dung phải giải trình.`
          : `${agencyName} có ${counted(rows.length)} nội dung chênh lệch hoặc giải trình; đã giải trình ${counted(explanations.length)} nội dung, ${open === 0 ? 'tất cả đã được trả lời' : `còn ${counted(open)} nội dung chưa được trả lời`}.`,
      ),
    ],
    signatures: filledIn(frame, of.who),
    ...madeUpNote(of.madeUp),
  }
}

/** The differences with what was said about them, then explanations whose difference is settled. */
function rowsOf({ differences, explanations, titles }: ExplanationSheet): string[][] {
  const about = (one: Difference) =>
    explanations.filter((told) => told.criterionId === one.criterionId && told.scorer === one.judge)
  const settled = explanations.filter(
    (told) => !differences.some((one) => told.criterionId === one.criterionId && told.scorer === one.judge),
  )
  return [
    ...differences.map((one) => [
      ...[`${one.code}. ${one.title}`, judgeWords[one.judge], one.self, one.points, one.change, one.reason],
      ...saidOf(about(one)),
    ]),
    ...settled.map((told) => [
      ...[
        titles.get(told.criterionId) ?? '',
        judgeWords[told.scorer],
        '–',
        '–',
        '–',
        'Chênh lệch đã được chấm lại',
      ],
      ...saidOf([told]),
    ]),
  ]
}

function saidOf(told: Explanation[]): [string, string] {
  if (told.length === 0) return ['Đơn vị không giải trình', '–']
  const answers = told.map(({ answer }) =>
    answer
      ? `${answer.outcome === 'changed' ? 'Chấm lại' : 'Giữ nguyên'}: ${answer.reason} (${answer.by}, ${vnDay(dayInVietnam(answer.at))})`
      : 'Chưa trả lời',
  )
  return [told.map((one) => one.statement).join(' / '), answers.join(' / ')]
}
