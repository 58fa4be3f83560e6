import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { holdYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, sameVersion } from '#plumbing/verdict.ts'
import { mayWriteMovement } from './movement.policy.ts'
import { movementOfYear } from './movement.store.ts'
import type { MovementInput } from './movement.ts'

/** Writes the movement of the year, or a new version of it. */
export function writeMovement(db: Db, who: Actor, year: Year, input: MovementInput): Promise<string> {
  return transact(db, async (tx) => {
    demand(mayWriteMovement(who, await holdYear(tx, year)))
    if (input.endsOn < input.launchedOn)
      throw new BadInput({ endsOn: t('Ngày kết thúc phải từ ngày phát động trở đi.') })
    const before = await movementOfYear(tx, year.id)
    const id = before?.id ?? newId()
    if (before) {
      sameVersion(before, input.version ?? 0)
      await tx
        .updateTable('movements')
        .set({ ...columnsOf(input), version: before.version + 1 })
        .where('id', '=', id)
        .execute()
    } else {
      await tx
        .insertInto('movements')
        .values({ id, year_id: year.id, ...columnsOf(input), illustrative: input.illustrative ?? false })
        .execute()
    }
    const { version: _, ...after } = input
    await note(tx, who, before ? 'movement.rewritten' : 'movement.written', id, {
      yearId: year.id,
      before: before ?? null,
      after,
    })
    return id
  })
}

function columnsOf(input: MovementInput) {
  return {
    name: input.name,
    slogan: input.slogan,
    theme: input.theme,
    decision_reference: input.decisionReference,
    launched_on: input.launchedOn,
    ends_on: input.endsOn,
    level: input.level,
    length: input.length,
    manner: input.manner,
  }
}
