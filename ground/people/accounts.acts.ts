import { sql } from 'kysely'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand } from '#plumbing/verdict.ts'
import { note } from '../journal/journal.ts'
import { mayDisableAccount, mayEnableAccount, mayOpenAccount, mayResetPassword } from './accounts.policy.ts'
import { endSessionsOf, findAccountOf, lockAccount } from './accounts.store.ts'
import { accountName, hashPassword, isAccountName, shortestPassword } from './accounts.ts'
import type { Actor } from './actor.ts'
import { lockAdministrators, otherAdministrators } from './duties.store.ts'
import { lockPerson } from './people.store.ts'

type NewAccount = { name: string; password: string }

/** Opens an account with a first password that its owner must change. */
export function openAccount(db: Db, who: Actor, personId: string, typed: NewAccount) {
  return transact(db, async (tx) => {
    await lockPerson(tx, who, personId)
    demand(mayOpenAccount(who, (await findAccountOf(tx, personId)) ?? null))

    const id = await insertAccount(tx, personId, { ...typed, mustChange: true })
    await note(tx, who, 'account.opened', personId, { after: { name: accountName(typed.name) } })
    return id
  })
}

/** Writes an account whose name is well formed and free, and whose password is long enough. */
export async function insertAccount(tx: Db, personId: string, typed: NewAccount & { mustChange: boolean }) {
  const id = newId()
  const name = accountName(typed.name)
  if (!isAccountName(name))
    throw new BadInput({
      account: t(
        'Tên đăng nhập gồm 2 đến 40 chữ thường không dấu, chữ số, dấu chấm hoặc gạch; ví dụ ct.canbo.',
      ),
    })
  checkPassword(typed.password)
  const made = await tx
    .insertInto('accounts')
    .values({
      id,
      person_id: personId,
      name,
      password_hash: await hashPassword(typed.password),
      must_change_password: typed.mustChange,
    })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) throw new BadInput({ account: t('Tên đăng nhập {name} đã có người dùng.', { name }) })
  return id
}

/** Closes an account to its owner at once; its past stays. */
export function disableAccount(db: Db, who: Actor, id: string) {
  return transact(db, async (tx) => {
    await lockAdministrators(tx)
    const account = await lockAccount(tx, id)
    demand(mayDisableAccount(who, account, await otherAdministrators(tx, account.personId, who.today)))

    await tx.updateTable('accounts').set({ disabled_at: sql<Date>`now()` }).where('id', '=', id).execute()
    await endSessionsOf(tx, id)
    await note(tx, who, 'account.disabled', account.personId, { before: { name: account.name } })
    return account.personId
  })
}

export function enableAccount(db: Db, who: Actor, id: string) {
  return transact(db, async (tx) => {
    const account = await lockAccount(tx, id)
    demand(mayEnableAccount(who, account))

    await tx.updateTable('accounts').set({ disabled_at: null }).where('id', '=', id).execute()
    await note(tx, who, 'account.enabled', account.personId, { after: { name: account.name } })
    return account.personId
  })
}

/** Gives a new first password, to be changed at the next sign-in, and ends every session. */
export function resetPassword(db: Db, who: Actor, id: string, password: string) {
  return transact(db, async (tx) => {
    const account = await lockAccount(tx, id)
    demand(mayResetPassword(who, account))
    checkPassword(password)

    await tx
      .updateTable('accounts')
      .set({ password_hash: await hashPassword(password), must_change_password: true })
      .where('id', '=', id)
      .execute()
    await endSessionsOf(tx, id)
    await note(tx, who, 'account.passwordReset', account.personId)
    return account.personId
  })
}

/** Refuses a password that is too short. */
export function checkPassword(password: string): void {
  if (password.length >= shortestPassword) return
  throw new BadInput({ password: t('Mật khẩu cần ít nhất {count} ký tự.', { count: shortestPassword }) })
}
