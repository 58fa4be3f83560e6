import type { Block, PaperColumn } from '#ground/papers/paper.ts'
import { awardNameOn } from '#law/awards/catalogue.ts'
import type { Recipient } from '#law/kernel/asked.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Listed, postOf } from './submission.ts'

type Heads = Record<Recipient, number>

/** How many of each kind of recipient. */
export function headsOfList(list: Pick<Listed, 'kind'>[]): Heads {
  const heads: Heads = { individual: 0, collective: 0, household: 0 }
  for (const one of list) heads[one.kind] += 1
  return heads
}

/** How many there are of each award, in the order of the list. */
export function countByAward(list: Listed[], on: Day): { code: string; name: string; heads: Heads }[] {
  const codes = [...new Set(list.map((one) => one.awardCode))]
  return codes.map((code) => ({
    code,
    name: awardNameOn(code, on),
    heads: headsOfList(list.filter((one) => one.awardCode === code)),
  }))
}

/** “02 tập thể và 03 cá nhân”: counts under ten take a zero before them on paper. */
export function headsInWords({ individual, collective, household }: Heads): string {
  const parts = [
    collective > 0 ? `${twoDigits(collective)} tập thể` : '',
    individual > 0 ? `${twoDigits(individual)} cá nhân` : '',
    household > 0 ? `${twoDigits(household)} hộ gia đình` : '',
  ].filter(Boolean)
  if (parts.length === 0) return 'không có tập thể, cá nhân nào'
  const last = parts.pop() ?? ''
  return parts.length === 0 ? last : `${parts.join(', ')} và ${last}`
}

const twoDigits = (count: number) => String(count).padStart(2, '0')

const listColumns: PaperColumn[] = [
  { head: 'TT', align: 'center', width: 1 },
  { head: 'Tập thể, cá nhân, hộ gia đình', width: 5 },
  { head: 'Chức vụ, đơn vị', width: 5 },
  { head: 'Danh hiệu, hình thức', width: 4 },
  { head: 'Thành tích', width: 7 },
]

/** The annex of a submission and of a decision: one row a recipient, numbered from `first`. */
export function listTable(list: Listed[], on: Day, first = 1): Block {
  const rows = list.map((one, i) => [
    String(first + i),
    one.recipient,
    postOf(one),
    awardNameOn(one.awardCode, on),
    one.achievement,
  ])
  return { kind: 'table', columns: listColumns, rows }
}
