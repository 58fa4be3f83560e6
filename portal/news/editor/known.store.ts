import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { Known } from './checks/remark.ts'

/** The people of the record whose name stands in a text, with or without its marks, and the short names of units. */
export async function knownOf(db: Db, text: string, today: Day): Promise<Known> {
  const [people, units] = await Promise.all([
    peopleNamed(db, text, today),
    db
      .selectFrom('agencies')
      .where('abbreviation', '!=', '')
      .select(['abbreviation as short', 'name as full'])
      .distinct()
      .execute(),
  ])
  return { people, units }
}

async function peopleNamed(db: Db, text: string, today: Day): Promise<Known['people']> {
  return db
    .selectFrom('people')
    .where(sql<boolean>`position(vn_fold(people.full_name) in vn_fold(${text})) > 0`)
    .select((eb) => [
      'people.full_name as name',
      'people.rank',
      eb
        .selectFrom('posts')
        .whereRef('posts.person_id', '=', 'people.id')
        .where('posts.from_on', '<=', today)
        .where((w) => w.or([w('posts.to_on', 'is', null), w('posts.to_on', '>', today)]))
        .select(sql<string[]>`coalesce(array_agg(posts.title order by posts.title), '{}')`.as('titles'))
        .$asScalar()
        .as('posts'),
    ])
    .orderBy('people.full_name')
    .limit(100)
    .execute()
}
