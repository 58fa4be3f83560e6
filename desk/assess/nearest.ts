import { distance } from 'fastest-levenshtein'

const longest = 60

/** The known name most like the one typed; null when none is near enough to be what was meant. */
export function nearest(typed: string, known: readonly string[]): string | null {
  if (typed.length > longest) return null
  let best: string | null = null
  let least = Math.max(2, Math.floor(typed.length / 3)) + 1
  const lower = typed.toLowerCase()
  for (const name of known) {
    // Of two as near, the one as long: two letters turned round are the usual slip.
    const apart = distance(lower, name.toLowerCase()) + Math.abs(name.length - typed.length) / 100
    if (apart < least) [best, least] = [name, apart]
  }
  return best
}
