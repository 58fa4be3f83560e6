import { sql } from 'kysely'
import type { PaperAnswers, PaperSubject } from '#ground/papers/offer.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'

/** “Bản thảo”: what was typed so far for one offer about one subject. */
export type Draft = {
  id: string
  on: Day
  answers: PaperAnswers
  version: number
  updatedById: string
  updatedBy: string
  updatedAt: Date
}

/** Which draft is meant: there is one for each offer, subject and body. */
type DraftOf = { yearId: string; code: string; subject: PaperSubject }

/** The draft of an offer about a subject. */
export function findDraft(db: Db, of: DraftOf): Promise<Draft | undefined> {
  return draftQuery(db, of).executeTakeFirst()
}

/** The same, held until the transaction ends. */
export function lockDraft(tx: Db, of: DraftOf): Promise<Draft | undefined> {
  return draftQuery(tx, of).forUpdate('paper_drafts').executeTakeFirst()
}

function draftQuery(db: Db, { yearId, code, subject }: DraftOf) {
  return db
    .selectFrom('paper_drafts')
    .innerJoin('people', 'people.id', 'paper_drafts.updated_by')
    .where('paper_drafts.year_id', '=', yearId)
    .where('paper_drafts.code', '=', code)
    .where('paper_drafts.subject_id', '=', subject.id)
    .where(sql<boolean>`paper_drafts.agency_id is not distinct from ${subject.agencyId}`)
    .select([
      'paper_drafts.id',
      sql<Day>`paper_drafts.on_day`.as('on'),
      sql<PaperAnswers>`paper_drafts.answers`.as('answers'),
      'paper_drafts.version',
      'paper_drafts.updated_by as updatedById',
      sql<string>`trim(people.rank || ' ' || people.full_name)`.as('updatedBy'),
      'paper_drafts.updated_at as updatedAt',
    ])
}

/** The drafts of a year that stand open for these agencies or for the cluster's own papers. */
export function openDrafts(db: Db, yearId: string, agencyIds: string[]) {
  return db
    .selectFrom('paper_drafts')
    .innerJoin('people', 'people.id', 'paper_drafts.updated_by')
    .where('year_id', '=', yearId)
    .where((eb) => eb.or([eb('agency_id', 'is', null), eb('agency_id', 'in', [...agencyIds, nobody])]))
    .orderBy('updated_at', 'desc')
    .limit(200)
    .select([
      'paper_drafts.code',
      'paper_drafts.subject_id as subjectId',
      'paper_drafts.updated_at as updatedAt',
      sql<string>`trim(people.rank || ' ' || people.full_name)`.as('updatedBy'),
    ])
    .execute()
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** How a composed paper was issued. */
export function issueOf(db: Db, paperId: string) {
  return db
    .selectFrom('paper_issues')
    .where('paper_id', '=', paperId)
    .select([
      'date_reason as dateReason',
      sql<string[]>`warnings`.as('warnings'),
      'warning_reason as warningReason',
    ])
    .executeTakeFirst()
}
