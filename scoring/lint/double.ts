import { lookedAt } from '../check/measures.ts'
import type { Node, Prepared } from '../prepare.ts'
import { type Hint, hint } from './hint.ts'

/** Lines that rest on the same figure, or whose names are all but the same. */
export function doubleCounting(prepared: Prepared): Hint[] {
  const leaves = prepared.nodes.filter((node) => node.work && !node.isNoted)
  return [...sameMeasures(leaves), ...sameTitles(leaves)]
}

function sameMeasures(leaves: readonly Node[]): Hint[] {
  const byMeasure = new Map<string, Node[]>()
  for (const leaf of leaves)
    for (const measure of new Set(countedBy(leaf)))
      byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), leaf])
  return [...byMeasure].flatMap(([measure, lines]) => {
    const [first, ...others] = lines
    return first && others.length > 0
      ? [
          hint(
            'doubleCounting',
            { criterion: others[0]?.code ?? '', measure },
            {
              text: 'Số liệu “{measure}” được tính điểm ở nhiều tiêu chí: {codes}. Hãy kiểm tra xem có tính trùng không.',
              values: { measure, codes: lines.map((line) => line.code).join(', ') },
            },
          ),
        ]
      : []
  })
}

/** The figures that earn points at a line; what a figure is only measured against earns none. */
function countedBy({ code, criterion: { method } }: Node): string[] {
  if (!method) return [code]
  if (method.type === 'ratio' || method.type === 'best') return [method.actual ?? code]
  if (method.type === 'steps')
    return lookedAt(method)
      .slice(0, 1)
      .concat(method.on ? [] : [code])
  if (method.type === 'events') return method.events.map((event) => event.measure ?? code)
  return [code]
}

function sameTitles(leaves: readonly Node[]): Hint[] {
  const known = new Map<string, Node>()
  return leaves.flatMap((leaf) => {
    const key = wordsOf(leaf.criterion.title)
    const before = known.get(key)
    if (!before) known.set(key, leaf)
    return before && key !== ''
      ? [
          hint(
            'doubleCounting',
            { criterion: leaf.code },
            {
              text: 'Tiêu chí “{code}” có tên gần giống tiêu chí “{before}”. Hãy kiểm tra xem có tính trùng không.',
              values: { code: leaf.code, before: before.code },
            },
          ),
        ]
      : []
  })
}

/** A title without marks, case, order of words and small words. */
function wordsOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase()
  const words = plain.match(/[a-z0-9]+/g) ?? []
  return [...new Set(words.filter((word) => !smallWords.has(word)))].sort().join(' ')
}

const smallWords = new Set(['va', 'cac', 'cua', 'cho', 'trong', 'nhung', 've', 'theo', 'ty', 'le'])
