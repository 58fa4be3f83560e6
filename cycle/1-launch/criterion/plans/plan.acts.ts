import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { holdYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { demand, found, sameVersion } from '#plumbing/verdict.ts'
import { touchBoard } from '../board-count.ts'
import { criteriaOfYear } from '../criterion.store.ts'
import { maySetPlans } from './plan.policy.ts'
import { keepPlans, plansOf, targetsToPlan } from './plan.store.ts'
import { matchingTarget, type PlanRow, type TypedPlan } from './plan.ts'

const all = { criterionId: null, agencyId: null, limit: 100_000, offset: 0 }

/** Says what agencies have to reach, or why a line is not assigned to one; rows left as they were stay untouched. */
export function setPlans(db: Db, who: Actor, year: Year, rows: TypedPlan[]): Promise<number> {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    demand(maySetPlans(who, open, { fixed: null }))
    const stored = new Map((await plansOf(tx, year.id, all)).map((row) => [keyOf(row), row]))
    const targets = new Map(
      (await targetsToPlan(tx, year.id, [...new Set(rows.map((row) => row.agencyId))])).map((one) => [
        one.id,
        one,
      ]),
    )
    const changes = rows.flatMap((row) => {
      const before = found(stored.get(keyOf(row)))
      const target = row.targetId ? targets.get(row.targetId) : undefined
      const own = target?.agencyId === row.agencyId ? target : undefined
      const after = { ...row, targetId: own?.id ?? null, plan: row.plan ?? own?.planValue ?? null }
      return differs(before, after) ? [{ before, after }] : []
    })
    return write(tx, { who, year: open }, changes)
  })
}

/** Takes the plans not said yet from the targets of the agencies, where one target surely is meant. */
export function fillPlans(db: Db, who: Actor, year: Year): Promise<number> {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    demand(maySetPlans(who, open, { fixed: null }))
    const lines = new Map((await criteriaOfYear(tx, year.id)).map((one) => [one.id, one]))
    const rows = (await plansOf(tx, year.id, all)).filter((row) => row.version === 0 && !row.fixed)
    const targets = await targetsToPlan(
      tx,
      year.id,
      year.members.map((member) => member.id),
    )
    const changes = rows.flatMap((before) => {
      const line = lines.get(before.criterionId)
      const own = targets.filter((one) => one.agencyId === before.agencyId)
      const target = line && matchingTarget(line, own)
      if (!target) return []
      return [{ before, after: { ...before, plan: target.planValue, targetId: target.id } }]
    })
    return write(tx, { who, year: open }, changes)
  })
}

type Change = { before: PlanRow; after: TypedPlan }

async function write(tx: Db, { who, year }: { who: Actor; year: Year }, changes: Change[]): Promise<number> {
  if (changes.length === 0) return 0
  const fixed = changes.find(({ before }) => before.fixed)?.before.agencyName ?? null
  demand(maySetPlans(who, year, { fixed }))
  for (const { before, after } of changes) sameVersion(before, after.version)

  await keepPlans(
    tx,
    who.id,
    changes.map(({ after }) => after),
  )
  await touchBoard(tx, year.id, 'base')
  const told = changes.map(({ before, after }) => ({
    criterion: before.code,
    agency: before.agencyName,
    before: before.plan ?? before.reason,
    after: after.plan ?? after.reason,
  }))
  await note(tx, who, 'plans.set', year.id, { yearId: year.id, after: { plans: told } })
  return changes.length
}

const keyOf = (row: { criterionId: string; agencyId: string }) => `${row.criterionId} ${row.agencyId}`

function differs(before: PlanRow, after: TypedPlan): boolean {
  const reason = after.plan === null ? after.reason : ''
  return (
    before.plan !== after.plan || before.reason !== reason || (before.targetId ?? null) !== after.targetId
  )
}
