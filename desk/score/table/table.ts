import { t } from '#plumbing/language.ts'
import type { Band, Condition, Indicator, Rules } from '#scoring/scale.ts'
import type { SentCriterion } from '../criterion.schema.ts'
import type { SentScoring } from '../scoring.schema.ts'
import { bonusLines, linesFrom, overOf, penaltyLines } from './lines.ts'
import { notesOf } from './notes.ts'
import type { Table, TableLine } from './table.schema.ts'
import { workedAgencies, workedLines } from './worked.ts'

/** A published table as a file of our own form, and what of it is words for people to judge. */
export function fromTable(table: Table): { scoring: SentScoring; notes: string[] } {
  const around = { owners: new Map(table.groups ?? []), over: overOf(table), part: 'standard' as const }
  const lines = (table.criteria ?? []).flatMap((line) => linesFrom(line, around))
  const ties = tiesOf(table)
  return {
    scoring: {
      format: 'scoring/1',
      scale: {
        title: table.titleVi,
        criteria: [
          ...lines,
          ...workedLines(table),
          ...ties.lines,
          ...bonusLines(table),
          ...penaltyLines(table),
        ],
        rules: { ...rulesOf(table), ...ties.rules },
        bands: bandsOf(table),
        tieBreak: ties.tieBreak,
      },
      agencies: workedAgencies(table),
    },
    notes: notesOf(table),
  }
}

function rulesOf({ scale, bonus = [] }: Table): Partial<Rules> {
  const overCap = bonus.find((one) => one.capTotal !== undefined)?.capTotal ?? scale?.bonusMaxQuantitative
  return {
    ...(typeof scale?.base === 'number' ? { expected: String(scale.base) } : {}),
    ...(scale?.bonusMax === undefined ? {} : { extraCap: String(scale.bonusMax) }),
    ...(overCap === undefined ? {} : { overCap: String(overCap) }),
  }
}

const ballot = 'bỏ phiếu'

/** Indicators in words become figures that somebody writes down beside the scale. */
function tiesOf({ tieBreak = [] }: Table) {
  const words = tieBreak.filter((one) => one !== ballot)
  const lines = words.map(
    (title, at): SentCriterion => ({
      ...{ code: `tie${at + 1}`, title, compulsory: false },
      method: { type: 'noted' },
    }),
  )
  return {
    lines,
    tieBreak: lines.map(({ code, title }): Indicator => ({ title, quantity: { measure: code } })),
    rules: tieBreak.includes(ballot) ? { ties: 'ballot' as const } : {},
  }
}

/** The bands of a table of thresholds, best first. */
function bandsOf({ criteria = [] }: Table): Band[] {
  const titles = { dvqt: t('Đơn vị quyết thắng'), dvtt: t('Đơn vị tiên tiến') }
  return (['dvqt', 'dvtt'] as const).flatMap((code) => {
    const conditions = criteria.flatMap((line) => conditionsOf(line, code))
    return conditions.length === 0 ? [] : [{ code, title: titles[code], conditions }]
  })
}

function conditionsOf(line: TableLine, band: 'dvqt' | 'dvtt'): Condition[] {
  const { min, minExclusive, minRating } = line[band] ?? {}
  const quantity = { measure: line.code }
  return [
    ...(min === undefined ? [] : [{ type: 'atLeast' as const, quantity, figure: String(min) }]),
    ...(minExclusive === undefined
      ? []
      : [{ type: 'moreThan' as const, quantity, figure: String(minExclusive) }]),
    ...(minRating === undefined
      ? []
      : [{ type: 'gradeAtLeast' as const, measure: line.code, grade: ratingOf(line, minRating) }]),
  ]
}

/** The rating of the line that these first letters stand for: HTTNV is “Hoàn thành tốt nhiệm vụ”. */
function ratingOf({ values = [] }: TableLine, letters: string): string {
  const firstLetters = (words: string) =>
    words
      .split(/\s+/)
      .map((word) => word[0] ?? '')
      .join('')
      .toUpperCase()
  return values.find((one) => firstLetters(one) === letters) ?? letters
}
