/** “Đăng ký thi đua”: a title or form of commendation that an agency, or one of its people, aims at this year. */
export type Entry = {
  id: string
  agencyId: string
  personId: string | null
  personName: string | null
  rank: string | null
  awardCode: string
  enteredAt: Date
  enteredBy: string
  withdrawal: { reason: string; at: Date; by: string } | null
  illustrative: boolean
}

export type EntryInput = {
  agencyId: string
  personId: string | null
  awardCode: string
  illustrative?: boolean
}

/** Whom the entry is for, as a list names them. */
export function entrant(entry: Pick<Entry, 'personName' | 'rank'>, agencyName: string): string {
  if (entry.personName === null) return agencyName
  return entry.rank ? `${entry.rank} ${entry.personName}` : entry.personName
}
