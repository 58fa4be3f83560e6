import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { leaveJobs } from '#plumbing/jobs.ts'

/** Leaves a letter for every comment whose sender agreed to one, has not stopped it and got none yet. */
export async function leaveLetters(tx: Db, commentIds: string[]): Promise<void> {
  const { rows } = await sql<{ id: string }>`insert into mails (id, comment_id, kind)
    select gen_random_uuid(), c.comment_id, 'approved' from comment_consents c
    where c.comment_id = any(${commentIds}::uuid[]) and c.purpose = 'notification'
      and not exists (select from comment_mail_stops s where s.comment_id = c.comment_id)
    on conflict do nothing returning id`.execute(tx)
  const jobs = rows.map(({ id }) => ({ id, work: { mailId: id } }))
  await leaveJobs(tx, 'letter', jobs)
}

/** What a letter is made of, as it stands now; `tries` so far. */
export function findLetter(db: Db, id: string) {
  return db
    .selectFrom('mails')
    .innerJoin('comments as c', 'c.id', 'mails.comment_id')
    .innerJoin('articles', 'articles.id', 'c.article_id')
    .where('mails.id', '=', id)
    .select([
      'c.id as commentId',
      'c.email',
      'c.standing',
      'articles.title',
      sql<boolean>`exists (select from comment_mail_stops s where s.comment_id = c.id)`.as('isStopped'),
      sql<boolean>`exists (select from mail_tries t where t.mail_id = mails.id and t.outcome <> 'failed')`.as(
        'isOver',
      ),
      sql<number>`(select count(*) from mail_tries t where t.mail_id = mails.id)`.as('tries'),
    ])
    .executeTakeFirst()
}

type Try = { number: number; outcome: 'sent' | 'failed' | 'gaveUp' | 'dropped'; fault?: string }

export async function keepTry(tx: Db, mailId: string, { number, outcome, fault = '' }: Try): Promise<void> {
  await tx.insertInto('mail_tries').values({ mail_id: mailId, number, outcome, fault }).execute()
}

/** How many letters wait, went out, and were given up after the last try. */
export async function countLetters(db: Db): Promise<{ waiting: number; sent: number; gaveUp: number }> {
  const { rows } = await sql<{ waiting: number; sent: number; gaveUp: number }>`
    select count(*) filter (where t.outcome is null) as waiting,
      count(*) filter (where t.outcome = 'sent') as sent, count(*) filter (where t.outcome = 'gaveUp') as "gaveUp"
    from mails m left join mail_tries t on t.mail_id = m.id and t.outcome <> 'failed'`.execute(db)
  return rows[0] ?? { waiting: 0, sent: 0, gaveUp: 0 }
}
