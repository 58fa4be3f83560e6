import { t } from '#plumbing/language.ts'
import type { Fault } from '#scoring/fault.ts'
import type { Criterion } from '#scoring/scale.ts'
import { pathOf, type Wrong } from '../assess/wrong.ts'
import { looksOf } from './looks.ts'
import { meantBy } from './meant.ts'
import type { SentScoring } from './scoring.schema.ts'

type Path = (string | number)[]

/** Where things stand in what was sent, so that a fault of the core can be shown in its place. */
export type Places = {
  sent: SentScoring
  criteria: ReadonlyMap<string, Path>
  lines: ReadonlyMap<string, Criterion>
  agencies: ReadonlyMap<string, number>
  measures: ReadonlySet<string>
}

/** A fault with its place as a path of the input; `column` is the one being computed. */
export function wrongAt({ place, words }: Fault, places: Places, column: string | null = null): Wrong {
  const sentence = t(words.text, words.values)
  const path = [...placeOf(place, places, column), ...fieldOf({ place, words })]
  return { path: pathOf(path), sentence: sentence + guessOf(place, places) }
}

const fields: Record<string, Path> = {
  'Điểm tối đa': ['points'],
  'Trọng số': ['weight'],
  'Mức trần': ['cap'],
  'Mức sàn': ['floor'],
  'Kế hoạch cố định': ['method', 'planFixed'],
  'Tổng điểm chuẩn yêu cầu': ['rules', 'expected'],
  'Trần điểm thưởng vượt kế hoạch': ['rules', 'overCap'],
  'Trần điểm thưởng': ['rules', 'extraCap'],
  'Trần điểm trừ': ['rules', 'deductionCap'],
  'Tổng điểm thấp nhất': ['rules', 'floor'],
  'Tổng điểm cao nhất': ['rules', 'cap'],
}

/** The field a fault of the scale speaks of, where its sentence names it. */
function fieldOf({ place, words }: Fault): Path {
  if (place.contestant !== undefined || place.band !== undefined) return []
  const { what, said, expected } = words.values
  if (typeof what === 'object') return fields[what.text] ?? []
  if (said !== undefined) return ['points']
  return expected === undefined ? [] : ['rules', 'expected']
}

function placeOf(place: Fault['place'], places: Places, column: string | null): Path {
  if (place.contestant !== undefined) return placeOfFigure(place.contestant, { place, places, column })
  if (place.band !== undefined) return inList('bands', 'code', { wanted: place.band, places })
  if (place.indicator !== undefined) return inList('tieBreak', 'title', { wanted: place.indicator, places })
  return places.criteria.get(place.criterion ?? '') ?? ['scale']
}

function inList(
  list: 'bands' | 'tieBreak',
  key: string,
  { wanted, places }: { wanted: string; places: Places },
): Path {
  const all: readonly object[] = places.sent.scale[list] ?? []
  const at = all.findLastIndex((one) => Reflect.get(one, key) === wanted)
  return ['scale', list, ...(at < 0 ? [] : [at])]
}

type Asked = { place: Fault['place']; places: Places; column: string | null }

function placeOfFigure(id: string, { place, places, column }: Asked): Path {
  const { agencies, criteria, lines, sent } = places
  const at = agencies.get(id) ?? 0
  if (place.measure === undefined)
    return place.criterion === undefined ? ['agencies', at] : ['agencies', at, 'notAssigned', place.criterion]
  const line = lines.get(place.criterion ?? '')
  const looks = line && place.measure === `${line.code}:plan` ? looksOf(line) : null
  if (line && looks?.planFixed != null) return [...(criteria.get(line.code) ?? []), 'method', 'planFixed']
  const measure = looks?.plan ?? place.measure
  const inColumn = column !== null && sent.columns?.[column]?.[id]?.[measure] !== undefined
  return inColumn ? ['columns', column, id, measure] : ['agencies', at, 'values', measure]
}

/** Which name was perhaps meant, where the core found none of that name. */
function guessOf({ measure, criterion, contestant }: Fault['place'], places: Places): string {
  const typed = measure ?? (contestant === undefined ? undefined : criterion)
  const known = measure === undefined ? [...places.criteria.keys()] : [...places.measures]
  if (typed === undefined || known.includes(typed)) return ''
  const meant = meantBy(typed, known)
  return meant ? ` ${t('Có phải “{meant}”?', { meant })}` : ''
}
