import type { Criterion, Method, Part, Scale } from '../scale.ts'

/** A criterion where it stands in the tree. */
export type Placed = {
  criterion: Criterion
  code: string
  parent: Placed | null
  part: Part
  isLeaf: boolean
}

/** Every criterion, a group before its lines. */
export function placedIn({ criteria }: Scale): Placed[] {
  const all: Placed[] = []
  const put = (criterion: Criterion, parent: Placed | null): void => {
    const children = criterion.children ?? []
    const part = parent?.part ?? criterion.part ?? 'standard'
    const own = { criterion, code: criterion.code, parent, part, isLeaf: children.length === 0 }
    all.push(own)
    for (const child of children) put(child, own)
  }
  for (const criterion of criteria) put(criterion, null)
  return all
}

/** How a leaf is computed; a group has no method. */
export function methodOf({ criterion, isLeaf }: Placed): Method | null {
  return isLeaf ? (criterion.method ?? { type: 'manual' }) : null
}
