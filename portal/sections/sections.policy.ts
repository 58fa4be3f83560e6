import { type Actor, hasDuty } from '#ground/people/actor.ts'
import { allowed, hidden, type Verdict } from '#plumbing/verdict.ts'

/** Sections, topics, authors and standing pages are the editor-in-chief's to order. */
export function mayOrderMagazine(who: Actor): Verdict {
  return hasDuty(who, 'editorInChief') ? allowed : hidden
}
