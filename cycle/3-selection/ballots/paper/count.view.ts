import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import { ballotOf } from '../ballots.store.ts'
import { ballotPart } from '../ballots.view.ts'
import { countForm } from './paper.view.ts'

/** The page on which one teller types his count. */
export async function countView(db: Db, who: Actor, year: Year, sittingId: string) {
  const ballot = found(await ballotOf(db, year.id, sittingId))
  const { at, sitting, groups } = await ballotPart(db, who, year, sittingId)
  return { at, sitting, groups, form: await countForm(db, who, year, ballot) }
}

export type CountView = Awaited<ReturnType<typeof countView>>
