import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { holdYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { demand, found } from '#plumbing/verdict.ts'
import { touchBoard } from '../board-count.ts'
import { columnsOf } from '../criterion.acts.ts'
import { mayCopyCriteria } from '../criterion.policy.ts'
import { criteriaOfYear, scaleTotals, settingsOf } from '../criterion.store.ts'
import type { Criterion } from '../criterion.ts'
import { keepSettings } from '../settings/settings.store.ts'
import { sourcesFor } from './copy.store.ts'
import { copyOf } from './copy.ts'

/** Begins the scale with the tree, the rules and the settings of another one the person may see. */
export function copyCriteria(db: Db, who: Actor, year: Year, sourceId: string) {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    demand(mayCopyCriteria(who, open, await scaleTotals(tx, year.id)))
    const source = found((await sourcesFor(tx, who, year)).find((one) => one.id === sourceId))

    const { lines } = copyOf(year, await criteriaOfYear(tx, source.id))
    await tx.insertInto('criteria').values(rowsOf(year, lines)).execute()
    const { version: _, ...settings } = await settingsOf(tx, source.id)
    await keepSettings(tx, year.id, { ...settings, copiedFrom: source.id })
    await touchBoard(tx, year.id, 'base')
    const after = { fromYear: source.year, count: lines.length }
    await note(tx, who, 'criteria.copied', year.id, { yearId: year.id, after })
  })
}

/** New ids, the same tree; groups before their lines, so that each finds its group. */
function rowsOf(year: Year, lines: Criterion[]) {
  const ids = new Map(lines.map((line) => [line.id, newId()]))
  return lines.map((line) => ({
    ...columnsOf({ ...line, parentId: ids.get(line.parentId ?? '') ?? null }),
    id: ids.get(line.id) ?? newId(),
    year_id: year.id,
    position: line.position,
    illustrative: line.illustrative,
  }))
}
