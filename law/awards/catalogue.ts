import type { Recipient } from '../kernel/asked.ts'
import type { Day } from '../kernel/day.ts'
import type { Award } from './award.ts'
import { badgeAwards, certificateAwards, honourAwards, medalAwards, orderAwards } from './form-awards.ts'
import { collectiveTitleAwards, personTitleAwards } from './title-awards.ts'

export type { Award } from './award.ts'

/** “Danh mục danh hiệu thi đua, hình thức khen thưởng”: by group, in each from the base up. */
export const catalogue: Award[] = [
  ...personTitleAwards,
  ...collectiveTitleAwards,
  ...certificateAwards,
  ...badgeAwards,
  ...medalAwards,
  ...orderAwards,
  ...honourAwards,
]

/** The emulation titles alone: what one may enter for (“đăng ký”). */
export const titleCatalogue: Award[] = catalogue.filter((award) => award.kind === 'title')

const byCode = new Map<string, Award>(catalogue.map((award) => [award.code, award]))

/** The award with this code. */
export function awardOf(code: string): Award | undefined {
  return byCode.get(code)
}

/** The official name today; the code itself for one that is not in the catalogue. */
export function awardName(code: string): string {
  return byCode.get(code)?.name ?? code
}

/** The official name as it was on the day. */
export function awardNameOn(code: string, day: Day): string {
  const formerly = byCode.get(code)?.formerly
  return formerly && day < formerly.before ? formerly.name : awardName(code)
}

/** Whether the award may go to a person, a collective, or a household. */
export function mayReceive(code: string, recipient: Recipient): boolean {
  return byCode.get(code)?.recipients.includes(recipient) ?? false
}

/** The awards that make sense for agencies of the army, or for others. */
export function offeredTo(awards: readonly Award[], profile: 'army' | 'civil'): Award[] {
  return awards.filter((award) => (profile === 'army' ? !award.civilOnly : !award.armyOnly))
}
