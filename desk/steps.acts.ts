import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { isId } from '#kit/http/fields.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found, notFound, sameVersion } from '#plumbing/verdict.ts'
import { mayTendStep } from './steps.policy.ts'
import { stepsOfYear } from './steps.store.ts'

type Move = { id: string; normalOn: Day; latestOn: Day; version: number }

/** Moves a step to other days. */
export function moveStep(db: Db, who: Actor, year: Year, move: Move) {
  return transact(db, async (tx) => {
    const step = await lockStep(tx, who, year, move.id)
    demand(mayTendStep(who, year, step).move)
    sameVersion(step, move.version)
    if (move.latestOn < move.normalOn)
      throw new BadInput({ latest_on: t('Ngày chậm nhất không được trước ngày thường. Hãy chọn ngày sau.') })

    await tx
      .updateTable('year_steps')
      .set({ normal_on: move.normalOn, latest_on: move.latestOn, version: step.version + 1 })
      .where('id', '=', step.id)
      .execute()
    await note(tx, who, 'step.moved', step.id, {
      yearId: year.id,
      before: { normalOn: step.normalOn, latestOn: step.latestOn },
      after: { normalOn: move.normalOn, latestOn: move.latestOn },
    })
  })
}

/** Tells that a step is done which no other deed proves. */
export function completeStep(db: Db, who: Actor, year: Year, told: { id: string; statement: string }) {
  return transact(db, async (tx) => {
    const step = await lockStep(tx, who, year, told.id)
    demand(mayTendStep(who, year, step).complete)

    await tx
      .insertInto('step_completions')
      .values({ step_id: step.id, completed_by: who.id, statement: told.statement })
      .execute()
    await note(tx, who, 'step.completed', step.id, {
      yearId: year.id,
      after: { step: step.title, statement: told.statement },
    })
  })
}

async function lockStep(tx: Db, who: Actor, year: Year, id: string) {
  if (!isId(id)) notFound()
  await tx
    .selectFrom('year_steps')
    .where('id', '=', id)
    .where('year_id', '=', year.id)
    .select('id')
    .forUpdate()
    .execute()
  const steps = await stepsOfYear(tx, year.id, who.today)
  return found(steps.find((step) => step.id === id))
}
