import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { memberOf, type Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, found } from '#plumbing/verdict.ts'
import { conferenceToWrite } from './conference.acts.ts'

type NewItem = { beginsAt: string; title: string; doer: string; illustrative?: boolean }

/** Adds an item at the end of the programme. */
export function addProgrammeItem(db: Db, who: Actor, year: Year, item: NewItem): Promise<string> {
  return transact(db, async (tx) => {
    const conference = await conferenceToWrite(tx, who, year)
    const last = await tx
      .selectFrom('conference_items')
      .where('conference_id', '=', conference.id)
      .select(({ fn }) => fn.max<number | null>('position').as('position'))
      .executeTakeFirst()
    const row = {
      begins_at: item.beginsAt,
      title: item.title,
      doer: item.doer,
      illustrative: item.illustrative ?? false,
    }
    const id = newId()
    await tx
      .insertInto('conference_items')
      .values({ id, conference_id: conference.id, position: (last?.position ?? 0) + 1, ...row })
      .execute()
    await note(tx, who, 'conference.itemAdded', id, { yearId: year.id, after: row })
    return id
  })
}

/** Takes an item off the programme; a programme is a plan and has no legal effect. */
export function removeProgrammeItem(db: Db, who: Actor, year: Year, itemId: string): Promise<void> {
  return transact(db, async (tx) => {
    const conference = await conferenceToWrite(tx, who, year)
    const removed = await tx
      .deleteFrom('conference_items')
      .where('id', '=', itemId)
      .where('conference_id', '=', conference.id)
      .returning(['title', 'begins_at', 'doer'])
      .executeTakeFirst()
    await note(tx, who, 'conference.itemRemoved', itemId, { yearId: year.id, before: found(removed) })
  })
}

type NewSpeech = {
  agencyId: string
  title: string
  speaker: string
  summary: string
  illustrative?: boolean
}

/** Records a speech made at the conference. */
export function addSpeech(db: Db, who: Actor, year: Year, speech: NewSpeech): Promise<string> {
  return transact(db, async (tx) => {
    const conference = await conferenceToWrite(tx, who, year)
    if (!memberOf(year, speech.agencyId))
      throw new BadInput({ agencyId: t('Hãy chọn một đơn vị thành viên.') })
    const last = await tx
      .selectFrom('speeches')
      .where('conference_id', '=', conference.id)
      .select(({ fn }) => fn.max<number | null>('position').as('position'))
      .executeTakeFirst()
    const row = {
      agency_id: speech.agencyId,
      title: speech.title,
      speaker: speech.speaker,
      summary: speech.summary,
      illustrative: speech.illustrative ?? false,
    }
    const id = newId()
    await tx
      .insertInto('speeches')
      .values({ id, conference_id: conference.id, position: (last?.position ?? 0) + 1, ...row })
      .execute()
    await note(tx, who, 'conference.speechAdded', id, {
      yearId: year.id,
      agencyId: speech.agencyId,
      after: row,
    })
    return id
  })
}

/** Takes back a speech recorded by mistake. */
export function removeSpeech(db: Db, who: Actor, year: Year, speechId: string): Promise<void> {
  return transact(db, async (tx) => {
    const conference = await conferenceToWrite(tx, who, year)
    const removed = await tx
      .deleteFrom('speeches')
      .where('id', '=', speechId)
      .where('conference_id', '=', conference.id)
      .returning(['agency_id', 'title', 'speaker', 'summary'])
      .executeTakeFirst()
    await note(tx, who, 'conference.speechRemoved', speechId, { yearId: year.id, before: found(removed) })
  })
}
