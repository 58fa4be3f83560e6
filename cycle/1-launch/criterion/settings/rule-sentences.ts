import { vnNumber } from '#kit/format.ts'
import { speaking } from '#plumbing/language.ts'
import type { Band, Indicator, Rules } from '#scoring/scale.ts'
import { typedCondition } from './condition.ts'
import { notAssignedLabel, zeroPlanLabel } from './settings.ts'

/** How the year counts, in sentences of a paper. */
export function ruleSentences(rules: Rules): string[] {
  return speaking('vi', () => [
    ...(rules.expected ? [`Tổng điểm chuẩn của bảng tiêu chí là ${vnNumber(rules.expected)} điểm.`] : []),
    `Tiêu chí không giao cho một đơn vị: ${lower(notAssignedLabel(rules.notAssigned))}. Chỉ tiêu có kế hoạch bằng 0: ${lower(zeroPlanLabel(rules.zeroPlan))}.`,
    ...limits(rules),
    `Điểm hiển thị đến ${vnNumber(rules.places)} chữ số thập phân; xếp hạng theo điểm chính xác, không theo số đã làm tròn.`,
  ])
}

function limits(rules: Rules): string[] {
  const known: [string | null, string][] = [
    [rules.overCap, 'Điểm thưởng do vượt kế hoạch nhiều nhất'],
    [rules.extraCap, 'Tổng điểm thưởng nhiều nhất'],
    [rules.deductionCap, 'Tổng điểm trừ nhiều nhất'],
    [rules.floor, 'Tổng điểm không thấp hơn'],
    [rules.cap, 'Tổng điểm không vượt quá'],
  ]
  return known.flatMap(([figure, words]) => (figure === null ? [] : [`${words} ${vnNumber(figure)} điểm.`]))
}

/** The bands, best first, each with what it asks. */
export function bandSentences(bands: readonly Band[]): string[] {
  return bands.map(({ code, title, from, to, conditions = [] }) => {
    const points = [from && `từ ${vnNumber(from)} điểm`, to && `đến dưới ${vnNumber(to)} điểm`].filter(
      Boolean,
    )
    const asks = [points.join(' '), ...conditions.map(typedCondition)].filter(Boolean)
    return `Mức ${code} (${title}): ${asks.join('; ') || 'các trường hợp còn lại'}.`
  })
}

/** What decides between equal points. */
export function tieSentence(rules: Rules, tieBreak: readonly Indicator[]): string {
  const last =
    rules.ties === 'ballot'
      ? 'các đơn vị thành viên bỏ phiếu quyết định'
      : `các đơn vị được xếp cùng hạng, hạng kế tiếp ${rules.shared === 'skip' ? 'để trống' : 'tính liền sau'}`
  if (tieBreak.length === 0) return `Trường hợp bằng điểm: ${last}.`
  const order = tieBreak.map(
    (one, i) => `(${i + 1}) ${one.title}${one.direction === 'less' ? ' (ít hơn xếp trên)' : ''}`,
  )
  return `Trường hợp bằng điểm, xét lần lượt: ${order.join('; ')}. Nếu vẫn bằng nhau, ${last}.`
}

const lower = (words: string): string => words.charAt(0).toLocaleLowerCase('vi') + words.slice(1)
