import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { AppraisalOutcome } from './appraisal.ts'

type Answer = {
  outcome: AppraisalOutcome
  words: string
  fileId: string | null
  by: string
  at: string
}

/** One opinion asked about a dossier, with its answer once there is one. */
export type Appraisal = {
  id: string
  agencyId: string | null
  bodyName: string
  matter: string
  dueOn: Day
  askedAt: string
  answer: Answer | null
}

/** The opinions asked about a dossier, side by side; those still out first. */
export async function appraisalsOf(db: Db, nominationId: string): Promise<Appraisal[]> {
  const { rows } = await sql<Appraisal>`
    select p.id, p.agency_id as "agencyId", p.body_name as "bodyName", p.matter, p.due_on as "dueOn",
      p.asked_at as "askedAt",
      case when w.appraisal_id is not null then json_build_object('outcome', w.outcome, 'words', w.words,
        'fileId', w.file_id, 'by', trim(who.rank || ' ' || who.full_name), 'at', w.answered_at) end as answer
    from appraisals p left join appraisal_answers w on w.appraisal_id = p.id
      left join people who on who.id = w.answered_by
    where p.nomination_id = ${nominationId}
    order by w.appraisal_id is not null, p.due_on, p.id limit 200`.execute(db)
  return rows
}

/** How many opinions about these dossiers are still out. */
export async function openAppraisals(db: Db, nominationIds: string[]): Promise<number> {
  const { rows } = await sql<{ open: number }>`
    select count(*)::int as open from appraisals p where p.nomination_id = any(${nominationIds}::uuid[])
      and not exists (select from appraisal_answers w where w.appraisal_id = p.id)`.execute(db)
  return rows[0]?.open ?? 0
}
