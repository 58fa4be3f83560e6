import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { type Day, yearOf } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found, sameVersion } from '#plumbing/verdict.ts'
import { findDecision } from '../decision/decision.store.ts'
import { mayComputeBonuses, mayPay, maySettleBonus } from './bonus.policy.ts'
import { awardsToPay, bonusesOf, lockBonus, sumsOf } from './bonus.store.ts'
import { type Computed, computeBonuses } from './bonus.ts'
import { balanceOf, lockFund } from './fund/fund.store.ts'

/** Computes the money of a decision by the law of its day; what a person settled or what was paid stays. */
export function computeDecisionBonuses(db: Db, who: Actor, year: Year, decisionId: string) {
  return transact(db, async (tx) => {
    const decision = found(await findDecision(tx, year.id, decisionId))
    demand(mayComputeBonuses(who, year))
    await lockFund(tx, year.organisationId)
    const awards = await awardsToPay(tx, decision.id)
    const computed = computeBonuses(awards, year.profile)
    const kept = new Set(
      (await bonusesOf(tx, decision.id))
        .filter((one) => one.isPaid || one.reason !== '')
        .map((one) => one.awardId),
    )
    const rows = awards.flatMap((one) => {
      const answer = computed.get(one.awardId)
      if (one.decisionId !== decision.id || !answer || kept.has(one.awardId)) return []
      return [
        {
          award_id: one.awardId,
          amount: answer.computed.most ? null : answer.computed.amount,
          computed: JSON.stringify(answer.computed),
          pays: answer.pays,
          settled_by: who.id,
        },
      ]
    })
    if (rows.length > 0)
      await tx
        .insertInto('bonuses')
        .values(rows)
        .onConflict((conflict) =>
          conflict.column('award_id').doUpdateSet((eb) => ({
            amount: eb.ref('excluded.amount'),
            computed: eb.ref('excluded.computed'),
            pays: eb.ref('excluded.pays'),
            settled_by: who.id,
            version: eb('bonuses.version', '+', 1),
          })),
        )
        .execute()
    await note(tx, who, 'bonuses.computed', decision.id, { yearId: year.id, after: { count: rows.length } })
    return rows.length
  })
}

type Settling = {
  awardId: string
  pays: 'yes' | 'no'
  amount: number | null
  reason: string
  version: number
}

/** A named person settles what the law leaves open, with the reason. */
export function settleBonus(db: Db, who: Actor, year: Year, input: Settling) {
  return transact(db, async (tx) => {
    const bonus = await lockBonus(tx, year.id, input.awardId)
    demand(maySettleBonus(who, year, bonus))
    const known = found(bonus)
    sameVersion(known, input.version)
    const amount = input.pays === 'yes' ? settledAmount(known.computed, input.amount) : known.amount
    await tx
      .updateTable('bonuses')
      .set({
        pays: input.pays,
        amount,
        reason: input.reason,
        settled_by: who.id,
        settled_at: new Date(),
        version: known.version + 1,
      })
      .where('award_id', '=', input.awardId)
      .execute()
    await note(tx, who, 'bonus.settled', input.awardId, {
      yearId: year.id,
      before: { pays: known.pays, amount: known.amount },
      after: { pays: input.pays, amount, reason: input.reason },
    })
  })
}

/** The sum of the law where it is known; at most the ceiling where it names only that; typed where nobody has read it. */
function settledAmount(computed: Computed | null, typed: number | null): number {
  const byLaw = computed?.amount ?? null
  if (byLaw !== null && !computed?.most) {
    if (typed !== null && typed !== byLaw)
      throw new BadInput({ amount: t('Luật đã ấn định mức này; hãy để trống hoặc ghi đúng mức.') })
    return byLaw
  }
  if (typed === null)
    throw new BadInput({ amount: t('Chưa biết mức tiền thưởng. Hãy ghi số tiền theo quy định của cơ quan.') })
  if (byLaw !== null && typed > byLaw)
    throw new BadInput({ amount: t('Luật chỉ cho phép nhiều nhất mức đã tính; hãy ghi không quá mức đó.') })
  return typed
}

type Gift = { awardId: string; gift: string; giftValue: number; version: number }

/** Writes the gift that goes with an award, and its worth in đồng. */
export function recordGift(db: Db, who: Actor, year: Year, { awardId, gift, giftValue, version }: Gift) {
  return transact(db, async (tx) => {
    const bonus = await lockBonus(tx, year.id, awardId)
    demand(maySettleBonus(who, year, bonus && { ...bonus, isPaid: false }))
    sameVersion(found(bonus), version)
    await tx
      .updateTable('bonuses')
      .set({ gift, gift_value: giftValue, version: version + 1 })
      .where('award_id', '=', awardId)
      .execute()
    await note(tx, who, 'bonus.gift', awardId, { yearId: year.id, after: { gift, giftValue } })
  })
}

type Paying = { decisionId: string; onDay: Day; reference: string }

/** Pays out of the fund what is settled and not paid yet: one entry an award. */
export function payBonuses(db: Db, who: Actor, year: Year, { decisionId, onDay, reference }: Paying) {
  return transact(db, async (tx) => {
    const decision = found(await findDecision(tx, year.id, decisionId))
    await lockFund(tx, year.organisationId)
    const rows = await bonusesOf(tx, decision.id)
    const balance = await balanceOf(tx, year.organisationId)
    demand(mayPay(who, year, { sums: sumsOf(rows), balance }))
    if (onDay < decision.decidedOn)
      throw new BadInput({ onDay: t('Ngày chi không thể trước ngày quyết định.') })
    if (onDay > who.today) throw new BadInput({ onDay: t('Ngày chi không thể sau hôm nay.') })

    const due = rows.filter((one) => one.pays === 'yes' && !one.isPaid && (one.amount ?? 0) > 0)
    const entries = due.map((one) => ({
      id: newId(),
      organisation_id: year.organisationId,
      year: yearOf(onDay),
      on_day: onDay,
      direction: 'out' as const,
      amount: one.amount ?? 0,
      words: `Tiền thưởng: ${one.recipient} (Quyết định số ${decision.reference})`,
      reference,
      award_id: one.awardId,
      illustrative: one.illustrative,
      recorded_by: who.id,
    }))
    await tx.insertInto('fund_entries').values(entries).execute()
    const amount = entries.reduce((sum, one) => sum + one.amount, 0)
    await note(tx, who, 'bonuses.paid', decision.id, {
      yearId: year.id,
      after: { count: entries.length, amount },
    })
    return { count: entries.length, amount }
  })
}
