import type { Db } from '#plumbing/database.ts'

/** The closed sittings of a year, each with its submission and decision when they exist. */
export function closedSittings(db: Db, yearId: string) {
  return sittingQuery(db).where('sittings.year_id', '=', yearId).orderBy('sittings.held_on').execute()
}

/** One closed sitting of the year. */
export function findClosedSitting(db: Db, yearId: string, sittingId: string) {
  return sittingQuery(db)
    .where('sittings.year_id', '=', yearId)
    .where('sittings.id', '=', sittingId)
    .executeTakeFirst()
}

function sittingQuery(db: Db) {
  return db
    .selectFrom('sittings')
    .innerJoin('sitting_closures', 'sitting_closures.sitting_id', 'sittings.id')
    .innerJoin('councils', 'councils.id', 'sittings.council_id')
    .leftJoin('submissions', 'submissions.sitting_id', 'sittings.id')
    .leftJoin('decisions', 'decisions.submission_id', 'submissions.id')
    .select((eb) => [
      'sittings.id',
      'sittings.held_on as heldOn',
      'councils.name as councilName',
      eb
        .selectFrom('nominees as n')
        .whereRef('n.sitting_id', '=', 'sittings.id')
        .select((e) => e.fn.countAll<number>().as('count'))
        .$asScalar()
        .$notNull()
        .as('nominees'),
      eb
        .selectFrom('nominees as n')
        .innerJoin('nominee_outcomes as o', 'o.nominee_id', 'n.id')
        .whereRef('n.sitting_id', '=', 'sittings.id')
        .where('o.passed', '=', true)
        .select((e) => e.fn.countAll<number>().as('count'))
        .$asScalar()
        .$notNull()
        .as('passed'),
      'submissions.id as submissionId',
      'submissions.reference as submissionReference',
      'submissions.submitted_on as submittedOn',
      'submissions.paper_id as submissionPaperId',
      'decisions.id as decisionId',
      'decisions.reference as decisionReference',
      'decisions.decided_on as decidedOn',
    ])
}
