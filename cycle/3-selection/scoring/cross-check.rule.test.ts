import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assign, type Conflict } from './cross-check.ts'

const idsOf = (count: number) => Array.from({ length: count }, (_, i) => `a${i}`)
const pairsOf = (ids: string[]) =>
  ids.flatMap((agencyId, i) => ids.slice(i + 1).map((otherId) => ({ agencyId, otherId })))
const conflictsAmong = (ids: string[], share: number) =>
  fc
    .array(fc.integer({ min: 0, max: 99 }), {
      minLength: pairsOf(ids).length,
      maxLength: pairsOf(ids).length,
    })
    .map((dice) => pairsOf(ids).filter((_, i) => (dice[i] ?? 99) < share))
const isIn = (conflicts: readonly Conflict[], a: string, b: string) =>
  conflicts.some((one) => [one.agencyId, one.otherId].includes(a) && [one.agencyId, one.otherId].includes(b))

describe('the round of cross-checks', () => {
  const round = fc
    .tuple(fc.integer({ min: 3, max: 40 }), fc.constantFrom(0, 5, 15))
    .chain(([count, share]) =>
      fc.tuple(
        fc.constant(idsOf(count)),
        conflictsAmong(idsOf(count), share),
        fc.integer({ min: 1948, max: 2200 }),
      ),
    )

  it('gives each sheet one checker and each agency one sheet, never its own checker and never a conflicted one', () => {
    fc.assert(
      fc.property(round, ([agencyIds, conflicts, year]) => {
        const assigned = assign({ agencyIds, year, conflicts, lastYear: [] })
        if (assigned.kind === 'impossible') return
        const checkerOf = new Map(assigned.checks.map((one) => [one.agencyId, one.checkerId]))
        expect([...checkerOf.keys()].sort()).toEqual([...agencyIds].sort())
        expect([...new Set(checkerOf.values())].sort()).toEqual([...agencyIds].sort())
        for (const { agencyId, checkerId } of assigned.checks) {
          expect(checkerId).not.toBe(agencyId)
          expect(checkerOf.get(checkerId)).not.toBe(agencyId)
          expect(isIn(conflicts, agencyId, checkerId)).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is found whenever there is one, and otherwise the conflicts told are needed, each of them', () => {
    const small = fc
      .integer({ min: 2, max: 6 })
      .chain((count) => fc.tuple(fc.constant(idsOf(count)), conflictsAmong(idsOf(count), 45)))
    fc.assert(
      fc.property(small, ([agencyIds, conflicts]) => {
        const assigned = assign({ agencyIds, year: 2022, conflicts, lastYear: [] })
        expect(assigned.kind === 'assigned').toBe(exists(agencyIds, conflicts))
        if (assigned.kind === 'assigned') return
        expect(exists(agencyIds, assigned.conflicts)).toBe(false)
        for (const one of assigned.conflicts)
          expect(
            exists(
              agencyIds,
              assigned.conflicts.filter((other) => other !== one),
            ),
          ).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('repeats no pair of last year while there are others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 60 }), fc.integer({ min: 1948, max: 2200 }), (count, year) => {
        const agencyIds = idsOf(count)
        const first = assign({ agencyIds, year, conflicts: [], lastYear: [] })
        const lastYear = first.kind === 'assigned' ? first.checks : []
        const next = assign({ agencyIds, year, conflicts: [], lastYear })
        if (next.kind === 'impossible') throw new Error('no round')
        const repeated = next.checks.filter((one) =>
          lastYear.some((other) => other.agencyId === one.agencyId && other.checkerId === one.checkerId),
        )
        expect(repeated).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('lets two agencies check each other when there are only two, and one alone checks nobody', () => {
    const two = assign({ agencyIds: ['a', 'b'], year: 2022, conflicts: [], lastYear: [] })
    expect(two).toEqual({
      kind: 'assigned',
      checks: [
        { agencyId: 'a', checkerId: 'b' },
        { agencyId: 'b', checkerId: 'a' },
      ],
    })
    expect(assign({ agencyIds: ['a'], year: 2022, conflicts: [], lastYear: [] }).kind).toBe('impossible')
  })
})

/** By trying every order: whether any round keeps the conflicts. */
function exists(ids: string[], conflicts: readonly Conflict[]): boolean {
  const checkers: number[] = []
  const fits = (a: number, b: number) =>
    a !== b &&
    !checkers.includes(b) &&
    !isIn(conflicts, `a${a}`, `a${b}`) &&
    (ids.length <= 2 || checkers[b] !== a)
  const place = (a: number): boolean => {
    if (a === ids.length) return ids.length > 1
    for (let b = 0; b < ids.length; b++) {
      if (!fits(a, b)) continue
      checkers.push(b)
      if (place(a + 1)) return true
      checkers.pop()
    }
    return false
  }
  return place(0)
}
