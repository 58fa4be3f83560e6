import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { type Day, yearOf } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found } from '#plumbing/verdict.ts'
import { mayKeepFund, mayReverse } from './fund.policy.ts'
import { balanceOf, findEntry, lockFund } from './fund.store.ts'

type NewEntry = {
  direction: 'in' | 'out'
  amount: number
  onDay: Day
  words: string
  reference: string
  illustrative?: boolean
}

/** Writes a sum that came into the fund or went out of it. */
export function recordFundEntry(db: Db, who: Actor, year: Year, input: NewEntry) {
  return transact(db, async (tx) => {
    await lockFund(tx, year.organisationId)
    const balance = await balanceOf(tx, year.organisationId)
    demand(mayKeepFund(who, year, { ...input, balance }))
    if (input.onDay > who.today) throw new BadInput({ onDay: t('Ngày ghi không thể sau hôm nay.') })

    const id = newId()
    const { onDay, ...entry } = input
    await tx
      .insertInto('fund_entries')
      .values({
        id,
        organisation_id: year.organisationId,
        year: yearOf(onDay),
        on_day: onDay,
        ...entry,
        recorded_by: who.id,
      })
      .execute()
    await note(tx, who, 'fund.recorded', id, { yearId: year.id, after: input })
    return id
  })
}

/** Takes an entry back by one the other way, with the reason; both stay to be read. */
export function reverseFundEntry(
  db: Db,
  who: Actor,
  year: Year,
  { id, reason }: { id: string; reason: string },
) {
  return transact(db, async (tx) => {
    await lockFund(tx, year.organisationId)
    const entry = await findEntry(tx, year.organisationId, id)
    const balance = await balanceOf(tx, year.organisationId)
    demand(mayReverse(who, year, { entry, balance }))
    const wrong = found(entry)

    const reversal = newId()
    await tx
      .insertInto('fund_entries')
      .values({
        id: reversal,
        organisation_id: year.organisationId,
        year: yearOf(who.today),
        on_day: who.today,
        direction: wrong.direction === 'in' ? 'out' : 'in',
        amount: wrong.amount,
        words: `Đảo: ${wrong.words}. Lý do: ${reason}`,
        reference: wrong.reference,
        award_id: wrong.awardId,
        reverses_id: wrong.id,
        illustrative: wrong.illustrative,
        recorded_by: who.id,
      })
      .execute()
    await note(tx, who, 'fund.reversed', reversal, {
      yearId: year.id,
      after: { amount: wrong.amount, reason },
    })
    return reversal
  })
}
