import type { Day } from '#law/kernel/day.ts'

/** “Bàn giao cụm trưởng”: from whom to whom, from which day, before which witness. */
export type Handover = {
  id: string
  fromId: string
  fromName: string
  toId: string
  toName: string
  effectiveOn: Day
  witness: string
  openWork: string
  handedAt: Date
}

export const handoverActions: Record<string, string> = {
  'lead.handedOver': 'Bàn giao cụm trưởng',
  'year.opened': 'Mở năm thi đua',
}
