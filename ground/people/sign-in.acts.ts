import { sql } from 'kysely'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { note } from '../journal/journal.ts'
import { accountName, isPassword, newSecret, tokenHash } from './accounts.ts'

type From = { name: string; password: string; address: string; agent: string; hours: number }

/** Wrong tries in the last quarter of an hour after which one must wait; by name and by address. */
const brake = { byName: 8, byAddress: 40, minutes: 15 }

/** Opens a session, or throws with a sentence. The try is counted first and for good, whatever becomes of it. */
export async function signIn(db: Db, from: From): Promise<{ token: string; accountId: string }> {
  const name = accountName(from.name).slice(0, 100)
  const attemptId = await beginAttempt(db, name, from.address)
  const account = await db
    .selectFrom('accounts')
    .innerJoin('people', 'people.id', 'accounts.person_id')
    .where('accounts.name', '=', name)
    .where('accounts.disabled_at', 'is', null)
    .select([
      'accounts.id',
      'accounts.password_hash',
      'people.id as personId',
      'people.full_name',
      'people.rank',
    ])
    .executeTakeFirst()
  const isRight = await isPassword(account?.password_hash, from.password)
  if (!account || !isRight)
    throw new BadInput({ password: t('Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy thử lại.') })
  const person = { id: account.personId, name: account.full_name, rank: account.rank }
  return transact(db, async (tx) => {
    await tx.updateTable('sign_in_attempts').set({ succeeded: true }).where('id', '=', attemptId).execute()
    const token = await openSession(tx, account.id, from)
    await note(tx, person, 'session.opened', account.id)
    return { token, accountId: account.id }
  })
}

/** Counts one try at a time and before its password is looked at: many at once must not pass the brake together. */
function beginAttempt(db: Db, name: string, address: string): Promise<string> {
  return transact(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('sign-in'))`.execute(tx)
    if (await isBraked(tx, name, address)) throw tooMany()
    const id = newId()
    await tx.insertInto('sign_in_attempts').values({ id, name, address, succeeded: false }).execute()
    return id
  })
}

/** Makes a session for an account that has proved itself. */
export async function openSession(db: Db, accountId: string, from: Omit<From, 'name' | 'password'>) {
  const token = newSecret()
  await db
    .insertInto('sessions')
    .values({
      id: newId(),
      account_id: accountId,
      token_hash: tokenHash(token),
      csrf: newSecret(),
      address: from.address,
      agent: from.agent.slice(0, 200),
      expires_at: sql`now() + make_interval(hours => ${from.hours})`,
    })
    .execute()
  return token
}

async function isBraked(db: Db, name: string, address: string): Promise<boolean> {
  const row = await db
    .selectFrom('sign_in_attempts')
    .where('succeeded', '=', false)
    .where('at', '>', sql<Date>`now() - make_interval(mins => ${brake.minutes})`)
    .where((eb) => eb.or([eb('name', '=', name), eb('address', '=', address)]))
    .select((eb) => [
      eb.fn.countAll<number>().filterWhere('name', '=', name).as('byName'),
      eb.fn.countAll<number>().filterWhere('address', '=', address).as('byAddress'),
    ])
    .executeTakeFirstOrThrow()
  return row.byName >= brake.byName || row.byAddress >= brake.byAddress
}

function tooMany(): BadInput {
  const sentence = t('Đã thử sai quá nhiều lần. Hãy đợi {minutes} phút rồi đăng nhập lại.', brake)
  return new BadInput({ password: sentence })
}

/** Ends one session of the account; nothing happens when it is not theirs. */
export async function endSession(db: Db, accountId: string, sessionId: string): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ ended_at: sql`now()` })
    .where('id', '=', sessionId)
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .execute()
}
