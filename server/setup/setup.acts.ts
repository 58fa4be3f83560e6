import { sql } from 'kysely'
import { note } from '#ground/journal/journal.ts'
import { insertAccount } from '#ground/people/accounts.acts.ts'
import { hasAccounts } from '#ground/people/accounts.store.ts'
import { givenName } from '#ground/people/people.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { notFound } from '#plumbing/verdict.ts'
import { dropSetting } from './setup.store.ts'

type Founding = {
  organisation: string
  abbreviation: string
  name: string
  rank: string
  post: string
  account: string
  password: string
}

/** Founds an empty system: the body, its first administrator and the account that signs in. Once only. */
export function foundSystem(db: Db, founding: Founding, today: Day) {
  return transact(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('setup'))`.execute(tx)
    if (await hasAccounts(tx)) notFound()

    const agencyId = newId()
    const personId = newId()
    const { organisation, abbreviation, name, rank } = founding
    await tx.insertInto('agencies').values({ id: agencyId, name: organisation, abbreviation }).execute()
    await tx
      .insertInto('people')
      .values({ id: personId, full_name: name, given_name: givenName(name), rank })
      .execute()
    await tx
      .insertInto('posts')
      .values({ id: newId(), person_id: personId, agency_id: agencyId, title: founding.post, from_on: today })
      .execute()
    await tx
      .insertInto('duties')
      .values({ id: newId(), person_id: personId, duty: 'administrator', from_on: today })
      .execute()
    const accountId = await insertAccount(tx, personId, {
      name: founding.account,
      password: founding.password,
      mustChange: false,
    })
    await dropSetting(tx, 'setupCode')
    await note(tx, { id: personId, name, rank }, 'system.founded', agencyId, {
      agencyId,
      after: { organisation, name },
    })
    return accountId
  })
}
