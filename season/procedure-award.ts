import { computeDecisionBonuses, payBonuses } from '#cycle/4-award/bonus/bonus.acts.ts'
import { bonusesOf, sumsOf } from '#cycle/4-award/bonus/bonus.store.ts'
import { recordFundEntry } from '#cycle/4-award/bonus/fund/fund.acts.ts'
import { makeConferralList } from '#cycle/4-award/conferral/conferral.acts.ts'
import type { Stage } from './stage.ts'

/** After the decision: the fund, the money, the list on which the recipients sign at the conference of 26/10. */
export async function playProcedureAward({ tx, on }: Stage) {
  const { year, as } = await on('2022-10-25')
  const officer = await as('ct.canbo')
  const decision = await tx
    .selectFrom('decisions')
    .where('year_id', '=', year.id)
    .select('id')
    .executeTakeFirstOrThrow()
  await recordFundEntry(tx, officer, year, {
    direction: 'in',
    amount: 50_000_000,
    onDay: '2022-10-25',
    words: 'Trích lập quỹ thi đua, khen thưởng năm 2022 (số liệu minh họa)',
    reference: 'PT 12',
    illustrative: true,
  })
  await computeDecisionBonuses(tx, officer, year, decision.id)
  const { total } = sumsOf(await bonusesOf(tx, decision.id))
  if (total > 0)
    await payBonuses(tx, officer, year, { decisionId: decision.id, onDay: '2022-10-25', reference: 'PC 31' })
  await makeConferralList(tx, officer, year, decision.id)
}
