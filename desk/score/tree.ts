import { t } from '#plumbing/language.ts'
import { treeOf } from '#scoring/check/tree.ts'
import type { Fault } from '#scoring/fault.ts'
import type { Criterion } from '#scoring/scale.ts'
import { pathOf, type Wrong } from '../assess/wrong.ts'
import type { SentCriterion } from './criterion.schema.ts'

type Path = (string | number)[]
type Placed = { sent: SentCriterion; path: Path }

/** The lines as a tree, where each code stands in what was sent, and what is wrong with their order. */
type Lines = { criteria: Criterion[]; pathOf: Map<string, Path>; twice: Set<string>; wrong: Wrong[] }

/** Makes the tree of the lines, be they nested or flat with the code of their group. */
export function linesOf(sent: readonly SentCriterion[]): Lines {
  const all = sent.flatMap((one, at) => withBelow({ sent: one, path: ['scale', 'criteria', at] }))
  const paths = new Map<string, Path>()
  const twice = new Set<string>()
  for (const { sent: one, path } of all) {
    if (paths.has(one.code)) twice.add(one.code)
    else paths.set(one.code, path)
  }
  const isFlat = all.some((one) => one.sent.parent !== undefined)
  const mixed = isFlat ? all.filter((one) => one.path.length > 3 || one.sent.children !== undefined) : []
  const { criteria, faults } =
    isFlat && mixed.length === 0 ? treeOf(sent.map(row)) : { criteria: sent.map(nested), faults: [] }
  return {
    criteria,
    pathOf: paths,
    twice,
    wrong: [
      ...codesTwice(all, paths),
      ...mixed.map(({ path }) => ({
        path: pathOf(path),
        sentence: t('dùng một cách cho cả bảng: children, hoặc parent'),
      })),
      ...faults.map((fault) => atParent(fault, paths)),
    ],
  }
}

function withBelow(one: Placed): Placed[] {
  const below = (one.sent.children ?? []).map((sent, at) => ({ sent, path: [...one.path, 'children', at] }))
  return [one, ...below.flatMap(withBelow)]
}

function row({ children: _, ...own }: SentCriterion) {
  return own
}

function nested({ parent: _, children, ...own }: SentCriterion): Criterion {
  return children === undefined ? own : { ...own, children: children.map(nested) }
}

const atParent = ({ place, words }: Fault, paths: ReadonlyMap<string, Path>): Wrong => ({
  path: pathOf([...(paths.get(place.criterion ?? '') ?? []), 'parent']),
  sentence: t(words.text, words.values),
})

function codesTwice(all: readonly Placed[], paths: ReadonlyMap<string, Path>): Wrong[] {
  return all.flatMap(({ sent, path }) => {
    const first = paths.get(sent.code)
    if (!first || first === path) return []
    const sentence = t('mã “{code}” đã dùng ở {path}', { code: sent.code, path: pathOf(first) })
    return [{ path: pathOf([...path, 'code']), sentence }]
  })
}
