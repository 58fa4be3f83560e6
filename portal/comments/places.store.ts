import { createHmac, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { fold } from '#plumbing/typed.ts'
import { brakeMinutes, type Lately, type Proof } from './comments.ts'

/** The salt of every hash kept about senders; made when it is first needed. */
export async function saltOf(db: Db): Promise<string> {
  const kept = await keptSalt(db)
  if (kept !== undefined) return kept
  await db
    .insertInto('settings')
    .values({ name: 'commentSalt', value: JSON.stringify(randomBytes(32).toString('base64url')) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return (await keptSalt(db)) ?? ''
}

async function keptSalt(db: Db): Promise<string | undefined> {
  const row = await db
    .selectFrom('settings')
    .where('name', '=', 'commentSalt')
    .select(sql<string>`value #>> '{}'`.as('salt'))
    .executeTakeFirst()
  return row?.salt
}

/** A network address as words that cannot be turned back without our salt; a line of IPv6 is one place. */
export function placeHash(salt: string, address: string): string {
  const place = address.includes(':') ? address.split(':').slice(0, 4).join(':') : address
  return createHmac('sha256', salt).update(`place ${place}`).digest('base64url')
}

export function emailHash(salt: string, email: string): string {
  return createHmac('sha256', salt).update(`email ${email.toLowerCase()}`).digest('base64url')
}

type From = { articleId: string; place: string; proof: Proof }

/**
 * How many came lately; whoever sends at the same moment waits until we are done, so that the count is true. Those who
 * waited began earlier than others that are already in: the minute ahead counts these too.
 */
export async function countLately(tx: Db, { articleId, place, proof }: From): Promise<Lately> {
  await sql`select pg_advisory_xact_lock(hashtext('comments.sent'))`.execute(tx)
  return tx
    .selectFrom('comments')
    .where('sent_at', '>', sql<Date>`moment() - make_interval(mins => ${brakeMinutes}::int)`)
    .where('sent_at', '<', sql<Date>`moment() + interval '1 minute'`)
    .select(({ fn }) => [
      fn
        .countAll<number>()
        .filterWhere('place_hash', '=', place)
        .filterWhere('article_id', '=', articleId)
        .as('here'),
      fn.countAll<number>().filterWhere('place_hash', '=', place).as('place'),
      fn
        .countAll<number>()
        .filterWhere('article_id', '=', articleId)
        .filterWhere('proof', '=', proof)
        .as('article'),
      fn.countAll<number>().filterWhere('proof', '=', proof).as('site'),
    ])
    .executeTakeFirstOrThrow()
}

/** How many came to all articles lately, however they were sent. */
export async function sentLately(db: Db): Promise<number> {
  const row = await db
    .selectFrom('comments')
    .where('sent_at', '>', sql<Date>`moment() - make_interval(mins => ${brakeMinutes}::int)`)
    .where('sent_at', '<', sql<Date>`moment() + interval '1 minute'`)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

type Sender = { place: string; email: string; salt: string }

/** The block that stands against a place, an address or all addresses of its host, if there is one. */
export function blockOf(tx: Db, { place, email, salt }: Sender) {
  const host = email.slice(email.lastIndexOf('@')).toLowerCase()
  return standingBlocks(tx)
    .where((w) =>
      w.or([
        w.and([w('kind', '=', 'place'), w('value', '=', place)]),
        w.and([w('kind', '=', 'email'), w('value', 'in', [emailHash(salt, email), host])]),
      ]),
    )
    .orderBy('ends_on', 'desc')
    .select(['comment_blocks.reason', sql<Day>`ends_on`.as('endsOn')])
    .executeTakeFirst()
}

/** Whether a text holds words that are blocked, whatever their marks and signs. */
export async function holdsBlockedWords(tx: Db, text: string): Promise<boolean> {
  const row = await standingBlocks(tx)
    .where('kind', '=', 'words')
    .where(sql<boolean>`position(' ' || value || ' ' in ${` ${fold(text)} `}) > 0`)
    .select('id')
    .executeTakeFirst()
  return row !== undefined
}

export function standingBlocks(db: Db) {
  return db
    .selectFrom('comment_blocks')
    .leftJoin('comment_block_ends as e', 'e.block_id', 'comment_blocks.id')
    .where('e.block_id', 'is', null)
    .where('ends_on', '>=', sql<Day>`(moment() at time zone 'Asia/Ho_Chi_Minh')::date`)
}
