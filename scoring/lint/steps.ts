import { inOrder, stretchOf } from '../check/steps.ts'
import { compare, type Exact, exact, hundred } from '../exact/exact.ts'
import type { Node, Prepared } from '../prepare.ts'
import type { Step } from '../scale.ts'
import { comma } from '../words/figures.ts'
import { type Hint, hint } from './hint.ts'

/** Steps with holes between them, and steps or grades that give more than the line. */
export function stepHints({ nodes }: Prepared): Hint[] {
  return nodes.flatMap((node) => {
    const method = node.work ? node.criterion.method : undefined
    if (method?.type === 'steps') return [...holes(node, method.steps), ...tooMuch(node, method.steps)]
    return method?.type === 'grades' ? tooMuch(node, method.grades) : []
  })
}

function holes({ code }: Node, steps: readonly Step[]): Hint[] {
  const ordered = inOrder(steps.map(stretchOf))
  return ordered.flatMap((low, i) => {
    const high = ordered[i + 1]
    if (!high?.from || !low.to || compare(low.to, high.from) >= 0) return []
    return [
      hint(
        'stepHole',
        { criterion: code },
        {
          text: 'Từ {from} đến dưới {to} không thuộc bậc nào nên không có điểm. Hãy kiểm tra các bậc.',
          values: { from: comma(low.words.to), to: comma(high.words.from) },
        },
      ),
    ]
  })
}

type Given = { percent: string } | { points: string }

function tooMuch({ code, points }: Node, worths: readonly Given[]): Hint[] {
  const said = worths.flatMap((worth): { words: string; given: Exact; most: Exact | null }[] =>
    'percent' in worth
      ? [{ words: `${comma(worth.percent)} %`, given: exact(worth.percent), most: hundred }]
      : [{ words: comma(worth.points), given: exact(worth.points), most: points }],
  )
  return said
    .filter(({ given, most }) => most && compare(given, most) > 0)
    .map(({ words }) =>
      hint(
        'overHundred',
        { criterion: code },
        {
          text: 'Có mức cho {given}, nhiều hơn điểm tối đa của tiêu chí. Hãy kiểm tra lại.',
          values: { given: words },
        },
      ),
    )
}
