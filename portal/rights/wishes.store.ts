import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { StepKind, WishKind, WishStep } from './rights.ts'

export const wishPage = 50

function wishes(db: Db) {
  return db
    .selectFrom('comment_wishes as w')
    .innerJoin('comments as c', 'c.id', 'w.comment_id')
    .innerJoin('articles', 'articles.id', 'c.article_id')
    .leftJoin('people as by', 'by.id', 'w.entered_by')
    .select((eb) => [
      'w.id',
      'w.comment_id as commentId',
      sql<WishKind>`w.kind`.as('kind'),
      'w.words',
      'w.new_name as newName',
      'w.new_email as newEmail',
      'by.full_name as enteredBy',
      'w.received_on as receivedOn',
      'w.answer_due as answerDue',
      'w.execution_due as executionDue',
      'articles.title',
      'articles.year_id as yearId',
      jsonArrayFrom(
        eb
          .selectFrom('comment_wish_steps as s')
          .innerJoin('people as p', 'p.id', 's.taken_by')
          .whereRef('s.wish_id', '=', 'w.id')
          .orderBy('s.number')
          .select([
            sql<StepKind>`s.step`.as('step'),
            's.words',
            's.due_on as dueOn',
            's.taken_on as takenOn',
            'p.full_name as takenBy',
            sql<string>`s.taken_at`.as('takenAt'),
          ])
          .$castTo<WishStep>(),
      ).as('steps'),
    ])
}

export type ListedWish = Awaited<ReturnType<typeof listWishes>>[number]

/** Open wishes by the day something is due next, then those that ended, newest first. */
export function listWishes(db: Db, page: number) {
  const isOver = sql<boolean>`exists (select from comment_wish_steps s where s.wish_id = w.id and s.step in ('executed', 'refused'))`
  const dueOn = sql<Day>`case when exists (select from comment_wish_steps s where s.wish_id = w.id and s.step = 'answered')
    then coalesce((select s.due_on from comment_wish_steps s where s.wish_id = w.id and s.step = 'extended'), w.execution_due)
    else w.answer_due end`
  return wishes(db)
    .orderBy(isOver)
    .orderBy(sql`case when ${isOver} then null else ${dueOn} end`)
    .orderBy('w.received_at', 'desc')
    .orderBy('w.id')
    .limit(wishPage)
    .offset((page - 1) * wishPage)
    .execute()
}

export async function countWishes(db: Db): Promise<number> {
  const row = await db
    .selectFrom('comment_wishes')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

export function wishesOf(db: Db, commentId: string) {
  return wishes(db).where('w.comment_id', '=', commentId).orderBy('w.received_at').execute()
}

export function findWish(db: Db, id: string) {
  return wishes(db).where('w.id', '=', id).executeTakeFirst()
}

/** The wish, held until the transaction ends. */
export async function lockWish(tx: Db, id: string) {
  await tx.selectFrom('comment_wishes').where('id', '=', id).select('id').forUpdate().execute()
  return findWish(tx, id)
}

type Kept = { step: StepKind; words: string; dueOn?: Day; takenOn: Day; takenBy: string }

export async function addStep(tx: Db, wishId: string, { step, words, dueOn, takenOn, takenBy }: Kept) {
  await sql`insert into comment_wish_steps (wish_id, number, step, words, due_on, taken_on, taken_by)
    values (${wishId}, coalesce((select max(number) from comment_wish_steps where wish_id = ${wishId}), 0) + 1,
      ${step}, ${words}, ${dueOn ?? null}::date, ${takenOn}::date, ${takenBy}::uuid)`.execute(tx)
}
