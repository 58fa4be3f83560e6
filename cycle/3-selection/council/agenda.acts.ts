import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { demand, Stale } from '#plumbing/verdict.ts'
import { type AgendaItem, agendaOf, agendaStamp } from './agenda.store.ts'
import { mayPrepare } from './council.policy.ts'
import { lockHeld } from './opened.ts'

type Typed = { sittingId: string; seen?: string; items: Omit<AgendaItem, 'id'>[] }

/** Writes the agenda as a whole: what is discussed, who presents it, and what was concluded. */
export function saveAgenda(db: Db, who: Actor, year: Year, { sittingId, seen, items }: Typed) {
  return transact(db, async (tx) => {
    const { sitting, members } = await lockHeld(tx, year.id, sittingId)
    demand(mayPrepare(who, await shareYear(tx, year), sitting, members))
    const before = await agendaOf(tx, sittingId)
    if (seen !== undefined && seen !== agendaStamp(before)) throw new Stale('stale')
    if (agendaStamp(items) === agendaStamp(before)) return

    await tx.deleteFrom('agenda_items').where('sitting_id', '=', sittingId).execute()
    if (items.length > 0)
      await tx
        .insertInto('agenda_items')
        .values(items.map((item, i) => ({ id: newId(), sitting_id: sittingId, position: i + 1, ...item })))
        .execute()
    const titles = (list: { title: string }[]) => list.map((one) => one.title).join('; ')
    await note(tx, who, 'sitting.agenda', sittingId, {
      yearId: year.id,
      ...{ before: { items: titles(before) }, after: { items: titles(items) } },
    })
  })
}
