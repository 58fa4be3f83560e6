import { type Actor, hasDuty } from '#ground/people/actor.ts'
import { isOfNewsroom } from '#ground/people/newsroom.ts'

/** What is not before the readers is for editors, and for the reporter whose item it is. */
export function seesDraftOf(who: Actor | null, item: { draftedBy: string | null }): boolean {
  if (who === null || !isOfNewsroom(who)) return false
  return hasDuty(who, 'editor') || hasDuty(who, 'editorInChief') || item.draftedBy === who.id
}
