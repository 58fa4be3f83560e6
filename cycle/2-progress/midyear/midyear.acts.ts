import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { holdYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, Stale, sameVersion } from '#plumbing/verdict.ts'
import { mayHoldMidyear } from './midyear.policy.ts'
import { midyearOf } from './midyear.store.ts'

type Review = { heldOn: Day; summary: string; emphasis: string; version: number; illustrative?: boolean }

/** Holds the six-month review; held again, it is set right. Version 0 where there is none yet. */
export function holdMidyear(db: Db, who: Actor, year: Year, input: Review): Promise<void> {
  return transact(db, async (tx) => {
    demand(mayHoldMidyear(who, await holdYear(tx, year)))
    const stored = await midyearOf(tx, year.id)
    sameVersion(stored ?? { version: 0 }, input.version)
    mustBeInYear(year, who, input.heldOn)

    const written = await write(tx, year.id, input)
    if (!written) throw new Stale('stale')
    await note(tx, who, stored ? 'midyear.revised' : 'midyear.held', written.id, {
      yearId: year.id,
      before: stored ? { heldOn: stored.heldOn, summary: stored.summary, emphasis: stored.emphasis } : null,
      after: { heldOn: input.heldOn, summary: input.summary, emphasis: input.emphasis },
    })
  })
}

function mustBeInYear(year: Year, who: Actor, heldOn: Day) {
  if (heldOn < year.startsOn || heldOn > year.endsOn)
    throw new BadInput({ heldOn: t('Ngày sơ kết phải nằm trong năm thi đua.') })
  if (heldOn > who.today) throw new BadInput({ heldOn: t('Ngày sơ kết chưa tới. Hãy ghi sau khi họp.') })
}

function write(tx: Db, yearId: string, input: Review) {
  return tx
    .insertInto('midyear_reviews')
    .values({
      id: newId(),
      year_id: yearId,
      held_on: input.heldOn,
      summary: input.summary,
      emphasis: input.emphasis,
      illustrative: input.illustrative ?? false,
    })
    .onConflict((conflict) =>
      conflict
        .column('year_id')
        .doUpdateSet((eb) => ({
          held_on: eb.ref('excluded.held_on'),
          summary: eb.ref('excluded.summary'),
          emphasis: eb.ref('excluded.emphasis'),
          illustrative: eb.ref('excluded.illustrative'),
          version: eb('midyear_reviews.version', '+', 1),
        }))
        .where('midyear_reviews.version', '=', input.version),
    )
    .returning('id')
    .executeTakeFirst()
}
