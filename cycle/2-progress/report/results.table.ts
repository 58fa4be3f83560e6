import { figureLine, planLine, type Target } from '#cycle/1-launch/target/target.ts'
import type { Block } from '#ground/papers/paper.ts'
import { column, counted, tableOr } from '#ground/papers/pieces.ts'
import { vnPercent } from '#kit/format.ts'
import { attainment, attainmentLabel, isOnTrackAtHalf, type Tally, tallied } from './attainment.ts'

/** What was reached of one target: the newest figure told. */
export type Reached = {
  targetId: string
  value: string | null
  reached: boolean | null
  statement?: string
  illustrative: boolean
}

type Table = { targets: Target[]; results: Reached[]; at: 'half' | 'end' }

/** Every target with its plan, what was reached, the share, and the year before. */
export function resultsTable({ targets, results, at }: Table): Block {
  const told = new Map(results.map((one) => [one.targetId, one]))
  return tableOr(
    {
      columns: [
        column('TT', 0.9, 'center'),
        column('Chỉ tiêu', 5),
        column('Kế hoạch năm', 2.4, 'right'),
        column(at === 'half' ? 'Thực hiện 6 tháng' : 'Thực hiện', 2.4, 'right'),
        column('So với kế hoạch', 2, 'right'),
        column('Năm trước', 2, 'right'),
        column('Đánh giá', 2.2),
      ],
      rows: targets.map((target, i) => {
        const one = told.get(target.id)
        const { percent } = attainment(target, one)
        return [
          ...[String(i + 1), target.title, planLine(target), reachedLine(target, one)],
          percent === null ? '–' : vnPercent(percent),
          figureLine(target, target.lastYearValue),
          at === 'half' ? paceOf(target, one) : attainmentLabel(attainment(target, one).kind),
        ]
      }),
    },
    'Đơn vị chưa đăng ký chỉ tiêu trên hệ thống nên chưa có số liệu để so sánh.',
  )
}

function reachedLine(target: Target, result: Reached | undefined): string {
  if (result?.value != null) return figureLine(target, result.value)
  if (result?.reached == null) return 'Chưa báo cáo'
  return result.reached ? 'Hoàn thành' : 'Chưa hoàn thành'
}

function paceOf(target: Target, result: Reached | undefined): string {
  if (attainment(target, result).kind === 'notReported') return 'Chưa báo cáo'
  return isOnTrackAtHalf(target, result) ? 'Bảo đảm tiến độ' : 'Chậm tiến độ'
}

/** The same in one sentence. */
export function tallySentence({ targets, results }: Pick<Table, 'targets' | 'results'>): string {
  const told = new Map(results.map((one) => [one.targetId, one]))
  const tally = tallied(targets.map((target) => attainment(target, told.get(target.id))))
  return tally.all === 0
    ? 'Chưa có chỉ tiêu nào được ghi.'
    : `Trong ${counted(tally.all)} chỉ tiêu: ${parts(tally)}.`
}

const parts = ({ exceeded, met, behind, notReported }: Tally): string =>
  [
    `${counted(exceeded)} chỉ tiêu vượt`,
    `${counted(met)} chỉ tiêu đạt`,
    `${counted(behind)} chỉ tiêu chưa đạt`,
    ...(notReported > 0 ? [`${counted(notReported)} chỉ tiêu chưa báo cáo`] : []),
  ].join(', ')

/** How the year compares with the one before, over targets that have figures of both. */
export function comparedSentence({ targets, results }: Pick<Table, 'targets' | 'results'>): string {
  const told = new Map(results.map((one) => [one.targetId, one]))
  const both = targets.filter((one) => one.lastYearValue !== null && told.get(one.id)?.value != null)
  if (both.length === 0) return 'Chưa có chỉ tiêu nào đủ số liệu của cả hai năm để so sánh.'
  const kinds = both.map((one) => attainment({ ...one, planValue: one.lastYearValue }, told.get(one.id)).kind)
  const count = (kind: string) => counted(kinds.filter((one) => one === kind).length)
  return `So với năm trước, trong ${counted(both.length)} chỉ tiêu có số liệu của cả hai năm: ${count('exceeded')} chỉ tiêu tốt hơn, ${count('met')} chỉ tiêu bằng, ${count('behind')} chỉ tiêu thấp hơn.`
}
