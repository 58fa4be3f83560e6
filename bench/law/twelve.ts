import { personStandards } from '#law/answer/standards.ts'
import type { Standard } from '#law/kernel/asked.ts'
import type { AwardCode } from '#law/kernel/award-code.ts'
import type { PersonFacts } from '#law/kernel/facts.ts'

/** The awards all three engines judge, in this order. */
export const twelve = [
  'advancedSoldier',
  'advancedWorker',
  'grassrootsFighter',
  'armyFighter',
  'nationalFighter',
  'certificateOfMerit',
  'primeMinisterCertificate',
  'labourOrder3',
  'labourOrder2',
  'gloriousFighterMedal3',
  'gloriousFighterMedal2',
  'militaryFlagMedal',
] as const satisfies AwardCode[]
export type TwelveCode = (typeof twelve)[number]

const counted = ['regular', 'seniority']

/** Their standards for persons, by yearly merit or by service. */
export const twelveStandards: Standard<PersonFacts>[] = twelve.map((award) => {
  const found = personStandards.find((one) => one.award === award && counted.includes(one.route))
  if (!found) throw new Error(`no standard of ${award}`)
  return found
})
