import { yearOf } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { Paper } from '../paper.ts'
import type { PaperCheck } from './checks.ts'
import { allPlaces, gravityAt, type Place } from './places.ts'

const written = /ngày (\d{1,2}) tháng (\d{1,2}) năm (\d+)/giu
const short = /(?<![\d/.,])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/gu
// “Mỗi năm 500 lượt” is no year; a year of a wrong length stands before a mark or a small word.
const years =
  /(?<!(?:mỗi|hằng|hàng) )năm (\d{4}(?!\d)|\d{3,}(?=$|[,;.:)]|\s(?:của|và|trong|tại)\s))(?![.,]\d|\s*%)/giu

/** Days and years of the text against the calendar, the rule of zeros, and the paper's own day. */
export function dayChecks(paper: Paper): PaperCheck[] {
  const places = allPlaces(paper)
  return [
    ...places.flatMap(calendarChecks),
    ...places.flatMap(zeroChecks),
    ...places.flatMap((place) => yearChecks(place, yearOf(paper.day))),
    ...abstractYear(paper),
    ...basisAhead(paper),
  ]
}

function daysIn(text: string): { said: string; day: string }[] {
  return [...text.matchAll(written), ...text.matchAll(short)].map(([said, d = '', m = '', y = '']) => ({
    said,
    day: `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`,
  }))
}

function calendarChecks(place: Place): PaperCheck[] {
  const { text, where } = place
  return daysIn(text)
    .filter(({ day }) => !isReal(day))
    .map(({ said }) => ({
      severity: gravityAt(place),
      where,
      text: t('“{said}” không có trong lịch.', { said }),
    }))
}

function isReal(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day
}

function zeroChecks({ text, where }: Place): PaperCheck[] {
  return [...text.matchAll(written)].flatMap(([said, d = '', m = '']) => {
    const right = `${d.padStart(2, '0')} tháng ${Number(m) <= 2 ? m.padStart(2, '0') : Number(m)}`
    if (`${d} tháng ${m}` === right) return []
    const sentence = t('“{said}”: ngày dưới 10 và tháng 1, 2 thêm số 0 ở trước, tháng khác thì không.', {
      said,
    })
    return [{ severity: 'warn', where, text: sentence }]
  })
}

function yearChecks(place: Place, own: number): PaperCheck[] {
  const { text, where } = place
  return [...text.matchAll(years)]
    .filter(([, year = '']) => year.length !== 4 || Number(year) < 1900 || Number(year) > own + 10)
    .map(([said]) => ({
      severity: gravityAt(place),
      where,
      text: t('“{said}” không hợp với ngày của văn bản; xem lại năm.', { said }),
    }))
}

/** A paper speaks of its own year, the one before or the next one or two. */
function abstractYear({ abstract, day }: Paper): PaperCheck[] {
  const said = /năm (\d{4})(?!\d)/iu.exec(abstract)
  if (!said || Math.abs(Number(said[1]) - yearOf(day)) <= 2) return []
  const text = t('Trích yếu nói {said}, văn bản lập ngày {day}; xem lại năm.', { said: said[0], day })
  return [{ severity: 'warn', where: t('Trích yếu'), text }]
}

function basisAhead({ legalBasis, day }: Paper): PaperCheck[] {
  return legalBasis.flatMap((text, i) =>
    daysIn(text)
      .filter((one) => isReal(one.day) && one.day > day)
      .map(({ said }) => ({
        severity: 'stop' as const,
        where: t('Căn cứ {n}', { n: i + 1 }),
        text: t('Căn cứ ghi {said}, sau ngày của văn bản; một văn bản không căn cứ vào văn bản ra sau nó.', {
          said,
        }),
      })),
  )
}
