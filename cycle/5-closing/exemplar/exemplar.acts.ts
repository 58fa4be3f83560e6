import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { holdYear } from '#ground/units/year.store.ts'
import { memberOf, type Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand } from '#plumbing/verdict.ts'
import { mayAddExemplar } from './exemplar.policy.ts'

type NewExemplar = {
  agencyId: string
  personId?: string | null
  title: string
  story: string
  illustrative?: boolean
}

/** Presents an exemplar of the year. */
export function addExemplar(db: Db, who: Actor, year: Year, shown: NewExemplar): Promise<string> {
  return transact(db, async (tx) => {
    demand(mayAddExemplar(who, await holdYear(tx, year)))
    if (!memberOf(year, shown.agencyId))
      throw new BadInput({ agencyId: t('Hãy chọn một đơn vị thành viên.') })
    const row = {
      agency_id: shown.agencyId,
      person_id: shown.personId ?? null,
      title: shown.title,
      story: shown.story,
      illustrative: shown.illustrative ?? false,
    }
    const id = newId()
    await tx
      .insertInto('exemplars')
      .values({ id, year_id: year.id, ...row })
      .execute()
    await note(tx, who, 'exemplar.added', id, { yearId: year.id, agencyId: shown.agencyId, after: row })
    return id
  })
}
