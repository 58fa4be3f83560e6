import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { holdYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found, Stale, sameVersion } from '#plumbing/verdict.ts'
import { mayAddInitiative, mayRecognise } from './initiative.policy.ts'
import { authorsOf, findInitiative } from './initiative.store.ts'
import type { Reach } from './initiative.ts'

type NewInitiative = {
  agencyId: string
  title: string
  summary: string
  reach: Reach
  personId?: string | null
  illustrative?: boolean
}

/** Reports a work of the agency, with its author when it has one. */
export function addInitiative(db: Db, who: Actor, year: Year, input: NewInitiative): Promise<string> {
  return transact(db, async (tx) => {
    demand(mayAddInitiative(who, await holdYear(tx, year), input.agencyId))
    if (input.personId) await mustServe(tx, input.personId, input.agencyId, who.today)
    const id = newId()
    await tx
      .insertInto('initiatives')
      .values({
        id,
        year_id: year.id,
        agency_id: input.agencyId,
        person_id: input.personId ?? null,
        title: input.title,
        summary: input.summary,
        reach: input.reach,
        illustrative: input.illustrative ?? false,
      })
      .execute()
    await note(tx, who, 'initiative.added', id, {
      yearId: year.id,
      agencyId: input.agencyId,
      after: { title: input.title, reach: input.reach, personId: input.personId ?? null },
    })
    return id
  })
}

async function mustServe(tx: Db, personId: string, agencyId: string, today: Day) {
  const authors = await authorsOf(tx, agencyId, today)
  if (!authors.some((author) => author.id === personId))
    throw new BadInput({ personId: t('Người này không thuộc đơn vị. Hãy chọn người khác.') })
}

type Recognition = { id: string; recognisedOn: Day; reference: string; version: number }

/** Writes down the day and the paper by which a work was recognised. */
export function recogniseInitiative(db: Db, who: Actor, year: Year, input: Recognition): Promise<void> {
  return transact(db, async (tx) => {
    const held = await holdYear(tx, year)
    const stored = found(await findInitiative(tx, year.id, input.id))
    demand(mayRecognise(who, held, stored))
    sameVersion(stored, input.version)
    if (input.recognisedOn > who.today)
      throw new BadInput({ recognisedOn: t('Ngày công nhận chưa tới. Hãy nhập ngày ghi trên văn bản.') })

    const { numUpdatedRows } = await tx
      .updateTable('initiatives')
      .set((eb) => ({
        recognised_on: input.recognisedOn,
        recognition_reference: input.reference,
        version: eb('version', '+', 1),
      }))
      .where('id', '=', input.id)
      .where('version', '=', input.version)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw new Stale('stale')
    await note(tx, who, 'initiative.recognised', input.id, {
      yearId: year.id,
      agencyId: stored.agencyId,
      after: { recognisedOn: input.recognisedOn, reference: input.reference },
    })
  })
}
