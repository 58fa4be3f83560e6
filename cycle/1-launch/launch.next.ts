import { type Actor, servesAs, staffOf } from '#ground/people/actor.ts'
import { isLeadStaff, type Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'

/** How far the year's launch is, as the next act needs it. */
type LaunchState = {
  hasMovement: boolean
  criteriaIssued: boolean
  hasPledge: boolean
  targetsOf: Map<string, number>
  signedIds: Set<string>
}

export type NextAct = { label: string; href: string }

/** The one thing this person should do next in the launch, if anything waits for them. */
export function nextLaunchAct(who: Actor, year: Year, state: LaunchState): NextAct | null {
  if (year.closedAt) return null
  const at = `/years/${year.slug}`
  const leads = isLeadStaff(who, year)
  if (leads && !state.hasMovement) return { label: t('Ghi phong trào thi đua'), href: `${at}/movement` }
  const own = year.members.find((member) => staffOf(who, member.id) && !state.signedIds.has(member.id))
  if (own && !state.targetsOf.get(own.id))
    return { label: t('Nhập chỉ tiêu của đơn vị'), href: `${at}/agencies/${own.id}/targets` }
  if (leads && !state.criteriaIssued) return { label: t('Hoàn thành bảng tiêu chí'), href: `${at}/criteria` }
  if (leads && !state.hasPledge) return { label: t('Soạn lời giao ước'), href: `${at}/pledge/text` }
  if (own && state.hasPledge && servesAs(who, 'head', own.id))
    return { label: t('Ký giao ước thi đua'), href: `${at}/pledge` }
  return null
}
