import { t } from '#plumbing/language.ts'
import type { Paper } from '../paper.ts'
import type { PaperCheck } from './checks.ts'
import { figureOf, placesOfFigure } from './figures.ts'
import { allPlaces, columnOf, gravityAt, type Place, rowAt, tablesOf } from './places.ts'

const share = /(?:chiếm|tỷ lệ|tỉ lệ|đồng ý|tán thành)[^.;%\d]*(\d+(?:,\d+)?)\s*%/giu
const part = /(?<![\d.,/])(\d+)\s*\/\s*(\d+)(?!\d|[/.,]\d)([^.;\d%]{0,40}?)(\d+(?:,\d+)?)\s*%/gu

/** Shares of a whole: never over 100 %, and as large as their own part and whole make them. */
export function shareChecks(paper: Paper): PaperCheck[] {
  const places = allPlaces(paper)
  return [...places.flatMap(overWhole), ...places.flatMap(fractions), ...columnShares(paper)]
}

function overWhole(place: Place): PaperCheck[] {
  return [...place.text.matchAll(share)].flatMap(([, percent = '']) => over(percent, place))
}

function columnShares(paper: Paper): PaperCheck[] {
  return tablesOf(paper).flatMap(({ table, where }) => {
    const at = columnOf(table.columns, /tỷ lệ (đồng ý|phiếu|tán thành)/iu)
    if (at === -1) return []
    return table.rows.flatMap((row, i) =>
      over((row[at] ?? '').replace(/\s*%/u, ''), { text: '', where: rowAt(where, i) }),
    )
  })
}

function over(percent: string, place: Place): PaperCheck[] {
  const value = figureOf(percent)
  if (value === null || value <= 100) return []
  const text = t('Tỷ lệ {percent} % lớn hơn 100 %.', { percent })
  return [{ severity: gravityAt(place), where: place.where, text }]
}

/** “9/10 … 90 %”: rounded to the places it has, up or down. */
function fractions(place: Place): PaperCheck[] {
  const { text, where } = place
  return [...text.matchAll(part)].flatMap(([, some = '', whole = '', , percent = '']) => {
    const right = (Number(some) * 100) / Number(whole)
    const said = figureOf(percent)
    if (said === null || Number(whole) === 0 || Number(some) > Number(whole)) return []
    if (Math.abs(said - right) < 10 ** -placesOfFigure(percent)) return []
    const sentence = t('{some}/{whole} là {right} %, không phải {percent} %.', {
      some,
      whole,
      right: right.toFixed(2).replace('.', ','),
      percent,
    })
    return [{ severity: gravityAt(place), where, text: sentence }]
  })
}
