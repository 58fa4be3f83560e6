import type { RefinementCtx } from 'zod'
import type { CollectiveYear, History, PersonYear } from '#law/kernel/history.ts'
import { t } from '#plumbing/language.ts'
import { inOrder } from './parts.ts'

type Path = (string | number)[]
type Complain = (path: Path, sentence: string) => void

/** What no single field can tell: a year written twice, a last day before the first, more people than there are. */
export function check(history: History, context: RefinementCtx) {
  const complain: Complain = (path, message) => context.addIssue({ code: 'custom', path, message })
  yearsOnce(history, complain)
  for (const spell of spellsOf(history))
    if (!inOrder(spell.from, spell.to)) complain(spell.path, t('ngày này trước ngày bắt đầu'))
  if (history.kind === 'household') return
  for (const [at, year] of (history.years ?? []).entries()) figures(year, ['years', at], complain)
  for (const [name, years] of Object.entries(history.known ?? {}))
    if (years && years.from > years.to) complain(['known', name, 'to'], t('năm này trước năm bắt đầu'))
}

function yearsOnce(history: History, complain: Complain) {
  const seen = new Set<number>()
  for (const [at, { year }] of (history.years ?? []).entries()) {
    if (seen.has(year)) complain(['years', at, 'year'], t('năm {year} đã ghi ở mục trước', { year }))
    seen.add(year)
  }
}

type Spell = { path: Path; from: string | undefined; to: string | null | undefined }

function spellsOf(history: History): Spell[] {
  const awards = (history.awards ?? []).flatMap(({ from, to, decidedOn }, at): Spell[] => [
    { path: ['awards', at, 'to'], from, to },
    { path: ['awards', at, 'decidedOn'], from, to: decidedOn },
  ])
  const matters = (history.matters ?? []).map(
    ({ from, concludedOn }, at): Spell => ({ path: ['matters', at, 'concludedOn'], from, to: concludedOn }),
  )
  return [...awards, ...matters, ...ownSpells(history)]
}

function ownSpells(history: History): Spell[] {
  if (history.kind === 'household') return []
  if (history.kind === 'collective')
    return [{ path: ['dissolvedOn'], from: history.formedOn, to: history.dissolvedOn }]
  const { hardship, disciplines, posts, servedFrom, servedTo } = history
  return [
    { path: ['servedTo'], from: servedFrom, to: servedTo },
    ...Object.entries({ hardship, disciplines, posts }).flatMap(([name, spells]) =>
      (spells ?? []).map(({ from, to }, at) => ({ path: [name, at, 'to'], from, to })),
    ),
  ]
}

function figures(year: PersonYear | CollectiveYear, path: Path, complain: Complain) {
  const { passPercent, goodPercent } = year
  if (passPercent !== undefined && goodPercent !== undefined && goodPercent > passPercent)
    complain([...path, 'goodPercent'], t('lớn hơn phần trăm đạt yêu cầu'))
  if (!('strength' in year) || year.strength === undefined) return
  const { completed, advanced, fighters, warned, strength } = year
  for (const [name, people] of Object.entries({ completed, advanced, fighters, warned }))
    if (people !== undefined && people > strength)
      complain([...path, name], t('lớn hơn quân số {strength}', { strength }))
}
