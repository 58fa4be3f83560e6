import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { holdYear } from '#ground/units/year.store.ts'
import { memberOf, type Year } from '#ground/units/year.ts'
import { vnDay } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found, sameVersion } from '#plumbing/verdict.ts'
import { mayEditTargets, mayRemoveTarget } from './target.policy.ts'
import { hasResults, hasSignedPledge, targetOf } from './target.store.ts'
import { isCounted, type TargetInput } from './target.ts'

/** Gives an agency a target for the year. */
export function addTarget(db: Db, who: Actor, year: Year, input: TargetInput): Promise<string> {
  return transact(db, async (tx) => {
    const agencyId = found(memberOf(year, input.agencyId)).id
    demand(await mayEdit(tx, who, year, agencyId))
    checkTarget(year, input)

    const id = newId()
    const last = await tx
      .selectFrom('targets')
      .where('year_id', '=', year.id)
      .where('agency_id', '=', agencyId)
      .select((eb) => eb.fn.max('position').as('position'))
      .executeTakeFirst()
    await tx
      .insertInto('targets')
      .values({
        id,
        year_id: year.id,
        agency_id: agencyId,
        position: (last?.position ?? 0) + 1,
        ...columnsOf(input),
        illustrative: input.illustrative ?? false,
      })
      .execute()
    await note(tx, who, 'target.added', id, { yearId: year.id, agencyId, after: input })
    return id
  })
}

/** Writes a new version of a target. */
export function editTarget(
  db: Db,
  who: Actor,
  year: Year,
  input: TargetInput & { id: string; version: number },
) {
  return transact(db, async (tx) => {
    demand(await mayEdit(tx, who, year, input.agencyId))
    const before = found(await targetOf(tx, year.id, input.agencyId, input.id))
    sameVersion(before, input.version)
    checkTarget(year, input)

    await tx
      .updateTable('targets')
      .set({ ...columnsOf(input), version: before.version + 1 })
      .where('id', '=', before.id)
      .execute()
    const { version: _, ...after } = input
    await note(tx, who, 'target.edited', before.id, {
      yearId: year.id,
      agencyId: input.agencyId,
      before,
      after,
    })
  })
}

/** Takes back a target that nobody has signed for or reported on. */
export function removeTarget(db: Db, who: Actor, year: Year, input: { agencyId: string; id: string }) {
  return transact(db, async (tx) => {
    const edit = await mayEdit(tx, who, year, input.agencyId)
    const before = found(await targetOf(tx, year.id, input.agencyId, input.id))
    demand(mayRemoveTarget(edit, await hasResults(tx, before.id)))

    await tx.deleteFrom('targets').where('id', '=', before.id).execute()
    await note(tx, who, 'target.removed', before.id, { yearId: year.id, agencyId: input.agencyId, before })
  })
}

async function mayEdit(tx: Db, who: Actor, year: Year, agencyId: string) {
  const open = await holdYear(tx, year)
  return mayEditTargets(who, open, { agencyId, signed: await hasSignedPledge(tx, year.id, agencyId) })
}

function checkTarget(year: Year, input: TargetInput) {
  const wrong: Record<string, string> = {}
  if (isCounted(input) && input.planValue === null)
    wrong.planValue = t('Chỉ tiêu tính bằng số cần có số kế hoạch.')
  if (input.measure === 'rating' && !input.planText)
    wrong.planText = t('Hãy ghi mức xếp loại cần đạt, ví dụ: Hoàn thành tốt.')
  const last = lastDeadline(year)
  if (input.deadlineOn < year.startsOn || input.deadlineOn > last)
    wrong.deadlineOn = t('Thời hạn phải nằm trong năm thi đua, từ {from} đến {to}.', {
      from: vnDay(year.startsOn),
      to: vnDay(last),
    })
  if (Object.keys(wrong).length > 0) throw new BadInput(wrong)
}

/** An army year is judged in October, but its work runs to the end of December. */
function lastDeadline(year: Year): Day {
  const december = `${year.year}-12-31`
  return year.endsOn > december ? year.endsOn : december
}

function columnsOf(input: TargetInput) {
  const counted = isCounted(input)
  return {
    title: input.title,
    measure: input.measure,
    unit: input.measure === 'percent' ? '%' : input.measure === 'number' ? input.unit : '',
    direction: input.direction,
    plan_value: counted ? input.planValue : null,
    plan_text: counted ? '' : input.planText,
    deadline_on: input.deadlineOn,
    owner: input.owner,
    last_year_value: counted ? input.lastYearValue : null,
  }
}
