import { storeFile } from '#ground/files/files.ts'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { holdYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import type { Upload } from '#kit/http/read.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { demand, found, Stale } from '#plumbing/verdict.ts'
import { touchBoard } from '../board-count.ts'
import { criteriaOfYear, scaleTotals } from '../criterion.store.ts'
import { chosen, tablesIn } from './choose.ts'
import { plansByCode, putPlansBack } from './kept-plans.ts'
import { rowsFor } from './rows-for.ts'
import { mayBringTable, mayTakeTable } from './table.policy.ts'
import { markOf, sentTable } from './table.store.ts'
import { everyLine, type Table } from './table.ts'

/** Keeps a table that was sent in; nothing of the scale changes yet. @throws BadInput for a file that is none */
export function sendTable(db: Db, who: Actor, year: Year, upload: Upload): Promise<string> {
  return transact(db, async (tx) => {
    demand(mayBringTable(who, year, await scaleTotals(tx, year.id)))
    await tablesIn(upload.bytes, year.members)
    const id = await storeFile(tx, who, upload, { yearId: year.id })
    await note(tx, who, 'table.sent', id, { yearId: year.id, after: { name: upload.name } })
    return id
  })
}

/** What was confirmed: the file, the sheet, the proposed rules taken, and the scale as it was seen. */
export type Taking = {
  fileId: string
  sheet: string
  replace: boolean
  rules: number[] | 'all'
  seen: string
}

/** Makes the very file that was looked at the scale of the year; plans stay with the lines that keep their code. */
export function takeTable(db: Db, who: Actor, year: Year, taking: Taking) {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    const scale = await scaleTotals(tx, year.id)
    const bring = mayBringTable(who, open, scale)
    demand(bring)
    const file = found(await sentTable(tx, { yearId: year.id, id: taking.fileId }))
    const table = found(chosen(await tablesIn(file.content, year.members), taking.sheet))
    demand(mayTakeTable(bring, { count: scale.count, replace: taking.replace, errors: errorsIn(table) }))
    const before = await criteriaOfYear(tx, year.id)
    if (markOf(before) !== taking.seen) throw new Stale('scale')

    const droppedPlans = await replaceLines(tx, year, { table, rules: taking.rules })
    await touchBoard(tx, year.id, 'base')
    const lines = everyLine(table.lines).map(({ line }) => line.code)
    const after = {
      fileId: file.id,
      file: file.name,
      sheet: table.sheet,
      rules: taking.rules,
      lines,
      droppedPlans,
    }
    await note(tx, who, 'table.taken', year.id, { yearId: year.id, before: { lines: before }, after })
    return { lines: lines.length, droppedPlans }
  })
}

export const errorsIn = (table: Table) => table.remarks.filter((one) => one.kind === 'error').length

async function replaceLines(tx: Db, year: Year, { table, rules }: { table: Table; rules: Taking['rules'] }) {
  const plans = await plansByCode(tx, year.id)
  await tx.deleteFrom('criteria').where('year_id', '=', year.id).execute()
  const { criteria, agencies } = rowsFor(table.lines, { yearId: year.id, rules })
  await tx.insertInto('criteria').values(criteria).execute()
  if (agencies.length > 0) await tx.insertInto('criterion_agencies').values(agencies).execute()
  return putPlansBack(tx, plans, criteria)
}
