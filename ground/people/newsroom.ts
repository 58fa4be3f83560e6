import { type Actor, type Duty, hasDuty } from './actor.ts'

/** “Tòa soạn”: the duties of those who make the magazine. */
export const newsroomDuties = ['reporter', 'editor', 'editorInChief'] as const satisfies Duty[]

export function isOfNewsroom(who: Actor): boolean {
  return newsroomDuties.some((duty) => hasDuty(who, duty))
}
