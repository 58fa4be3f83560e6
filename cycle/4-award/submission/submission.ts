import type { Block, PaperColumn } from '#ground/papers/paper.ts'
import { awardName } from '#law/awards/catalogue.ts'
import type { Day } from '#law/kernel/day.ts'

/** “Người, tập thể được đề nghị”: a nominee whom the council passed, as the list names them. */
export type Listed = {
  nominationId: string
  agencyId: string
  agencyName: string
  personId: string | null
  recipient: string
  personClass: string | null
  gender: string | null
  postTitle: string
  awardCode: string
  route: string
  achievement: string
  yes: number
  allMembers: number
  needed: number
  illustrative: boolean
}

/** A sitting of the year that was closed, with what followed from it. */
export type ClosedSitting = {
  id: string
  heldOn: Day
  councilName: string
  nominees: number
  passed: number
  submissionId: string | null
  submissionReference: string | null
  submittedOn: Day | null
  submissionPaperId: string | null
  decisionId: string | null
  decisionReference: string | null
  decidedOn: Day | null
}

/** Post and agency of a person; nothing more is said of a collective. */
export function postOf(one: Listed): string {
  if (!one.personId) return ''
  return one.postTitle ? `${one.postTitle}, ${one.agencyName}` : one.agencyName
}

/** How many there are of each award, in the order of the list. */
export function countByAward(
  list: Listed[],
): { code: string; name: string; persons: number; collectives: number }[] {
  const codes = [...new Set(list.map((one) => one.awardCode))]
  return codes.map((code) => {
    const own = list.filter((one) => one.awardCode === code)
    const persons = own.filter((one) => one.personId !== null).length
    return { code, name: awardName(code), persons, collectives: own.length - persons }
  })
}

/** “02 tập thể và 03 cá nhân”: counts under ten take a zero before them on paper. */
export function headsInWords(persons: number, collectives: number): string {
  const parts = [
    collectives > 0 ? `${String(collectives).padStart(2, '0')} tập thể` : '',
    persons > 0 ? `${String(persons).padStart(2, '0')} cá nhân` : '',
  ].filter(Boolean)
  return parts.join(' và ') || 'không có tập thể, cá nhân nào'
}

const listColumns: PaperColumn[] = [
  { head: 'TT', align: 'center', width: 1 },
  { head: 'Tập thể, cá nhân', width: 5 },
  { head: 'Chức vụ, đơn vị', width: 5 },
  { head: 'Danh hiệu, hình thức', width: 4 },
  { head: 'Thành tích', width: 7 },
]

/** The annex of a submission and of a decision: one row a recipient. */
export function listTable(list: Listed[]): Block {
  const rows = list.map((one, i) => [
    String(i + 1),
    one.recipient,
    postOf(one),
    awardName(one.awardCode),
    one.achievement,
  ])
  return { kind: 'table', columns: listColumns, rows }
}
