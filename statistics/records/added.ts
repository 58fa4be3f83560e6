import type { Actor } from '#ground/people/actor.ts'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { allowed, BadInput, demand, hidden } from '#plumbing/verdict.ts'
import { countsFor } from '../bodies.store.ts'

/** Of which body something is recorded. */
export type Added = { agencyId: string; illustrative?: boolean }

/** Refuses whoever does not count for the body. */
export async function mustCount(tx: Db, who: Actor, agencyId: string) {
  demand((await countsFor(tx, who, agencyId)) ? allowed : hidden)
}

/** The last day lies before the first. */
export const endsTooEarly = () => new BadInput({ to_on: t('Ngày thôi làm phải sau ngày bắt đầu.') })
