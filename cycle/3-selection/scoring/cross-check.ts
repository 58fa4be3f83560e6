/** Who checks whose sheet. */
export type Check = { agencyId: string; checkerId: string }
/** Two agencies that must not check each other, in either direction. */
export type Conflict = { agencyId: string; otherId: string }

type Assignment =
  | { kind: 'assigned'; checks: Check[] }
  /** No round keeps all of these conflicts; with any one of them gone there is one. */
  | { kind: 'impossible'; conflicts: Conflict[] }

type Asked = {
  agencyIds: readonly string[]
  year: number
  conflicts: readonly Conflict[]
  lastYear: readonly Check[]
}

/**
 * Gives each sheet one checker and each agency one sheet: nobody checks its own checker (possible from three on), no
 * pair in conflict, and where it can be helped no pair of last year.
 */
export function assign({ agencyIds, year, conflicts, lastYear }: Asked): Assignment {
  const none = new Set(conflicts.flatMap(bothWays))
  const before = new Set(lastYear.map(({ agencyId, checkerId }) => `${agencyId} ${checkerId}`))
  const fresh = before.size > 0 ? round(agencyIds, year, new Set([...none, ...before])) : null
  const checks = fresh ?? round(agencyIds, year, none, before)
  if (checks) return { kind: 'assigned', checks }
  return { kind: 'impossible', conflicts: necessary(agencyIds, year, conflicts) }
}

const bothWays = ({ agencyId, otherId }: Conflict) => [`${agencyId} ${otherId}`, `${otherId} ${agencyId}`]

/** Of conflicts that together leave no round, some without any of which there would be one. */
function necessary(agencyIds: readonly string[], year: number, conflicts: readonly Conflict[]): Conflict[] {
  let kept = enough(agencyIds, year, conflicts)
  for (const one of kept) {
    const without = kept.filter((other) => other !== one)
    if (!round(agencyIds, year, new Set(without.flatMap(bothWays)))) kept = without
  }
  return kept
}

/** The conflicts of one agency alone, where they leave no round already; else all of them. */
function enough(agencyIds: readonly string[], year: number, conflicts: readonly Conflict[]): Conflict[] {
  const of = (id: string) => conflicts.filter((one) => one.agencyId === id || one.otherId === id)
  const most = agencyIds.map(of).reduce((all, own) => (own.length > all.length ? own : all), [])
  return round(agencyIds, year, new Set(most.flatMap(bothWays))) ? [...conflicts] : most
}

/** How many places on, another number every year; half the way round would set each to check its own checker. */
function shiftOf(count: number, year: number): number {
  const shifts = Array.from({ length: Math.max(0, count - 1) }, (_, i) => i + 1)
  const fair = shifts.filter((shift) => count <= 2 || 2 * shift !== count)
  return fair[year % fair.length] ?? 1
}

/** So many choices are tried before a round is given up; far beyond what a cluster of agencies needs. */
const triesAtMost = 20_000

/** The first round found without the pairs excluded; of the rest those avoided come last. */
function round(
  agencyIds: readonly string[],
  year: number,
  excluded: ReadonlySet<string>,
  avoided: ReadonlySet<string> = new Set(),
): Check[] | null {
  const checkerOf = new Map<string, string>()
  const taken = new Set<string>()
  const apart = (a: string, b: string) => agencyIds.length > 2 && checkerOf.get(b) === a
  const isFree = (a: string, b: string) =>
    a !== b && !taken.has(b) && !excluded.has(`${a} ${b}`) && !apart(a, b)
  const choices = (a: string) => agencyIds.filter((b) => isFree(a, b))
  let tries = 0

  const settle = (): boolean => {
    const open = agencyIds.filter((a) => !checkerOf.has(a)).map((a) => ({ a, free: choices(a) }))
    if (open.length === 0) return true
    if (++tries > triesAtMost) return false
    const useful = new Set(open.flatMap(({ free }) => free))
    if (agencyIds.some((b) => !taken.has(b) && !useful.has(b))) return false
    const tightest = open.reduce((least, one) => (one.free.length < least.free.length ? one : least))
    for (const b of inTurn(tightest.a, tightest.free)) {
      checkerOf.set(tightest.a, b)
      taken.add(b)
      if (settle()) return true
      checkerOf.delete(tightest.a)
      taken.delete(b)
    }
    return false
  }

  /** From an agency some places on, others every year, those avoided last. */
  function inTurn(a: string, free: string[]): string[] {
    const count = agencyIds.length
    const start = agencyIds.indexOf(a) + shiftOf(count, year)
    const distance = (b: string) => (agencyIds.indexOf(b) - start + 2 * count) % count
    const weight = (b: string) => distance(b) + (avoided.has(`${a} ${b}`) ? count : 0)
    return free.sort((one, other) => weight(one) - weight(other))
  }

  if (agencyIds.length < 2 || !settle()) return null
  return agencyIds.map((agencyId) => ({ agencyId, checkerId: checkerOf.get(agencyId) ?? '' }))
}
