import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { leaveJob } from '#plumbing/jobs.ts'
import type { LargeFile } from '#plumbing/spooled.ts'
import { demand, found } from '#plumbing/verdict.ts'
import { keepSent } from './files.store.ts'
import { mayImport, mayRun, mayUndo } from './imports.policy.ts'
import { lockImport, setState } from './imports.store.ts'
import type { Choices, ImportKind } from './imports.ts'

type Sent = {
  kind: ImportKind
  text: LargeFile | null
  pictures: LargeFile | null
  places: Record<string, string>
}

/** Keeps what was sent and leaves it to be read; nothing of the magazine changes yet. */
export function sendImport(db: Db, who: Actor, { kind, text, pictures, places }: Sent): Promise<string> {
  return transact(db, async (tx) => {
    demand(mayImport(who))
    const id = newId()
    const { name } = found(text ?? pictures)
    const choices = JSON.stringify({ places })
    await tx
      .insertInto('imports')
      .values({ ...{ id, kind, name, choices }, sent_by: who.id })
      .execute()
    if (text) await keepSent(tx, id, 'text', text)
    if (pictures) await keepSent(tx, id, 'pictures', pictures)
    await leaveJob(tx, { name: 'importReading', id: `import ${id}`, work: { importId: id } })
    await note(tx, who, 'import.sent', id, { after: { kind, name } })
    return id
  })
}

/** Leaves the run to be written by what was chosen. */
export function runImport(db: Db, who: Actor, id: string, choices: Choices): Promise<void> {
  return transact(db, async (tx) => {
    const run = found(await lockImport(tx, id))
    demand(mayRun(who, run))
    const { places } = run.choices
    await tx
      .updateTable('imports')
      .set({ choices: JSON.stringify({ ...choices, places }) })
      .where('id', '=', id)
      .execute()
    await setState(tx, id, { state: 'writing' })
    await leaveJob(tx, { name: 'importWriting', id: `import ${id}`, work: { importId: id } })
    await note(tx, who, 'import.started', id, { after: { name: run.name, section: choices.section } })
  })
}

/** Leaves all of a run that nobody touched since to be taken away again. */
export function undoImport(db: Db, who: Actor, id: string): Promise<void> {
  return transact(db, async (tx) => {
    const run = found(await lockImport(tx, id))
    demand(mayUndo(who, run))
    await setState(tx, id, { state: 'undoing' })
    await leaveJob(tx, { name: 'importUndoing', id: `import ${id}`, work: { importId: id } })
    await note(tx, who, 'import.undone', id, { after: { name: run.name } })
  })
}
