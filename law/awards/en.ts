import { english as certificates } from './certificates.en.ts'
import { english as money } from './money.en.ts'
import { english as names } from './names.en.ts'
import { english as orders } from './orders.en.ts'

/** Sentences of these rules in English, by the Vietnamese; papers always carry the Vietnamese. */
export const english: Record<string, string> = {
  ...names,
  ...money,
  ...certificates,
  ...orders,
}
