import { announce } from '#portal/honours/honours.acts.ts'
import { announceables } from '#portal/honours/honours.store.ts'
import type { Stage } from './stage.ts'

/** What was decided and the exemplars of the year, told to the public on the day of the conference. */
export async function announceHonours({ tx, on }: Stage) {
  const { year, as } = await on('2022-10-26')
  const lead = await as('ct.canbo')
  for (const { subjectId } of await announceables(tx, year.id)) await announce(tx, lead, year, subjectId)
}
