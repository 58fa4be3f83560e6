import type { PostTable } from '../../kernel/condition.ts'
import { type History, type Reach, reaches } from '../../kernel/history.ts'
import type { Fact } from './places.ts'

type Wanted = { codes?: readonly string[]; first?: number; last: number; list: boolean }

/** Awards of these codes (of any, when none is named) in these years; `list`: the list must be complete to decide. */
export function awardsOf(history: History, { codes, first = 0, last, list }: Wanted): Fact[] {
  const awards = (history.awards ?? []).flatMap((one, at) => {
    const year = yearOf(one.to ?? one.decidedOn)
    const wanted = (codes?.includes(one.award) ?? true) && year >= first && year <= last
    return wanted ? [{ path: `awards[${at}]`, value: one.award, year, source: one.source ?? null }] : []
  })
  return list ? [...awards, ...rest(history, 'awards', history.awards)] : awards
}

/** Works of at least this reach recognised in these years. */
export function worksOf(history: History, wanted: { reach: Reach; first: number; last: number }): Fact[] {
  if (history.kind !== 'individual') return []
  const found = (history.works ?? []).flatMap((one, at) => {
    const year = yearOf(one.recognisedOn)
    const isFar = reaches.indexOf(one.reach) >= reaches.indexOf(wanted.reach)
    const isWanted = isFar && year >= wanted.first && year <= wanted.last
    return isWanted ? [{ path: `works[${at}]`, value: one.title, year, source: one.source ?? null }] : []
  })
  return [...found, ...rest(history, 'works', history.works)]
}

/** Disciplines that touched the year, or any year up to it. */
export function disciplinesIn(history: History, year: number, { before } = { before: false }): Fact[] {
  if (history.kind !== 'individual') return []
  const found = (history.disciplines ?? []).flatMap((one, at) => {
    const touches = yearOf(one.from) <= year && (before || one.to === null || yearOf(one.to) >= year)
    const fact = { path: `disciplines[${at}]`, value: one.kind, year: yearOf(one.from) }
    return touches ? [{ ...fact, source: one.source ?? null }] : []
  })
  if (found.length === 0 && history.disciplines) {
    const none = { path: 'disciplines', value: [], source: null }
    return [none, ...rest(history, 'disciplines', history.disciplines)]
  }
  return [...found, ...rest(history, 'disciplines', history.disciplines)]
}

/** Posts of the table; a post that leads a unit and names no level might be one of them. */
export function postsOf(history: History, table: PostTable): Fact[] {
  if (history.kind !== 'individual') return []
  if (!history.posts) return [{ path: 'posts', missing: true }]
  const levels = table.map((row) => row.level)
  return history.posts.flatMap((one, at): Fact[] => {
    if (one.level === undefined) return one.leads ? [{ path: `posts[${at}].level`, missing: true }] : []
    return levels.includes(one.level) ? [{ path: `posts[${at}]`, value: one.title, source: null }] : []
  })
}

// A list left out, or known for some years only, is what is missing.
function rest(history: History, name: 'awards' | 'works' | 'disciplines', list: unknown): Fact[] {
  if (list === undefined) return [{ path: name, missing: true }]
  const known = 'known' in history ? history.known : undefined
  const isPartial = known !== undefined && name in known
  return isPartial ? [{ path: `known.${name}`, missing: true }] : []
}

const yearOf = (day: string) => Number(day.slice(0, 4))
