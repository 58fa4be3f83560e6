const longest = 60

/** The known name most like the one typed; null when none is near enough to be what was meant. */
export function nearest(typed: string, known: readonly string[]): string | null {
  let best: string | null = null
  let least = Math.max(2, Math.floor(typed.length / 3)) + 1
  if (typed.length > longest) return null
  const lower = typed.toLowerCase()
  for (const name of known) {
    const apart = distance(lower, name.toLowerCase(), least)
    if (apart < least) [best, least] = [name, apart]
  }
  return best
}

// Letters to add, leave out, change or turn round, for names of ordinary length; `least` or more is as good as any.
function distance(a: string, b: string, least: number): number {
  if (Math.abs(a.length - b.length) >= least) return least
  let before = new Uint8Array(0)
  let above = Uint8Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = rowOf({ a, b, i }, before, above)
    if (Math.min(...row) >= least && Math.min(...above) >= least) return least // it only grows
    before = above
    above = row
  }
  return above[b.length] ?? least
}

function rowOf({ a, b, i }: { a: string; b: string; i: number }, before: Uint8Array, above: Uint8Array) {
  const row = new Uint8Array(b.length + 1)
  row[0] = i
  for (let j = 1; j <= b.length; j++) {
    const change = (above[j - 1] ?? 99) + (a[i - 1] === b[j - 1] ? 0 : 1)
    const turned = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 99) + 1 : 99
    row[j] = Math.min(change, turned, (above[j] ?? 99) + 1, (row[j - 1] ?? 99) + 1)
  }
  return row
}
