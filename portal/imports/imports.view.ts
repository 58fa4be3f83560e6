import type { Actor } from '#ground/people/actor.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import { openSections } from '../sections/sections.store.ts'
import { nameSchema } from './found.ts'
import { mayRun, mayUndo } from './imports.policy.ts'
import { commentCounts, countsOf, findImport, foundOf, rowsOf } from './imports.store.ts'

const shown = 200

/** One run: what was found, what will be left out and why, what became of it. */
export async function showImport(db: Db, who: Actor, id: string) {
  const run = found(await findImport(db, id))
  const [counts, comments, rows, sections, categories] = await Promise.all([
    countsOf(db, id),
    commentCounts(db, id),
    rowsOf(db, id, { size: shown, only: 'told' }),
    openSections(db),
    foundOf(db, id, 'category', nameSchema),
  ])
  const may = { run: mayRun(who, run), undo: mayUndo(who, run) }
  return { run, counts, comments, rows, sections, categories, may, isCut: rows.length === shown }
}

export type ImportView = Awaited<ReturnType<typeof showImport>>
