import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { holdYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { demand, sameVersion } from '#plumbing/verdict.ts'
import { touchBoard } from '../board-count.ts'
import { mayEditCriteria } from '../criterion.policy.ts'
import { type ScaleSettings, scaleTotals, settingsOf } from '../criterion.store.ts'
import { keepSettings } from './settings.store.ts'

/** Writes the rules, bands and tie-break of a scale that is still a draft. */
export function saveSettings(db: Db, who: Actor, year: Year, input: ScaleSettings) {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    demand(mayEditCriteria(who, open, await scaleTotals(tx, year.id)))
    const before = await settingsOf(tx, year.id)
    sameVersion(before, input.version)

    await keepSettings(tx, year.id, input)
    await touchBoard(tx, year.id, 'base')
    const { version: _, ...after } = input
    await note(tx, who, 'scale.set', year.id, { yearId: year.id, before, after })
  })
}
