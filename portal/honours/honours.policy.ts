import { keepsAwards } from '#cycle/4-award/submission/submission.policy.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { t } from '#plumbing/language.ts'
import { allowed, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import type { Announceable } from './honours.ts'

/** Told once; whoever comes second learns who was first. A closed year's honours may still be told. */
export function mayAnnounce(who: Actor, year: Year, one: Announceable): Verdict {
  if (!keepsAwards(who, year)) return hidden
  if (one.announcement) return refused(t('{name} đã công bố trước đó.', { name: one.announcement.by }))
  return allowed
}

export function mayTakeBack(who: Actor, year: Year, one: Announceable): Verdict {
  if (!keepsAwards(who, year) || !one.announcement) return hidden
  return allowed
}
