import { type Exact, isSame, sum, zero } from '../exact/exact.ts'
import type { Prepared } from '../prepare.ts'
import type { Contestant } from '../scale.ts'
import { figureWords } from '../words/figures.ts'
import { audiencesOf } from './audiences.ts'
import { type Hint, hint } from './hint.ts'

/** Audiences whose standard points come to other sums than those of the first. */
export function differingSums(prepared: Prepared, contestants: readonly Contestant[]): Hint[] {
  const roots = prepared.roots.filter((root) => root.part === 'standard' && !root.isNoted)
  const sums = audiencesOf(prepared, contestants).map(({ name, layout }) => ({
    name,
    total: sum(roots.flatMap((root): Exact[] => [layout[root.index] ?? zero])),
  }))
  const [usual, ...others] = sums
  if (!usual) return []
  return others
    .filter((one) => !isSame(one.total, usual.total))
    .map((one) =>
      hint(
        'sumsDiffer',
        {},
        {
          text: 'Tổng điểm chuẩn của “{name}” là {total}, của đơn vị khác là {usual}. Hãy kiểm tra xem có đúng ý không.',
          values: { name: one.name, total: figureWords(one.total), usual: figureWords(usual.total) },
        },
      ),
    )
}
