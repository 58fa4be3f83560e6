import type { Day } from '#law/kernel/day.ts'

/** “Lượt khen thưởng”: one award given to one person or collective, as the register keeps it. */
export type Award = {
  id: string
  awardCode: string
  route: string
  personId: string | null
  householdId: string | null
  agencyId: string
  agencyName: string
  personClass: string | null
  recipient: string
  postTitle: string
  achievement: string
  decisionId: string | null
  decisionReference: string
  issuer: string
  decidedOn: Day
  year: number
  illustrative: boolean
}

/** An award about to enter the register. */
export type NewAward = {
  awardCode: string
  route?: string
  personId?: string | null
  householdId?: string | null
  agencyId: string
  personClass?: string | null
  recipient: string
  postTitle?: string
  achievement?: string
  nominationId?: string | null
  decisionId?: string | null
  decisionReference: string
  issuer: string
  decidedOn: Day
  year: number
  /** Of the recipient within the decision, as its annex numbers them. */
  number?: number
  periodFrom?: Day | null
  periodTo?: Day | null
  illustrative?: boolean
}

/** “Cơ cấu”: how many awards went to those who do the work, to those who lead, to collectives. */
export type Shares = { direct: number; leaders: number; women: number; persons: number; collectives: number }

type Counted = { personId: string | null; personClass: string | null; gender: string | null }

/** Counts a list by kind of recipient; a person who does not only do the work counts as leading. */
export function sharesOf(list: readonly Counted[]): Shares {
  const persons = list.filter((one) => one.personId !== null)
  const direct = persons.filter((one) => one.personClass === 'direct').length
  return {
    direct,
    leaders: persons.length - direct,
    women: persons.filter((one) => one.gender === 'female').length,
    persons: persons.length,
    collectives: list.length - persons.length,
  }
}

/** A share in whole percent, rounded half up in whole numbers; nothing of nothing is unknown. */
export function percentOf(part: number, all: number): number | null {
  return all === 0 ? null : Math.floor((200 * part + all) / (2 * all))
}

export const registerActions: Record<string, string> = {
  'award.recorded': 'Ghi một lượt khen thưởng cũ vào sổ',
  'oldAwards.sent': 'Gửi danh sách khen thưởng cũ để xem trước',
  'oldAwards.copied': 'Ghi một danh sách khen thưởng cũ vào sổ',
}
