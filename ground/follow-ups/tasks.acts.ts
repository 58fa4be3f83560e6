import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { demand, found } from '#plumbing/verdict.ts'
import { note } from '../journal/journal.ts'
import type { Actor } from '../people/actor.ts'
import { shareYear } from '../units/year.store.ts'
import type { Year } from '../units/year.ts'
import { mayCompleteTask, mayNoteTask } from './follow-ups.policy.ts'
import { findTask } from './tasks.store.ts'

type NewNote = { taskId: string; note: string; completes: boolean }

/** Says what was done about a task, or that it is finished. */
export function noteTask(db: Db, who: Actor, year: Year, input: NewNote): Promise<string> {
  return transact(db, async (tx) => {
    await tx.selectFrom('tasks').where('id', '=', input.taskId).forUpdate().select('id').execute()
    const task = found(await findTask(tx, year.id, input.taskId))
    const open = await shareYear(tx, year)
    demand(input.completes ? mayCompleteTask(who, open, task) : mayNoteTask(who, open, task))

    const id = newId()
    await tx
      .insertInto('task_notes')
      .values({ id, task_id: task.id, note: input.note, completes: input.completes, noted_by: who.id })
      .execute()
    await note(tx, who, input.completes ? 'task.completed' : 'task.noted', task.id, {
      yearId: year.id,
      agencyId: task.agencyId,
      after: { note: input.note },
    })
    return id
  })
}
