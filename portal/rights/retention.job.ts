import { sql } from 'kysely'
import { addDays, addMonths, type Day } from '#law/kernel/day.ts'
import type { Clock } from '#plumbing/clock.ts'
import { type Db, transact, transactAt } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { leaveJob } from '#plumbing/jobs.ts'
import { emptyComments, keepErasures } from './erasure.store.ts'
import { retentionMonths } from './retention.store.ts'

const dayLong = 86_400_000
const batch = 500
const name = 'commentRetention'

/** Leaves the daily work when the program starts; the same key keeps it one job. */
export function leaveRetention(db: Db, wait = 60_000): Promise<void> {
  return leaveJob(db, { name, id: name, work: {}, wait })
}

/** Erases what has been kept long enough, writes down how much, and leaves itself for the next day. */
export async function keepNoLonger(db: Db, clock: Clock): Promise<void> {
  const months = await retentionMonths(db)
  const before = addDays(addMonths(clock.today(), -months), 1)
  const emails = await untilNone(() => transactAt(db, clock, (tx) => eraseEmails(tx, before)))
  const refused = await untilNone(() => transactAt(db, clock, (tx) => eraseRefused(tx, before)))
  await transact(db, async (tx) => {
    await tx
      .insertInto('comment_retention_runs')
      .values({ id: newId(), ran_on: clock.today(), months, emails, refused })
      .execute()
    await leaveRetention(tx, dayLong)
  })
}

async function untilNone(work: () => Promise<number>): Promise<number> {
  let all = 0
  for (;;) {
    const count = await work()
    all += count
    if (count < batch) return all
  }
}

/** Of published comments the address goes, and where they came from; name and words stay public. */
async function eraseEmails(tx: Db, before: Day): Promise<number> {
  const { rows } = await sql<{
    id: string
  }>`update comments set email = '', address_hash = '', place_hash = null
    where id in (select id from comments where standing in ('approved', 'withdrawn') and email <> ''
      and ruled_at < (${before}::date::timestamp at time zone 'Asia/Ho_Chi_Minh')
      order by id limit ${batch} for update) returning id`.execute(tx)
  await keepErasures(
    tx,
    rows.map(({ id }) => id),
    { what: 'email', wishId: null },
  )
  return rows.length
}

async function eraseRefused(tx: Db, before: Day): Promise<number> {
  const rows = await tx
    .selectFrom('comments')
    .where('standing', '=', 'refused')
    .where('body', '<>', '')
    .where('ruled_at', '<', sql<Date>`(${before}::date::timestamp at time zone 'Asia/Ho_Chi_Minh')`)
    .orderBy('id')
    .limit(batch)
    .forUpdate()
    .select(['id', 'body'])
    .execute()
  await emptyComments(tx, rows, null)
  return rows.length
}
