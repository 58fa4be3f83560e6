import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand } from '#plumbing/verdict.ts'
import { note } from '../journal/journal.ts'
import type { Actor } from '../people/actor.ts'
import { shareYear } from '../units/year.store.ts'
import { memberOf, type Year } from '../units/year.ts'
import { mayNameFollowUps } from './follow-ups.policy.ts'
import type { DirectionKind } from './follow-ups.ts'

type NewShortcoming = { agencyId: string; statement: string; illustrative?: boolean }

/** Points out what an agency did not do well; at any time while the year is open. */
export function recordShortcoming(db: Db, who: Actor, year: Year, input: NewShortcoming): Promise<string> {
  return transact(db, async (tx) => {
    demand(mayNameFollowUps(who, await shareYear(tx, year)))
    mustBeMember(year, input.agencyId)
    const id = newId()
    await tx
      .insertInto('shortcomings')
      .values({
        id,
        year_id: year.id,
        agency_id: input.agencyId,
        statement: input.statement,
        recorded_by: who.id,
        illustrative: input.illustrative ?? false,
      })
      .execute()
    await note(tx, who, 'shortcoming.recorded', id, {
      yearId: year.id,
      agencyId: input.agencyId,
      after: { statement: input.statement },
    })
    return id
  })
}

type NewDirection = {
  kind: DirectionKind
  statement: string
  agencyId?: string | null
  illustrative?: boolean
}

/** Adds a direction or a request for the year that follows, after those given before. */
export function addDirection(db: Db, who: Actor, year: Year, input: NewDirection): Promise<string> {
  return transact(db, async (tx) => {
    demand(mayNameFollowUps(who, await shareYear(tx, year)))
    const agencyId = input.agencyId ?? null
    if (agencyId) mustBeMember(year, agencyId)
    const id = newId()
    await tx
      .insertInto('directions')
      .values({
        id,
        year_id: year.id,
        agency_id: agencyId,
        kind: input.kind,
        position: sql<number>`(select coalesce(max(position), 0) + 1 from directions where year_id = ${year.id})`,
        statement: input.statement,
        illustrative: input.illustrative ?? false,
      })
      .execute()
    await note(tx, who, 'direction.added', id, {
      yearId: year.id,
      agencyId,
      after: { kind: input.kind, statement: input.statement },
    })
    return id
  })
}

function mustBeMember(year: Year, agencyId: string) {
  if (memberOf(year, agencyId)) return
  throw new BadInput({ agencyId: t('Đơn vị này không thuộc cụm trong năm. Hãy chọn đơn vị khác.') })
}

type Span = { fromYearId: string; toYearId: string; dueOn: Day }

/** Makes every shortcoming and direction of one year a task of the next; a second call adds only what is new. */
export function openTasksFrom(db: Db, who: Actor, span: Span): Promise<number> {
  return transact(db, async (tx) => {
    const { numAffectedRows = 0n } = await sql`
      insert into tasks (id, year_id, agency_id, shortcoming_id, direction_id, title, due_on)
      select gen_random_uuid(), ${span.toYearId}::uuid, agency_id, id, null, statement, ${span.dueOn}::date
        from shortcomings where year_id = ${span.fromYearId}
      union all
      select gen_random_uuid(), ${span.toYearId}::uuid, agency_id, null, id, statement, ${span.dueOn}::date
        from directions where year_id = ${span.fromYearId}
      on conflict do nothing`.execute(tx)
    const opened = Number(numAffectedRows)
    if (opened > 0)
      await note(tx, who, 'tasks.opened', span.toYearId, {
        yearId: span.toYearId,
        after: { opened, dueOn: span.dueOn },
      })
    return opened
  })
}
