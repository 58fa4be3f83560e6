import { vnDay } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import type { DisciplineKind, Matter } from '#law/kernel/history.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found, refused } from '#plumbing/verdict.ts'
import { note } from '../journal/journal.ts'
import type { Actor } from '../people/actor.ts'
import { type About, disciplinesOf, mattersOf } from './conduct.store.ts'
import { checkPast } from './days.ts'
import { holdPerson, holdSubject } from './hold.ts'
import { mayKeepConduct } from './merit.policy.ts'

// What was done stands in rows that nobody changes; the journal says that it was written, not what it says.

type Discipline = {
  kind: DisciplineKind
  fromOn: Day
  toOn: Day | null
  source: string
  illustrative?: boolean
}

export function recordDiscipline(db: Db, who: Actor, personId: string, input: Discipline): Promise<string> {
  return transact(db, async (tx) => {
    demand(mayKeepConduct(who, await holdPerson(tx, who, personId), personId))
    checkPast(who, { from_on: input.fromOn })
    const id = newId()
    await tx
      .insertInto('disciplines')
      .values({
        id,
        person_id: personId,
        kind: input.kind,
        from_on: input.fromOn,
        source: input.source,
        illustrative: input.illustrative ?? false,
        recorded_by: who.id,
      })
      .execute()
    await note(tx, who, 'discipline.recorded', personId, { after: { id } })
    if (input.toOn !== null)
      await endDiscipline(tx, who, personId, { id, toOn: input.toOn, source: input.source })
    return id
  })
}

type End = { id: string; toOn: Day; source: string }

/** “Chấp hành xong”: the last day of a discipline, written once. */
export function endDiscipline(db: Db, who: Actor, personId: string, end: End): Promise<void> {
  return transact(db, async (tx) => {
    demand(mayKeepConduct(who, await holdPerson(tx, who, personId), personId))
    const stored = found((await disciplinesOf(tx, personId)).find((one) => one.id === end.id))
    demandOpen(stored.withdrawn, stored.toOn)
    checkAfter({ to_on: end.toOn }, stored.fromOn)
    await tx
      .insertInto('discipline_ends')
      .values({
        discipline_id: end.id,
        from_on: stored.fromOn,
        to_on: end.toOn,
        source: end.source,
        recorded_by: who.id,
      })
      .execute()
    await note(tx, who, 'discipline.ended', personId, { after: { id: end.id } })
  })
}

type Opening = { kind: Matter['kind']; fromOn: Day; source: string; illustrative?: boolean }

/** Writes a matter that is being looked into; until its conclusion every award waits. */
export function openMatter(db: Db, who: Actor, about: About, input: Opening): Promise<string> {
  return transact(db, async (tx) => {
    const { subjectId, personId, near } = await holdSubject(tx, who, about)
    demand(mayKeepConduct(who, near, personId))
    checkPast(who, { from_on: input.fromOn })
    const id = newId()
    await tx
      .insertInto('matters')
      .values({
        id,
        person_id: 'personId' in about ? about.personId : null,
        agency_id: 'agencyId' in about ? about.agencyId : null,
        kind: input.kind,
        from_on: input.fromOn,
        source: input.source,
        illustrative: input.illustrative ?? false,
        recorded_by: who.id,
      })
      .execute()
    await note(tx, who, 'matter.opened', subjectId, { after: { id } })
    return id
  })
}

type Conclusion = { id: string; concludedOn: Day; conclusion: string; source: string }

export function concludeMatter(db: Db, who: Actor, about: About, input: Conclusion): Promise<void> {
  return transact(db, async (tx) => {
    const { subjectId, personId, near } = await holdSubject(tx, who, about)
    demand(mayKeepConduct(who, near, personId))
    const stored = found((await mattersOf(tx, about)).find((one) => one.id === input.id))
    demandOpen(stored.withdrawn, stored.concludedOn)
    checkPast(who, { concluded_on: input.concludedOn })
    checkAfter({ concluded_on: input.concludedOn }, stored.fromOn)
    await tx
      .insertInto('matter_conclusions')
      .values({
        matter_id: input.id,
        from_on: stored.fromOn,
        concluded_on: input.concludedOn,
        conclusion: input.conclusion,
        source: input.source,
        recorded_by: who.id,
      })
      .execute()
    await note(tx, who, 'matter.concluded', subjectId, { after: { id: input.id } })
  })
}

function demandOpen(withdrawn: string | null, endedOn: Day | null) {
  if (withdrawn !== null) demand(refused(t('Điều này đã rút vì ghi nhầm.')))
  if (endedOn !== null) demand(refused(t('Đã ghi ngày kết thúc {day}.', { day: vnDay(endedOn) })))
}

function checkAfter(days: Record<string, Day>, fromOn: Day) {
  for (const [name, day] of Object.entries(days))
    if (day < fromOn)
      throw new BadInput({ [name]: t('Không được trước ngày bắt đầu ({day}).', { day: vnDay(fromOn) }) })
}
