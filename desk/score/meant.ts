import { nearest } from '../assess/nearest.ts'

/** The known name that was perhaps meant; of names as short as `3` every other is as near, so nothing is guessed. */
export function meantBy(typed: string, known: readonly string[]): string | null {
  return typed.length > 2 ? nearest(typed, known) : null
}
