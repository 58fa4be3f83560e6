/** The known name most like the one typed; null when none is near enough to be what was meant. */
export function nearest(typed: string, known: readonly string[]): string | null {
  let best: string | null = null
  let least = Math.max(2, Math.floor(typed.length / 3)) + 1
  for (const name of known) {
    const apart = distance(typed.toLowerCase(), name.toLowerCase())
    if (apart < least) [best, least] = [name, apart]
  }
  return best
}

// Letters to add, leave out or change (Levenshtein), for names of ordinary length.
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 20 || a.length > 60) return 99
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 99
}
