import { layersOf } from '#ground/merit/answers.ts'
import { clauseOf, postingRule } from '#ground/posting/rule.ts'
import type { Year } from '#ground/units/year.ts'
import { proposersOf } from '#law/authority/proposers.ts'
import { isAwardCode } from '#law/kernel/award-code.ts'
import type { Citation } from '#law/kernel/citation.ts'
import type { Day } from '#law/kernel/day.ts'
import { OutsideWrittenLaw } from '#law/kernel/in-force.ts'
import type { PassedNames, ProposerLine } from './submission.ts'

/** Who may propose each award of the list by the law of the day; nothing where no written law covers the day. */
export function proposersFor(year: Pick<Year, 'profile'>, codes: string[], on: Day): ProposerLine[] {
  return [...new Set(codes)].filter(isAwardCode).flatMap((awardCode) => {
    try {
      const lines = proposersOf(awardCode, { decidedOn: on, layers: layersOf(year.profile) })
      return lines.map((line) => ({ awardCode, ...line }))
    } catch (error) {
      if (error instanceof OutsideWrittenLaw) return []
      throw error
    }
  })
}

/** The clause that asks the list to be posted, of the first name it asks it for. */
export function postingClause(
  year: Pick<Year, 'profile'>,
  sitting: { heldOn: Day; names: Pick<PassedNames, 'awardCode' | 'posting'>[] },
): Citation | null {
  const waiting = sitting.names.find(({ posting }) => posting.needed === 'law' && !posting.closed)
  if (!waiting) return null
  return clauseOf(postingRule(waiting.awardCode, { heldOn: sitting.heldOn, profile: year.profile }))
}
