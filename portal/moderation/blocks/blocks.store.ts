import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'

export const blockPage = 50

/** The blocks ever laid, those that stand first. */
export function listBlocks(db: Db, today: Day, page: number) {
  return db
    .selectFrom('comment_blocks as b')
    .innerJoin('people', 'people.id', 'b.blocked_by')
    .leftJoin('comment_block_ends as e', 'e.block_id', 'b.id')
    .leftJoin('people as ender', 'ender.id', 'e.ended_by')
    .orderBy(sql`e.block_id is null and b.ends_on >= ${today}::date`, 'desc')
    .orderBy('b.blocked_at', 'desc')
    .limit(blockPage)
    .offset((page - 1) * blockPage)
    .select([
      'b.id',
      'b.kind',
      'b.shown',
      'b.reason',
      sql<Day>`b.ends_on`.as('endsOn'),
      'b.blocked_at as blockedAt',
      'people.full_name as blockedBy',
      'e.ended_at as endedAt',
      'e.reason as endReason',
      'ender.full_name as endedBy',
      sql<boolean>`e.block_id is null and b.ends_on >= ${today}::date`.as('stands'),
    ])
    .execute()
}

export type ListedBlock = Awaited<ReturnType<typeof listBlocks>>[number]

export async function countBlocks(db: Db): Promise<number> {
  const row = await db
    .selectFrom('comment_blocks')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}
