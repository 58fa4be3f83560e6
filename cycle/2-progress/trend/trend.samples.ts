import type { Target } from '#cycle/1-launch/target/target.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'

type TargetOf = Partial<Target> & { yearId: string; agencyId: string }

/** A target as it stands in the database: an ordinary count of a hundred by the end of September. */
export async function aTarget(db: Db, { yearId, agencyId, ...difference }: TargetOf): Promise<string> {
  const target = {
    title: 'Số cuộc thanh tra',
    measure: 'number',
    direction: 'more',
    planValue: '100',
  } as const
  const { position, title, measure, unit, direction, planValue, deadlineOn, lastYearValue } = {
    position: 1,
    unit: 'cuộc',
    deadlineOn: '2022-09-30',
    lastYearValue: null,
    ...target,
    ...difference,
  }
  const id = newId()
  await db
    .insertInto('targets')
    .values({
      id,
      year_id: yearId,
      agency_id: agencyId,
      position,
      title,
      measure,
      unit,
      direction,
      plan_value: measure === 'number' || measure === 'percent' ? planValue : null,
      deadline_on: deadlineOn,
      last_year_value: lastYearValue,
    })
    .execute()
  return id
}

type Told = { month: Day; value?: string | null; reached?: boolean | null }

/** What was told of a target, month by month, as if by some officer. */
export async function tell(db: Db, targetId: string, told: Told[]) {
  const { id } = await db.selectFrom('people').select('id').limit(1).executeTakeFirstOrThrow()
  await db
    .insertInto('results')
    .values(
      told.map(({ month, value = null, reached = null }) => ({
        id: newId(),
        target_id: targetId,
        month,
        value,
        reached,
        entered_by: id,
      })),
    )
    .execute()
}
