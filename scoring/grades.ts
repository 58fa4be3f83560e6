import type { Node } from './prepare.ts'

/** The grades of a line, best first. */
export function gradesOf(node: Node | undefined): string[] {
  const method = node?.criterion.method
  if (method?.type === 'noted') return method.grades ?? []
  return method?.type === 'grades' ? method.grades.map((one) => one.grade) : []
}
