import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { SubmittedList } from './decision.ts'

/** Holds the submission, so that two decisions on it cannot be signed at once. */
export async function lockSubmission(tx: Db, yearId: string, id: string): Promise<SubmittedList | undefined> {
  const locked = await tx
    .selectFrom('submissions')
    .where('id', '=', id)
    .where('year_id', '=', yearId)
    .select('id')
    .forUpdate()
    .executeTakeFirst()
  return locked && findSubmission(tx, yearId, id)
}

/** One submission of the year, with its decision when there is one. */
export function findSubmission(db: Db, yearId: string, id: string): Promise<SubmittedList | undefined> {
  return db
    .selectFrom('submissions')
    .leftJoin('decisions', 'decisions.submission_id', 'submissions.id')
    .where('submissions.id', '=', id)
    .where('submissions.year_id', '=', yearId)
    .select([
      'submissions.id',
      'submissions.sitting_id as sittingId',
      'submissions.reference',
      'submissions.submitted_on as submittedOn',
      'submissions.paper_id as paperId',
      'decisions.id as decisionId',
    ])
    .executeTakeFirst()
}

/** One decision of the year with what it stands on and who signed it. */
export function findDecision(db: Db, yearId: string, id: string) {
  return decisionQuery(db)
    .where('decisions.year_id', '=', yearId)
    .where('decisions.id', '=', id)
    .executeTakeFirst()
}

/** The decisions of the year, oldest first. */
export function decisionsOfYear(db: Db, yearId: string) {
  return decisionQuery(db).where('decisions.year_id', '=', yearId).orderBy('decisions.decided_on').execute()
}

/** The recipients of one decision, in the order of its list. */
export function awardsOfDecision(db: Db, decisionId: string) {
  return db
    .selectFrom('awards')
    .innerJoin('agencies', 'agencies.id', 'awards.agency_id')
    .where('awards.decision_id', '=', decisionId)
    .orderBy('awards.id')
    .select([
      'awards.id',
      'awards.recipient',
      'awards.post_title as postTitle',
      'agencies.name as agencyName',
      'awards.award_code as awardCode',
      'awards.achievement',
      'awards.illustrative',
    ])
    .execute()
}

function decisionQuery(db: Db) {
  return db
    .selectFrom('decisions')
    .innerJoin('agencies as issuer', 'issuer.id', 'decisions.issuer_id')
    .innerJoin('submissions', 'submissions.id', 'decisions.submission_id')
    .innerJoin('people', 'people.id', 'decisions.signed_by')
    .select([
      'decisions.id',
      'decisions.reference',
      'decisions.decided_on as decidedOn',
      'decisions.paper_id as paperId',
      'issuer.name as issuer',
      'submissions.reference as submissionReference',
      'submissions.submitted_on as submittedOn',
      'submissions.paper_id as submissionPaperId',
      'people.full_name as signerName',
      'people.rank as signerRank',
    ])
}

/** The post a person holds in an agency on a day, for the place above the signature. */
export async function postHeld(db: Db, personId: string, agencyId: string, day: Day): Promise<string> {
  const post = await db
    .selectFrom('posts')
    .where('person_id', '=', personId)
    .where('agency_id', '=', agencyId)
    .where('from_on', '<=', day)
    .where((eb) => eb.or([eb('to_on', 'is', null), eb('to_on', '>', day)]))
    .orderBy('from_on', 'desc')
    .select('title')
    .executeTakeFirst()
  return post?.title ?? 'Thủ trưởng'
}
