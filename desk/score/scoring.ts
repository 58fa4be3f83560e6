import { t } from '#plumbing/language.ts'
import { type Board, boardOf } from '#scoring/board.ts'
import { checkContestants } from '#scoring/check/contestants.ts'
import { measuresOf } from '#scoring/check/measures.ts'
import { placedIn } from '#scoring/check/placed.ts'
import { BadScale, type Prepared, prepare } from '#scoring/prepare.ts'
import { type Contestant, type Scale, usualRules } from '#scoring/scale.ts'
import { pathOf, type Wrong } from '../assess/wrong.ts'
import { meantBy } from './meant.ts'
import { type Places, wrongAt } from './places.ts'
import { type SentAgency, type SentScoring, scoringSchema } from './scoring.schema.ts'
import { linesOf } from './tree.ts'
import { mostWrong, wrongIn } from './wrong.ts'

/** One column with its figures, and what it comes to; a file without columns has one, without a name. */
export type Scored = { column: string | null; contestants: Contestant[]; board: Board }
export type Scoring = { prepared: Prepared; scored: Scored[] }
export type Told<T> = ({ ok: true } & T) | { ok: false; wrong: Wrong[] }

/** Computes what a program sent, or says everything that is wrong in it. */
export function scoreOf(input: unknown): Told<{ scoring: Scoring }> {
  const parsed = scoringSchema.safeParse(input)
  if (!parsed.success) return { ok: false, wrong: wrongIn(parsed.error, input) }
  const read = readScale(parsed.data)
  if (!read.ok) return read
  const { prepared, places } = read
  const scored = contestantsIn(parsed.data).map((one) => ({
    ...one,
    board: boardOf(prepared, one.contestants),
  }))
  const wrong = scored.flatMap((one) => wrongFigures(prepared, one, places))
  return wrong.length > 0 ? refused(wrong) : { ok: true, scoring: { prepared, scored } }
}

/** Each place once: what the figures are and what they come to may both complain of it. */
function refused(wrong: readonly Wrong[]): { ok: false; wrong: Wrong[] } {
  const first = new Map<string, Wrong>()
  for (const one of wrong)
    if (!first.has(`${one.path} ${one.sentence}`)) first.set(`${one.path} ${one.sentence}`, one)
  return { ok: false, wrong: [...first.values()].slice(0, mostWrong) }
}

function readScale(sent: SentScoring): Told<{ prepared: Prepared; places: Places }> {
  const { title, rules, bands = [], tieBreak = [], criteria } = sent.scale
  const lines = linesOf(criteria)
  const scale: Scale = {
    title,
    criteria: lines.criteria,
    rules: { ...usualRules, ...rules },
    bands,
    tieBreak,
  }
  const all = placedIn(scale)
  const places: Places = {
    sent,
    criteria: lines.pathOf,
    lines: new Map(all.map((one) => [one.code, one.criterion])),
    agencies: new Map(sent.agencies.map((one, at) => [one.id, at])),
    measures: new Set(measuresOf(all).kinds.keys()),
  }
  const wrong = [...lines.wrong, ...agenciesTwice(sent.agencies), ...wrongColumns(sent)]
  try {
    const prepared = prepare(scale)
    return wrong.length > 0 ? refused(wrong) : { ok: true, prepared, places }
  } catch (error) {
    if (!(error instanceof BadScale)) throw error
    // What stands at a code used twice has no one place; that it is used twice is said already.
    const faults = error.faults.filter(({ place }) => !lines.twice.has(place.criterion ?? ''))
    return refused([...wrong, ...faults.map((fault) => wrongAt(fault, places))])
  }
}

function agenciesTwice(agencies: readonly SentAgency[]): Wrong[] {
  const first = new Map<string, number>()
  return agencies.flatMap(({ id }, at) => {
    const before = first.get(id)
    if (before === undefined) first.set(id, at)
    if (before === undefined) return []
    const sentence = t('mã “{code}” đã dùng ở {path}', { code: id, path: `agencies[${before}]` })
    return [{ path: `agencies[${at}].id`, sentence }]
  })
}

function wrongColumns({ columns = {}, agencies }: SentScoring): Wrong[] {
  const ids = agencies.map((one) => one.id)
  const known = new Set(ids)
  return Object.entries(columns).flatMap(([column, byAgency]) =>
    Object.keys(byAgency).flatMap((id) => {
      if (known.has(id)) return []
      const meant = meantBy(id, ids)
      const typed = id.slice(0, 60)
      const sentence = meant
        ? t('không có “{typed}”; có phải “{meant}”?', { typed, meant })
        : t('không có đơn vị mang mã “{typed}”', { typed })
      return [{ path: pathOf(['columns', column, id]), sentence }]
    }),
  )
}

/** The agencies by column; what a column says of a measure stands before what the agency says. */
function contestantsIn({
  agencies,
  columns,
}: SentScoring): { column: string | null; contestants: Contestant[] }[] {
  const whole = (one: SentAgency, more = {}) => ({ ...one, values: { ...one.values, ...more } })
  const named = Object.entries(columns ?? {})
  if (named.length === 0) return [{ column: null, contestants: agencies.map((one) => whole(one)) }]
  return named.map(([column, byAgency]) => ({
    column,
    contestants: agencies.map((one) => whole(one, byAgency[one.id])),
  }))
}

function wrongFigures(prepared: Prepared, { column, contestants, board }: Scored, places: Places): Wrong[] {
  const faults = [...checkContestants(prepared, contestants), ...board.faults]
  return faults.map((fault) => wrongAt(fault, places, column))
}
