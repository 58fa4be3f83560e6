import type { Award } from '#law/awards/award.ts'
import { awardNameOn } from '#law/awards/catalogue.ts'
import type { Vote } from '#law/councils/vote-rule.ts'
import type { Layer } from '#law/kernel/asked.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Amount, amountsOn } from './amounts.ts'
import { ordinaryLayer } from './award.view.ts'
import { decidersOn } from './sections.ts'
import { voteOn } from './vote-lines.ts'

/** One award in one line, as it stood on the day. */
export type Summary = Award & { nameThen: string; amounts: Amount[]; deciders: string[]; vote: Vote }

/** The awards as they stood on a day; what goes to the army alone is read by the army’s rules. */
export function summariesOn(awards: readonly Award[], day: Day, layer: Layer | null): Summary[] {
  return awards.map((award) => {
    const about = { award: award.code, day, layer: layer ?? ordinaryLayer(award.code) }
    return {
      ...award,
      nameThen: awardNameOn(award.code, day),
      amounts: amountsOn(about.award, day, about.layer),
      vote: voteOn(about),
      deciders: decidersOn(about).map((one) => one.who),
    }
  })
}
