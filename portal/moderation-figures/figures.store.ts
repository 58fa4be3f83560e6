import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'

/** One month of moderation; `medianHours` from sending to the first ruling by a person, null where none was ruled on. */
export type MonthFigures = {
  month: string
  received: number
  shown: number
  withdrawn: number
  takenBack: number
  medianHours: number | null
}

export type WishFigures = { received: number; ended: number; inTime: number }

/** The last so many months by the month a comment came in, oldest first; what was erased counts as before. */
export async function monthsOf(db: Db, count: number): Promise<MonthFigures[]> {
  const { rows } = await sql<MonthFigures>`select
      to_char(c.sent_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month,
      count(*) as received,
      count(*) filter (where c.standing in ('shown', 'approved')) as shown,
      count(*) filter (where c.standing = 'withdrawn' and l.code <> 'sender') as withdrawn,
      count(*) filter (where l.code = 'sender') as "takenBack",
      percentile_cont(0.5) within group (order by extract(epoch from f.ruled_at - c.sent_at) / 3600)::float8
        as "medianHours"
    from comments c
    left join lateral (select min(ruled_at) as ruled_at from comment_rulings r
      where r.comment_id = c.id and r.ruled_by is not null) f on true
    left join lateral (select code from comment_rulings r where r.comment_id = c.id order by number desc limit 1) l on true
    group by 1 order by 1 desc limit ${count}`.execute(db)
  return rows.reverse()
}

/** Why comments were not shown, in the same months. */
export async function refusedBy(
  db: Db,
  from: string,
): Promise<{ month: string; code: string; count: number }[]> {
  const { rows } = await sql<{ month: string; code: string; count: number }>`select
      to_char(c.sent_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month, l.code, count(*) as count
    from comments c join lateral (select code from comment_rulings r where r.comment_id = c.id
      order by number desc limit 1) l on true
    where c.standing = 'refused' and l.code <> 'sender'
      and to_char(c.sent_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') >= ${from}
    group by 1, 2 order by 1, 3 desc, 2`.execute(db)
  return rows
}

/** Wishes about personal data, how many ended, and of these how many within every clock. */
export async function wishFigures(db: Db): Promise<WishFigures> {
  const { rows } = await sql<WishFigures>`select count(*) as received, count(e.taken_on) as ended,
      count(*) filter (where e.taken_on <= coalesce(x.due_on, w.execution_due)
        and coalesce(a.taken_on, e.taken_on) <= w.answer_due) as "inTime"
    from comment_wishes w
    left join comment_wish_steps e on e.wish_id = w.id and e.step in ('executed', 'refused')
    left join comment_wish_steps x on x.wish_id = w.id and x.step = 'extended'
    left join comment_wish_steps a on a.wish_id = w.id and a.step = 'answered'`.execute(db)
  return rows[0] ?? { received: 0, ended: 0, inTime: 0 }
}
