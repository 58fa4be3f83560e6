import { sql } from 'kysely'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, sameVersion } from '#plumbing/verdict.ts'
import { note } from '../journal/journal.ts'
import type { Actor } from '../people/actor.ts'
import { checkPast } from './days.ts'
import { type AgencyFacts, factsOfAgency, factsOfPerson, type PersonFacts } from './facts.store.ts'
import { holdAgency, holdPerson } from './hold.ts'
import { mayKeepConduct, mayKeepRecord } from './merit.policy.ts'
import { firstYear, lastYear, type PersonList } from './merit.ts'

type Written = { version: number; illustrative?: boolean }

/** Writes since when somebody serves and to which group of people they belong. */
export function recordPersonFacts(
  db: Db,
  who: Actor,
  personId: string,
  facts: PersonFacts & Written,
): Promise<void> {
  return transact(db, async (tx) => {
    const near = await holdPerson(tx, who, personId)
    demand(mayKeepRecord(near))
    const before = await factsOfPerson(tx, personId)
    sameVersion({ version: before?.version ?? 0 }, facts.version)
    checkPast(who, { recruited_on: facts.recruitedOn, served_from: facts.servedFrom })
    checkService(facts)

    const row = {
      status: facts.status,
      recruited_on: facts.recruitedOn,
      served_from: facts.servedFrom,
      serving: facts.serving,
      served_to: facts.servedTo,
      source: facts.source,
      illustrative: facts.illustrative ?? false,
      recorded_by: who.id,
      recorded_at: sql<Date>`moment()`,
      version: facts.version + 1,
    }
    await tx
      .insertInto('person_facts')
      .values({ person_id: personId, ...row })
      .onConflict((c) => c.column('person_id').doUpdateSet(row))
      .execute()
    await note(tx, who, 'personFacts.recorded', personId, { before, after: facts })
  })
}

function checkService({ servedFrom, servedTo, serving }: PersonFacts) {
  if (servedFrom && servedTo && servedTo < servedFrom)
    throw new BadInput({ served_to: t('Ngày thôi phục vụ không được trước ngày bắt đầu.') })
  if (serving === false && servedTo === null)
    throw new BadInput({ served_to: t('Đã thôi phục vụ thì cần ngày cuối cùng.') })
  if (serving !== false && servedTo !== null)
    throw new BadInput({ serving: t('Có ngày thôi phục vụ thì hãy chọn “đã thôi phục vụ”.') })
}

/** Writes what kind of collective an agency is. */
export function recordAgencyFacts(
  db: Db,
  who: Actor,
  agencyId: string,
  facts: AgencyFacts & Written,
): Promise<void> {
  return transact(db, async (tx) => {
    demand(mayKeepRecord(await holdAgency(tx, who, agencyId)))
    const before = await factsOfAgency(tx, agencyId)
    sameVersion({ version: before?.version ?? 0 }, facts.version)

    const row = {
      level: facts.level,
      women_percent: facts.womenPercent,
      top_formation: facts.topFormation,
      may_hold_flag: facts.mayHoldFlag,
      source: facts.source,
      illustrative: facts.illustrative ?? false,
      recorded_by: who.id,
      recorded_at: sql<Date>`moment()`,
      version: facts.version + 1,
    }
    await tx
      .insertInto('agency_facts')
      .values({ agency_id: agencyId, ...row })
      .onConflict((c) => c.column('agency_id').doUpdateSet(row))
      .execute()
    await note(tx, who, 'agencyFacts.recorded', agencyId, { agencyId, before, after: facts })
  })
}

type Confirmation = {
  list: PersonList
  /** The years of which the list is complete; null takes an earlier word back. */
  years: { from: number; to: number } | null
  source: string
  illustrative?: boolean
}

/** “Xác nhận danh sách đã đủ”: from then on what does not stand in the list of these years did not happen. */
export function confirmPersonList(db: Db, who: Actor, personId: string, said: Confirmation): Promise<void> {
  return transact(db, async (tx) => {
    const near = await holdPerson(tx, who, personId)
    demand(said.list === 'disciplines' ? mayKeepConduct(who, near, personId) : mayKeepRecord(near))
    checkYears(who, said)
    await tx
      .insertInto('list_confirmations')
      .values({ person_id: personId, ...confirmationRow(who, said) })
      .execute()
    await note(tx, who, 'list.confirmed', personId, { after: said })
  })
}

/** The same of the awards of a collective. */
export function confirmAgencyAwards(
  db: Db,
  who: Actor,
  agencyId: string,
  said: Omit<Confirmation, 'list'>,
): Promise<void> {
  return transact(db, async (tx) => {
    demand(mayKeepRecord(await holdAgency(tx, who, agencyId)))
    checkYears(who, said)
    const row = confirmationRow(who, { ...said, list: 'awards' })
    await tx
      .insertInto('list_confirmations')
      .values({ agency_id: agencyId, ...row })
      .execute()
    await note(tx, who, 'list.confirmed', agencyId, { agencyId, after: said })
  })
}

function checkYears(who: Actor, { years }: Pick<Confirmation, 'years'>) {
  if (!years) return
  if (years.from < firstYear || years.to > lastYear || years.to < years.from)
    throw new BadInput({ to_year: t('Năm cuối không được trước năm đầu.') })
  if (years.to > Number(who.today.slice(0, 4)))
    throw new BadInput({ to_year: t('Chưa thể xác nhận cho năm chưa tới.') })
}

function confirmationRow(who: Actor, { list, years, source, illustrative }: Confirmation) {
  return {
    list,
    complete: years !== null,
    from_year: years?.from ?? null,
    to_year: years?.to ?? null,
    source,
    illustrative: illustrative ?? false,
    confirmed_by: who.id,
  }
}
