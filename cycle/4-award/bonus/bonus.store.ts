import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { Computed, Paid, Pays } from './bonus.ts'

/** The awards of a decision that stand, and all others their recipients got on the same day wherever it was decided. */
export async function awardsToPay(db: Db, decisionId: string): Promise<Paid[]> {
  const { rows } = await sql<Paid>`
    with kept as (
      select a.id, a.decision_id, a.award_code, a.decided_on, a.period_from, a.period_to, a.person_id, a.household_id,
        coalesce(a.person_id, a.household_id, a.agency_id)::text as key
      from awards a join award_standings s on s.award_id = a.id and s.stands),
    own as (select * from kept where decision_id = ${decisionId})
    select k.id as "awardId", k.decision_id as "decisionId", k.key as "recipientKey", k.award_code as "awardCode",
      case when k.person_id is not null then 'individual' when k.household_id is not null then 'household'
        else 'collective' end as kind,
      k.decided_on as "decidedOn", k.period_from as "periodFrom", k.period_to as "periodTo",
      coalesce(d.office = 'communeChair', false) as "byCommune"
    from kept k left join decisions d on d.id = k.decision_id
    where k.id in (select id from own) or exists (select from own o where o.key = k.key and o.decided_on = k.decided_on)
    order by k.id`.execute(db)
  return rows
}

export type BonusLine = {
  awardId: string
  number: number | null
  recipient: string
  awardCode: string
  amount: number | null
  computed: Computed | null
  pays: Pays | null
  reason: string
  gift: string
  giftValue: number
  settledBy: string
  isPaid: boolean
  version: number
  illustrative: boolean
}

export const bonusesOnPage = 100

/** The money of a decision, award by award: all of it, or one page. */
export async function bonusesOf(db: Db, decisionId: string, page?: number): Promise<BonusLine[]> {
  const part = page === undefined ? sql`` : sql`limit ${bonusesOnPage} offset ${(page - 1) * bonusesOnPage}`
  return lines(
    db,
    sql`a.decision_id = ${decisionId} order by b.pays = 'open' desc nulls last, a.number, a.id ${part}`,
  )
}

/** The money of one award of the year, held until the deed is written. */
export async function lockBonus(tx: Db, yearId: string, awardId: string): Promise<BonusLine | undefined> {
  await sql`select award_id from bonuses where award_id = ${awardId} for update`.execute(tx)
  const ofYear = sql`a.id = ${awardId} and exists (select from decisions d where d.id = a.decision_id and d.year_id = ${yearId})`
  return (await lines(tx, ofYear))[0]
}

async function lines(db: Db, which: ReturnType<typeof sql>): Promise<BonusLine[]> {
  const { rows } = await sql<BonusLine>`
    select a.id as "awardId", a.number, a.recipient, a.award_code as "awardCode", b.amount, b.computed, b.pays,
      coalesce(b.reason, '') as reason, coalesce(b.gift, '') as gift, coalesce(b.gift_value, 0) as "giftValue",
      coalesce(trim(p.rank || ' ' || p.full_name), '') as "settledBy", coalesce(b.version, 0) as version, a.illustrative,
      exists (select from fund_entries f where f.award_id = a.id and f.direction = 'out' and f.reverses_id is null
        and not exists (select from fund_entries r where r.reverses_id = f.id)) as "isPaid"
    from awards a join award_standings s on s.award_id = a.id and s.stands
      left join bonuses b on b.award_id = a.id left join people p on p.id = b.settled_by
    where ${which}`.execute(db)
  return rows
}

/** Sums of a decision in đồng, and how many awards are in each state. */
export type BonusSums = {
  all: number
  computed: number
  open: number
  total: number
  paid: number
  gifts: number
}

export function sumsOf(rows: BonusLine[]): BonusSums {
  const sum = (of: (one: BonusLine) => number) => rows.reduce((total, one) => total + of(one), 0)
  const due = (one: BonusLine) => (one.pays === 'yes' ? (one.amount ?? 0) : 0)
  return {
    all: rows.length,
    computed: rows.filter((one) => one.pays !== null).length,
    open: rows.filter((one) => one.pays === 'open').length,
    total: sum(due),
    paid: sum((one) => (one.isPaid ? due(one) : 0)),
    gifts: sum((one) => one.giftValue),
  }
}
