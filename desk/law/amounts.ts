import { type Bonus, bonus } from '#law/awards/bonus.ts'
import { awardOf } from '#law/awards/catalogue.ts'
import type { Layer, Recipient } from '#law/kernel/asked.ts'
import type { AwardCode } from '#law/kernel/award-code.ts'
import type { Day } from '#law/kernel/day.ts'

/** The bonus of an award for each recipient it may go to. */
export type Amount = { recipient: Recipient; bonus: Bonus }

/** What an award pays when it is decided on the day. */
export function amountsOn(award: AwardCode, decidedOn: Day, layer: Layer | null): Amount[] {
  const layers = layer ? [layer] : []
  return (awardOf(award)?.recipients ?? []).map((recipient) => ({
    recipient,
    bonus: bonus({ award, recipient, decidedOn, layers }),
  }))
}
