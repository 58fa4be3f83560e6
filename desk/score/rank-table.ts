import { t } from '#plumbing/language.ts'
import type { Prepared } from '#scoring/prepare.ts'
import { type AgencyResult, agenciesOf } from './result.ts'
import type { Scored } from './scoring.ts'

/** The rank for people at a terminal. */
export function rankTable(prepared: Prepared, scored: readonly Scored[]): string {
  return scored.map((one) => tableOf(prepared, one)).join('\n')
}

function tableOf(prepared: Prepared, scored: Scored): string {
  const agencies = [...agenciesOf(prepared, scored)]
  // A scale of thresholds gives no points, so nobody stands before anybody.
  const isRanked = prepared.scale.tieBreak.length > 0 || agencies.some((one) => one.max.written !== '0')
  const rows = agencies.map((one) => cellsOf(one, isRanked))
  const heads = [
    t('Hạng'),
    t('Đơn vị'),
    t('Chuẩn'),
    t('Thưởng'),
    t('Trừ'),
    t('Tổng'),
    t('Xếp loại'),
    t('Ghi chú'),
  ]
  const all = [heads, ...rows]
  const widths = heads.map((_, at) => Math.max(...all.map((row) => widthOf(row[at] ?? ''))))
  const title = scored.column === null ? prepared.scale.title : `${prepared.scale.title} · ${scored.column}`
  const rule = widths.map((width) => '─'.repeat(width))
  const ruled = [heads, rule, ...rows].map((row) => lineOf(row, widths))
  return `${title}\n\n${ruled.join('\n')}\n`
}

function cellsOf(one: AgencyResult, isRanked: boolean): string[] {
  return [
    isRanked ? String(one.place) : '–',
    one.name,
    one.standard.shown,
    one.extra.shown,
    one.deduction.shown,
    one.total.shown,
    one.band?.title ?? '–',
    [...(isRanked ? remarksOf(one) : []), ...missingIn(one)].join('; '),
  ]
}

const mostNamed = 6

function missingIn({ missing }: AgencyResult): string[] {
  const codes = missing.slice(0, mostNamed).join(', ')
  const more = missing.length - mostNamed
  if (more > 0) return [t('thiếu số liệu: {codes} và {more} dòng khác', { codes, more })]
  return missing.length > 0 ? [t('thiếu số liệu: {codes}', { codes })] : []
}

function remarksOf(one: AgencyResult): string[] {
  const other = one.decidedBy === 'ballot' ? t('bỏ phiếu') : one.decidedBy
  return [
    ...(other ? [t('bằng điểm, phân định bằng: {by}', { by: other })] : []),
    ...(one.awaitsBallot ? [t('đồng hạng, chờ bỏ phiếu')] : one.with.length > 0 ? [t('đồng hạng')] : []),
  ]
}

const numbers = [0, 2, 3, 4, 5]

function lineOf(row: string[], widths: number[]): string {
  const cells = row.map((cell, at) => {
    const room = ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(cell)))
    return numbers.includes(at) ? room + cell : cell + room
  })
  return cells.join('  ').trimEnd()
}

/** Signs as they take room: accents typed apart take none. */
const widthOf = (text: string): number => [...text.normalize('NFC')].length
