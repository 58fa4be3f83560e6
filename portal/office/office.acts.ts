import { targetOf } from '#cycle/1-launch/target/target.store.ts'
import { isCounted } from '#cycle/1-launch/target/target.ts'
import { addResultFiles } from '#cycle/2-progress/report/evidence.acts.ts'
import { saveResults } from '#cycle/2-progress/report/report.acts.ts'
import { resultsOfAgency } from '#cycle/2-progress/report/report.store.ts'
import { mustBeMonth } from '#cycle/2-progress/report/report.ts'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { shortMonth } from '#kit/format.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { speaking, t } from '#plumbing/language.ts'
import { BadInput, demand, found } from '#plumbing/verdict.ts'
import { evidenceOf } from './evidence.file.ts'
import { mayCountMagazine } from './office.policy.ts'
import { choicesOf, countedThings, makesMagazine } from './office.store.ts'
import { type Choice, countLabel, figureOf } from './office.ts'
import { lastDayOf, spanTo } from './span.ts'

type At = { agencyId: string; targetId: string }

/** Chooses which count of the magazine measures a target of the office. */
export function chooseCount(
  db: Db,
  who: Actor,
  year: Year,
  { agencyId, ...choice }: Choice & { agencyId: string },
) {
  return transact(db, async (tx) => {
    await demandOffice(tx, who, year, agencyId)
    const target = found(await targetOf(tx, year.id, agencyId, choice.targetId))
    if (!isCounted(target))
      throw new BadInput({ count: t('Chỉ tiêu này không tính bằng số nên không đếm được.') })
    if (target.measure === 'percent' && choice.planned === null)
      throw new BadInput({ planned: t('Chỉ tiêu tính theo phần trăm: hãy nhập số dự kiến của cả năm.') })
    const isSectioned = choice.count === 'items' || choice.count === 'bulletins'
    const row = {
      count: choice.count,
      section: isSectioned ? choice.section : null,
      planned: choice.planned,
      chosen_by: who.id,
    }
    await tx
      .insertInto('target_counts')
      .values({ target_id: target.id, ...row })
      .onConflict((conflict) => conflict.column('target_id').doUpdateSet(row))
      .execute()
    await note(tx, who, 'count.chosen', target.id, {
      yearId: year.id,
      agencyId,
      after: { title: target.title, ...choice },
    })
  })
}

/** Takes what was counted up to the end of a month into the agency's results, with the list of it as evidence. */
export function takeCount(
  db: Db,
  who: Actor,
  year: Year,
  { agencyId, targetId, month }: At & { month: Day },
) {
  return transact(db, async (tx) => {
    await demandOffice(tx, who, year, agencyId)
    mustBeMonth(year, month)
    const target = found(await targetOf(tx, year.id, agencyId, targetId))
    const choice = (await choicesOf(tx, year.id, agencyId)).find((one) => one.targetId === targetId)
    if (!choice) throw new BadInput({ month: t('Hãy chọn cách đếm chỉ tiêu này trước.') })
    const until = lastDayOf(month, who.today)
    const things = (await countedThings(tx, { from: year.startsOn, until })).filter((one) =>
      isMeant(one, choice),
    )
    const value = figureOf(target, { counted: things.length, planned: choice.planned }, spanTo(year, month))
    const stored = (await resultsOfAgency(tx, year.id, agencyId)).find(
      (one) => one.targetId === targetId && one.month === month,
    )
    const statement = speaking('vi', () =>
      t('{label} đến hết tháng {month}: {count}; danh sách kèm theo.', {
        label: countLabel(choice.count),
        month: shortMonth(month),
        count: things.length,
      }),
    )
    await saveResults(tx, who, year, {
      ...{ agencyId, month, illustrative: things.some((one) => one.illustrative) },
      rows: [{ targetId, value, reached: null, statement, version: stored?.version ?? 0 }],
    })
    const upload = await evidenceOf({ title: target.title, statement, month, things })
    await addResultFiles(tx, who, year, { agencyId, targetId, month, uploads: [upload] })
    await note(tx, who, 'count.taken', targetId, {
      yearId: year.id,
      agencyId,
      after: { month, value, counted: things.length },
    })
    return { counted: things.length, value }
  })
}

/** Whether a thing is one of those the choice counts. */
export function isMeant(
  thing: { count: string; section: string | null },
  choice: Pick<Choice, 'count' | 'section'>,
): boolean {
  return thing.count === choice.count && (choice.section === null || thing.section === choice.section)
}

async function demandOffice(tx: Db, who: Actor, year: Year, agencyId: string) {
  const agency = { id: agencyId, makesMagazine: await makesMagazine(tx, agencyId, who.today) }
  demand(mayCountMagazine(who, year, agency))
}
