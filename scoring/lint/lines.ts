import { isZero } from '../exact/exact.ts'
import type { Node, Prepared } from '../prepare.ts'
import type { Contestant } from '../scale.ts'
import { audiencesOf } from './audiences.ts'
import { type Hint, hint } from './hint.ts'

/** Lines that are for nobody, or give nothing whatever the figure. */
export function deadLines(prepared: Prepared, contestants: readonly Contestant[]): Hint[] {
  const audiences = audiencesOf(prepared, contestants)
  const looked = new Set(prepared.nodes.flatMap((node) => node.gate))
  return prepared.nodes.flatMap((node) => {
    if (!node.work) return []
    const maxes = audiences.flatMap(({ layout }) => layout[node.index] ?? [])
    if (maxes.length === 0) return [forNobody(node)]
    const givesNothing = node.isLimited ? maxes.every(isZero) : isWorthless(node)
    return givesNothing && !node.isNoted && !looked.has(node.code) ? [worthless(node)] : []
  })
}

/** Every event or count of a line without points is worth nothing. */
function isWorthless({ criterion: { method } }: Node): boolean {
  if (method?.type === 'count') return Number(method.each) === 0
  return method?.type === 'events' && method.events.every((event) => Number(event.each) === 0)
}

const forNobody = ({ code, criterion: { title } }: Node): Hint =>
  hint(
    'deadCriterion',
    { criterion: code },
    {
      text: 'Không đơn vị nào thuộc đối tượng của tiêu chí “{title}”. Hãy kiểm tra đối tượng áp dụng.',
      values: { title },
    },
  )

const worthless = ({ code, criterion: { title } }: Node): Hint =>
  hint(
    'deadCriterion',
    { criterion: code },
    {
      text: 'Tiêu chí “{title}” không cho điểm nào dù kết quả ra sao. Hãy ghi điểm, hoặc chuyển thành tiêu chí chỉ ghi nhận.',
      values: { title },
    },
  )
