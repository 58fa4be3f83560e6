import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type Actor, chargedWith } from '#ground/people/actor.ts'
import { allWords } from '#ground/people/seen.ts'
import { isLeadStaff, isOrganisationHead, type Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { hiddenInYear } from '../../conflicts.store.ts'
import { recipient } from '../../recipient.ts'
import type { DossierStep } from '../../steps.ts'
import { type Asked, type BulkAct, openSteps, takesFrom } from './pending.ts'

export const pendingOnPage = 50

export type PendingRow = {
  id: string
  recipient: string
  rank: string
  agencyId: string
  agencyName: string
  awardCode: string
  step: DossierStep
  heldBy: string | null
  holder: string | null
  since: Date
  dueOn: Day | null
  openAppraisals: number
  isSuspended: boolean
  isDoubled: boolean
  illustrative: boolean
}

/** Who reads what of the year; `hiddenIds`: the dossiers a conflict closes to him, looked up once for the page. */
type Reading = { who: Actor; year: Year; asked: Asked; hiddenIds: string[]; sitsInCouncil: boolean }

/** The reader as the lists of the year know him. */
export async function readingOf(db: Db, who: Actor, year: Year, asked: Asked): Promise<Reading> {
  const { rows } = await sql<{ sits: boolean }>`
    select exists (select from council_members m join councils c on c.id = m.council_id
      where c.organisation_id = ${year.organisationId} and m.person_id = ${who.id}
      and m.from_on <= ${who.today}::date and (m.to_on is null or m.to_on > ${who.today}::date)) as sits`.execute(
    db,
  )
  const sitsInCouncil = rows[0]?.sits ?? false
  return {
    who,
    year,
    asked,
    sitsInCouncil,
    hiddenIds: sitsInCouncil ? await hiddenInYear(db, who, year.id) : [],
  }
}

/** Whoever appraises, decides or sits in the council sees every dossier but those closed by a conflict; others their own. */
function seen({ who, year, sitsInCouncil, hiddenIds }: Reading): RawBuilder<SqlBool> {
  const charged = chargedWith(who)
  if (sitsInCouncil || isLeadStaff(who, year) || isOrganisationHead(who, year))
    return sql<SqlBool>`not n.id = any(${hiddenIds}::uuid[])`
  return sql<SqlBool>`(n.agency_id = any(${charged}::uuid[]) or n.held_by = any(${charged}::uuid[])
    or n.id in (select p.nomination_id from appraisals p where p.agency_id = any(${charged}::uuid[])))`
}

function isWanted(reading: Reading): RawBuilder<SqlBool> {
  const { who, year, asked } = reading
  const parts = [sql<SqlBool>`n.year_id = ${year.id}`, seen(reading)]
  if (asked.holderId) parts.push(sql`n.held_by = ${asked.holderId}`)
  if (asked.agencyId) parts.push(sql`n.agency_id = ${asked.agencyId}`)
  if (asked.awardCode) parts.push(sql`n.award_code = ${asked.awardCode}`)
  if (asked.isLate) parts.push(isLate(who.today))
  if (asked.words) parts.push(isNamed(asked.words))
  return sql<SqlBool>`${sql.join(parts, sql` and `)}`
}

/** Whether the recipient’s name holds every word; each kind of recipient is looked up once, by its own index. */
function isNamed(words: string): RawBuilder<SqlBool> {
  const found = allWords(sql.ref('x.folded'), words)
  return sql<SqlBool>`(n.person_id in (select x.id from people x where ${found})
    or n.household_id in (select x.id from households x where ${found})
    or n.person_id is null and n.household_id is null
      and coalesce(n.collective_id, n.agency_id) in (select x.id from agencies x where ${found}))`
}

const isLate = (today: Day) =>
  sql<SqlBool>`(n.step = any(${openSteps}::text[]) and coalesce(n.step_due_on < ${today}::date, false))`

const atStep = ({ asked }: Reading): RawBuilder<SqlBool> => {
  if (asked.step === null) return sql`true`
  const steps = asked.step === 'open' ? openSteps : [asked.step]
  return sql`n.step = any(${steps}::text[])`
}

/** One page of the dossiers as asked: who holds what since when, what is late first. */
export async function pendingPage(db: Db, reading: Reading, page: number): Promise<PendingRow[]> {
  const { rows } = await sql<PendingRow>`
    with page as materialized (
      select n.*, ${isLate(reading.who.today)} as late from nominations n where ${isWanted(reading)} and ${atStep(reading)}
      order by ${isLate(reading.who.today)} desc, n.step_due_on nulls last, n.id
      limit ${pendingOnPage} offset ${(page - 1) * pendingOnPage})
    select m.id, ${recipient} as recipient, coalesce(p.rank, '') as rank,
      m.agency_id as "agencyId", a.name as "agencyName",
      m.award_code as "awardCode", m.step, m.held_by as "heldBy", holder.name as holder, m.step_since as since,
      m.step_due_on as "dueOn", m.illustrative,
      (select count(*) from appraisals q where q.nomination_id = m.id
        and not exists (select from appraisal_answers w where w.appraisal_id = q.id))::int as "openAppraisals",
      exists (select from nomination_suspensions s where s.nomination_id = m.id
        and not exists (select from suspension_lifts l where l.suspension_id = s.id)) as "isSuspended",
      exists (select from (
          (select o.id from nominations o where o.person_id = m.person_id and o.year_id = m.year_id
            and o.id <> m.id and o.step not in ('withdrawn', 'refused') limit 5)
          union all
          (select o.id from nominations o where o.year_id = m.year_id and md5(o.folded) = md5(m.folded)
            and length(m.folded) >= 40 and o.id <> m.id and o.step not in ('withdrawn', 'refused') limit 5)
        ) other where not exists (select from duplicate_clearances c
          where c.nomination_id = least(other.id, m.id) and c.other_id = greatest(other.id, m.id))) as "isDoubled"
    from page m join agencies a on a.id = m.agency_id left join agencies holder on holder.id = m.held_by
      left join people p on p.id = m.person_id left join households h on h.id = m.household_id
      left join agencies b on b.id = m.collective_id
    order by m.late desc, m.step_due_on nulls last, m.id`.execute(db)
  return rows
}

type StepCount = { step: DossierStep; count: number; late: number }

/** How many dossiers as asked stand at each step, whatever step is asked for, and how many of them are late. */
export async function stepCounts(db: Db, reading: Reading): Promise<StepCount[]> {
  const { rows } = await sql<StepCount>`
    select n.step, count(*)::int as count, count(*) filter (where ${isLate(reading.who.today)})::int as late
    from nominations n where ${isWanted(reading)} group by n.step`.execute(db)
  return rows
}

const mostAtOnce = 10_000

/** The dossiers as asked that an act of this person may take, all pages of them. */
export async function idsFor(db: Db, reading: Reading, act: BulkAct): Promise<string[]> {
  const charged = chargedWith(reading.who)
  const mine = act === 'handOver' ? sql`n.agency_id` : sql`n.held_by`
  const { rows } = await sql<{ id: string }>`
    select n.id from nominations n where ${isWanted(reading)} and ${atStep(reading)}
      and n.step = any(${takesFrom[act]}::text[]) and ${mine} = any(${charged}::uuid[])
      ${act === 'handOver' ? sql`` : sql`and not n.agency_id = any(${reading.who.agencyIds}::uuid[])`}
    order by n.id limit ${mostAtOnce}`.execute(db)
  return rows.map((row) => row.id)
}
