import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'

/** “Hiện vật khen thưởng”: a kind kept in stock; `balance` is what the moves add up to. */
export type Insignia = {
  id: string
  organisationId: string
  organisationName: string
  name: string
  awardCode: string | null
  unit: string
  least: number
  balance: number
  version: number
}

export const moveReasons = ['bought', 'given', 'returned', 'handedOut', 'damaged', 'counted'] as const
export type MoveReason = (typeof moveReasons)[number]

/** One move of the stock; `quantity` is below zero for what went out. */
export type Move = {
  id: string
  onDay: Day
  quantity: number
  why: MoveReason
  awardId: string | null
  recipient: string | null
  words: string
  recordedBy: string
  recordedAt: Date
}

/** A move as typed: `count` is how many moved, or of a counting how many lie on the shelf. */
export type NewMove = { onDay: Day; why: MoveReason; count: number; awardId: string | null; words: string }

/** What a move adds to the stock; of a counting the difference to the book. */
export function quantityOf({ why, count }: NewMove, balance: number): number {
  if (why === 'counted') return count - balance
  return why === 'handedOut' || why === 'damaged' ? -count : count
}

export function reasonLabel(why: MoveReason): string {
  const labels: Record<MoveReason, string> = {
    bought: t('Mua vào'),
    given: t('Cấp trên cấp'),
    returned: t('Thu lại'),
    handedOut: t('Phát ra'),
    damaged: t('Hỏng, mất'),
    counted: t('Kiểm kê'),
  }
  return labels[why]
}

export const insigniaActions: Record<string, string> = {
  'insignia.added': 'Thêm một loại hiện vật khen thưởng',
  'insignia.saved': 'Sửa một loại hiện vật khen thưởng',
  'insignia.moved': 'Ghi nhập, xuất hiện vật khen thưởng',
}
