import { t } from '#plumbing/language.ts'
import type { Actor } from '../../people/actor.ts'
import type { Year } from '../../units/year.ts'
import { formSign } from '../forms.ts'
import type { Paper } from '../paper.ts'

/** The last number a series can reach: more than a body gives in a year, less than a slip of the finger. */
export const highestNumber = 99_999

/** What became of a number: borne by a paper, kept for one, used outside this program, void; `unknown` is given and nowhere seen. */
export type NumberState = 'used' | 'reserved' | 'elsewhere' | 'void' | 'unknown'

/** A number of a series as the register shows it. */
export type NumberRow = {
  number: number
  state: NumberState
  reason: string
  paperId: string | null
  reference: string | null
  title: string | null
  issuedOn: string | null
  code: string | null
}

/** A stretch of numbers nobody took. */
export type Gap = { first: number; last: number }

/** What the journal says of numbers. */
export const numberActions: Record<string, string> = {
  'number.reserved': 'Giữ số văn bản',
  'number.elsewhere': 'Ghi số cấp ở nơi khác',
  'number.voided': 'Hủy số văn bản',
}

/** A body with its own numbers: the cluster, an agency, a council. */
export type Body = { series: string; name: string; agencyId: string | null }

/** Whose series a paper is numbered in. */
export function seriesOf(year: Year, body: { agencyId: string | null; councilId?: string | null }): string {
  if (body.councilId) return `council:${body.councilId}`
  return body.agencyId ? `agency:${body.agencyId}` : `cluster:${year.clusterId}`
}

/** The kind a paper is counted under: the abbreviation of its type; letters, which have none, together. */
export function kindOf(paper: Pick<Paper, 'form' | 'reference'>): string {
  if (paper.form === 'letter') return 'CV'
  return formSign[paper.form] || (/^\/?([^-/]+)/.exec(paper.reference.replace(/^\d+/, ''))?.[1] ?? '')
}

/** What a kind is called in a list. */
export function kindName(kind: string): string {
  const names: Record<string, string> = {
    CV: t('Công văn'),
    BB: t('Biên bản'),
    BC: t('Báo cáo'),
    GM: t('Giấy mời'),
    KH: t('Kế hoạch'),
    QĐ: t('Quyết định'),
    TB: t('Thông báo'),
    TTr: t('Tờ trình'),
    CTr: t('Chương trình'),
    HD: t('Hướng dẫn'),
  }
  return names[kind] ?? kind
}

/** The calendar years an emulation year touches: numbers begin anew each 1 January. */
export function calendarYears(year: Year, who: Actor): number[] {
  const first = Number(year.startsOn.slice(0, 4))
  const last = Math.max(Number(year.endsOn.slice(0, 4)), Number(who.today.slice(0, 4)))
  return Array.from({ length: Math.min(last - first + 1, 5) }, (_, at) => first + at)
}
