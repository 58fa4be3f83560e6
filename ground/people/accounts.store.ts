import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import { mayDisableAccount, mayEnableAccount, mayOpenAccount, mayResetPassword } from './accounts.policy.ts'
import type { Actor } from './actor.ts'
import { otherAdministrators } from './duties.store.ts'

/** “Tài khoản”: how a person signs in. */
export type Account = {
  id: string
  personId: string
  name: string
  disabledAt: Date | null
  mustChange: boolean
}

export function findAccountOf(db: Db, personId: string): Promise<Account | undefined> {
  return query(db).where('person_id', '=', personId).orderBy('created_at').executeTakeFirst()
}

/** Holds the account's row until the deed is written. */
export async function lockAccount(tx: Db, id: string): Promise<Account> {
  return found(await query(tx).where('id', '=', id).forUpdate().executeTakeFirst())
}

/** A person's account and what the administrator may do with it. */
export async function accessOf(db: Db, who: Actor, personId: string) {
  const account = (await findAccountOf(db, personId)) ?? null
  const others = await otherAdministrators(db, personId, who.today)
  return {
    account,
    may: {
      open: mayOpenAccount(who, account),
      disable: mayDisableAccount(who, account, others),
      enable: mayEnableAccount(who, account),
      reset: mayResetPassword(who, account),
    },
    lastAdministrator: others === 0,
  }
}

/** Ends every open session of an account. */
export async function endSessionsOf(tx: Db, accountId: string): Promise<void> {
  await tx
    .updateTable('sessions')
    .set({ ended_at: sql<Date>`now()` })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .execute()
}

/** Whether anybody can sign in at all; a system without an account is still to be set up. */
export async function hasAccounts(db: Db): Promise<boolean> {
  return (await db.selectFrom('accounts').select('id').limit(1).executeTakeFirst()) !== undefined
}

function query(db: Db) {
  return db
    .selectFrom('accounts')
    .select([
      'id',
      'person_id as personId',
      'name',
      'disabled_at as disabledAt',
      'must_change_password as mustChange',
    ])
}
