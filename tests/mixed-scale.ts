import { touchBoard } from '#cycle/1-launch/criterion/board-count.ts'
import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'

/** An issued scale for 2022: two groups of four lines, with points, a ratio to a plan, a count, yes or no. */
export async function aMixedScale(db: Db) {
  const year = await db
    .selectFrom('cluster_years')
    .where('slug', '=', 'khoi-co-quan-2022')
    .select('id')
    .executeTakeFirstOrThrow()
  const issuer = await db.selectFrom('people').select('id').limit(1).executeTakeFirstOrThrow()
  const groups = ['1', '2'].map((code) => ({ code, id: newId() }))
  const rules = [
    { type: 'manual' },
    { type: 'manual' },
    { type: 'ratio', planFixed: '100' },
    { type: 'manual' },
    { type: 'manual' },
    { type: 'count', each: '1' },
    { type: 'yesNo' },
    { type: 'manual' },
  ]
  await db
    .insertInto('criteria')
    .values(
      groups.map(({ code, id }, i) => ({
        ...{ id, code, year_id: year.id, position: i * 10 },
        title: 'Thực hiện nhiệm vụ chính trị trung tâm',
      })),
    )
    .execute()
  await db
    .insertInto('criteria')
    .values(
      rules.map((rule, i) => ({
        ...{
          id: newId(),
          year_id: year.id,
          points: i % 4 === 3 ? '20' : '10',
          rule: JSON.stringify(rule),
          position: i + 100,
        },
        parent_id: groups[Math.floor(i / 4)]?.id ?? null,
        code: `${Math.floor(i / 4) + 1}.${(i % 4) + 1}`,
        title: 'Hoàn thành kế hoạch thanh tra, kiểm tra trong năm',
      })),
    )
    .execute()
  await db.insertInto('criteria_issues').values({ year_id: year.id, issued_by: issuer.id }).execute()
  await touchBoard(db, year.id, 'base')
}
