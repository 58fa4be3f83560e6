import type { Cell } from './equity.ts'

/** Fewer persons than this are not told to the public: they could be recognised. */
const fewest = 5

/**
 * The parts of one whole with the small ones hidden, and as many more as it takes that none can be computed from the total: the
 * hidden ones are at least two and together not small themselves. Where the rest does not reach that, all parts are hidden.
 */
export function hideSmall<Part extends { count: number }>(parts: readonly Part[]): (Part & Cell)[] {
  const small = new Set(parts.filter((part) => isSmall(part.count)))
  if (small.size === 0) return parts.map((part) => ({ ...part, hidden: false }))
  const others = parts
    .filter((part) => part.count > 0 && !small.has(part))
    .toSorted((one, other) => one.count - other.count)
  const hidden = new Set(small)
  for (const part of others) {
    if (hidden.size >= 2 && sumOf([...hidden]) >= fewest) break
    hidden.add(part)
  }
  const covers = hidden.size >= 2 && sumOf([...hidden]) >= fewest
  return parts.map((part) => ({ ...part, hidden: hidden.has(part) || !covers }))
}

export const isSmall = (count: number) => count > 0 && count < fewest
const sumOf = (parts: readonly { count: number }[]) => parts.reduce((sum, part) => sum + part.count, 0)
