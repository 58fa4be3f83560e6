import { vnDay } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Work } from '#law/kernel/history.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found, refused } from '#plumbing/verdict.ts'
import { note } from '../journal/journal.ts'
import type { Actor } from '../people/actor.ts'
import { checkPast } from './days.ts'
import { holdPerson } from './hold.ts'
import { mayKeepRecord } from './merit.policy.ts'
import { awardsOfPerson, hardshipOf, worksOf } from './works.store.ts'

type NewWork = Pick<Work, 'title' | 'kind' | 'reach' | 'recognisedOn'> & {
  source: string
  illustrative?: boolean
}

/** Writes a work recognised before this program, or outside the cluster. */
export function recordWork(db: Db, who: Actor, personId: string, work: NewWork): Promise<string> {
  return transact(db, async (tx) => {
    demand(mayKeepRecord(await holdPerson(tx, who, personId)))
    checkPast(who, { recognised_on: work.recognisedOn })
    const id = newId()
    await tx
      .insertInto('past_works')
      .values({
        id,
        person_id: personId,
        title: work.title,
        kind: work.kind,
        reach: work.reach,
        recognised_on: work.recognisedOn,
        source: work.source,
        illustrative: work.illustrative ?? false,
        recorded_by: who.id,
      })
      .execute()
    await note(tx, who, 'work.recorded', personId, { after: { id, ...work } })
    return id
  })
}

/** Says which award a work was used for; it serves no second time. */
export function spendWork(
  db: Db,
  who: Actor,
  personId: string,
  { workId, awardId }: { workId: string; awardId: string },
): Promise<void> {
  return transact(db, async (tx) => {
    demand(mayKeepRecord(await holdPerson(tx, who, personId)))
    const work = found((await worksOf(tx, personId)).find((one) => one.id === workId))
    const award = (await awardsOfPerson(tx, personId)).find((one) => one.id === awardId)
    if (!award) throw new BadInput({ award_id: t('Hãy chọn một lần khen thưởng của chính người này.') })
    if (work.withdrawn !== null) demand(refused(t('Điều này đã rút vì ghi nhầm.')))
    if (work.usedBy) demand(refused(t('Sáng kiến, đề tài này đã được dùng một lần.')))
    if (award.year < Number(work.recognisedOn.slice(0, 4)))
      throw new BadInput({ award_id: t('Khen thưởng có trước khi sáng kiến, đề tài được công nhận.') })
    await tx
      .insertInto('initiative_uses')
      .values({
        id: newId(),
        initiative_id: work.from === 'cluster' ? work.id : null,
        past_work_id: work.from === 'elsewhere' ? work.id : null,
        award_id: awardId,
        recorded_by: who.id,
      })
      .execute()
    await note(tx, who, 'work.used', personId, { after: { workId, awardId } })
  })
}

type Spell = { place: string; fromOn: Day; toOn: Day | null; source: string; illustrative?: boolean }

/** Writes a time that counts double. */
export function recordHardship(db: Db, who: Actor, personId: string, spell: Spell): Promise<string> {
  return transact(db, async (tx) => {
    demand(mayKeepRecord(await holdPerson(tx, who, personId)))
    checkPast(who, { from_on: spell.fromOn })
    checkAfter(spell.toOn, spell.fromOn)
    const id = newId()
    await tx
      .insertInto('hardship_spells')
      .values({
        id,
        person_id: personId,
        place: spell.place,
        from_on: spell.fromOn,
        to_on: spell.toOn,
        source: spell.source,
        illustrative: spell.illustrative ?? false,
        recorded_by: who.id,
      })
      .execute()
    await note(tx, who, 'hardship.recorded', personId, { after: { id, ...spell } })
    return id
  })
}

/** The last day of a time that counts double, written once. */
export function endHardship(
  db: Db,
  who: Actor,
  personId: string,
  { id, toOn }: { id: string; toOn: Day },
): Promise<void> {
  return transact(db, async (tx) => {
    demand(mayKeepRecord(await holdPerson(tx, who, personId)))
    const stored = found((await hardshipOf(tx, personId)).find((one) => one.id === id))
    if (stored.withdrawn !== null) demand(refused(t('Điều này đã rút vì ghi nhầm.')))
    if (stored.toOn !== null) demand(refused(t('Đã ghi ngày kết thúc {day}.', { day: vnDay(stored.toOn) })))
    checkAfter(toOn, stored.fromOn)
    await tx.updateTable('hardship_spells').set({ to_on: toOn }).where('id', '=', id).execute()
    await note(tx, who, 'hardship.ended', personId, { after: { id, toOn } })
  })
}

function checkAfter(toOn: Day | null, fromOn: Day) {
  if (toOn !== null && toOn < fromOn)
    throw new BadInput({ to_on: t('Không được trước ngày bắt đầu ({day}).', { day: vnDay(fromOn) }) })
}
