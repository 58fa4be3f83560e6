import { touchBoard } from '#cycle/1-launch/criterion/board-count.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import type { TypedScore } from './scoring.ts'

/** An issued scale: two standard lines, a bonus and a deduction. Gives the ids in order. */
export async function anIssuedScale(db: Db, year: Year, issuer: Actor): Promise<string[]> {
  const lines = [
    { code: '1.1', title: 'Nhiệm vụ trung tâm', points: '60', part: 'standard' },
    { code: '1.2', title: 'Xây dựng chính quy, kỷ luật', points: '40', part: 'standard' },
    { code: '2', title: 'Điểm thưởng', points: '5', part: 'extra' },
    { code: '3', title: 'Điểm trừ', points: '10', part: 'deduction' },
  ] as const
  const rows = lines.map((line, i) => ({
    ...{ ...line, id: newId(), year_id: year.id, position: i + 1 },
    rule: JSON.stringify({ type: 'manual' }),
  }))
  await db.insertInto('criteria').values(rows).execute()
  await db.insertInto('criteria_issues').values({ year_id: year.id, issued_by: issuer.id }).execute()
  await touchBoard(db, year.id, 'base')
  return rows.map((row) => row.id)
}

/** Typed rows as a form sends them the first time. */
export function typed(criteria: string[], values: (string | null)[], reason = ''): TypedScore[] {
  return criteria.map((criterionId, i) => ({ criterionId, value: values[i] ?? '', reason, version: 0 }))
}
