import { catalogue, offeredTo } from '#law/awards/catalogue.ts'
import type { Day } from '#law/kernel/day.ts'
import { dayTyped, fold } from '#plumbing/typed.ts'
import type { AwardRoute } from '../dossier.ts'
import { routes } from '../dossier.ts'
import type { Candidate } from './lists.store.ts'
import type { TypedRow } from './rows.ts'

/** The award a cell means: its name, its code, or the short form of the handbooks. */
export function awardReader(profile: 'army' | 'civil'): (typed: string) => string | null {
  const known = new Map<string, string>()
  for (const { code, name, formerly, handbook } of offeredTo(catalogue, profile))
    for (const word of [name, code, formerly?.name ?? '', ...handbook])
      if (word !== '' && !known.has(fold(word))) known.set(fold(word), code)
  return (typed) => known.get(fold(typed)) ?? known.get(fold(typed).replace(/^danh hieu /, '')) ?? null
}

const routeHeads: Record<AwardRoute, RegExp> = {
  regular: /thuong xuyen|cong trang/,
  thematic: /chuyen de/,
  exceptional: /dot xuat/,
  external: /doi ngoai/,
  devotedService: /cong hien/,
  seniority: /nien han/,
  resistance: /khang chien/,
}

/** The route a cell means. */
export function readRoute(typed: string): AwardRoute | null {
  return routes.find((route) => routeHeads[route].test(fold(typed))) ?? null
}

/** A day typed dd/mm/yyyy or as a workbook keeps it; undefined when it is neither. */
export function readDay(typed: string): Day | null | undefined {
  return typed === '' ? null : (dayTyped(typed) ?? undefined)
}

/** Of those who bear the name the ones meant: spelt alike first, then by rank, unit and year of birth. */
export function meant(row: TypedRow, candidates: Candidate[]): Candidate[] {
  const alike = candidates.filter((one) => one.name.toLowerCase() === row.name.toLowerCase())
  const tests: ((one: Candidate) => boolean)[] = [
    (one) => row.rank === '' || fold(one.rank) === fold(row.rank),
    (one) => row.unit === '' || fold(one.post).includes(fold(row.unit)),
    (one) => row.born === '' || (one.bornOn ?? '').startsWith(yearIn(row.born)),
  ]
  return tests.reduce(
    (left, fits) => (left.length < 2 ? left : someOr(left, left.filter(fits))),
    someOr(candidates, alike),
  )
}

const someOr = <T>(all: T[], some: T[]) => (some.length > 0 ? some : all)
const yearIn = (typed: string) => /\d{4}/.exec(typed)?.[0] ?? '????'
