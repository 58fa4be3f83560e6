import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'

/** Everyone a sitting passed, in the order of its minutes, with the post held on the day. */
export function passedList(db: Db, sittingId: string, day: Day) {
  return db
    .selectFrom('nominees')
    .innerJoin('nominee_outcomes as outcome', 'outcome.nominee_id', 'nominees.id')
    .innerJoin('nominations', 'nominations.id', 'nominees.nomination_id')
    .innerJoin('agencies', 'agencies.id', 'nominations.agency_id')
    .leftJoin('people', 'people.id', 'nominations.person_id')
    .where('nominees.sitting_id', '=', sittingId)
    .where('outcome.passed', '=', true)
    .orderBy('nominees.position')
    .select((eb) => [
      'nominations.id as nominationId',
      'nominations.agency_id as agencyId',
      'agencies.name as agencyName',
      'nominations.person_id as personId',
      'people.full_name as personName',
      'people.rank',
      'people.person_class as personClass',
      'people.gender',
      eb
        .selectFrom('posts')
        .whereRef('posts.person_id', '=', 'nominations.person_id')
        .whereRef('posts.agency_id', '=', 'nominations.agency_id')
        .where('posts.from_on', '<=', day)
        .where((w) => w.or([w('posts.to_on', 'is', null), w('posts.to_on', '>', day)]))
        .orderBy('posts.from_on', 'desc')
        .limit(1)
        .select('posts.title')
        .as('postTitle'),
      'nominations.award_code as awardCode',
      'nominations.route',
      'nominations.achievement',
      'outcome.yes',
      'outcome.all_members as allMembers',
      'nominations.illustrative',
    ])
    .execute()
}

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

/** Holds the sitting, so that two submissions of it cannot be made at once. */
export function lockSitting(tx: Db, yearId: string, sittingId: string) {
  return tx
    .selectFrom('sittings')
    .where('id', '=', sittingId)
    .where('year_id', '=', yearId)
    .select('id')
    .forUpdate()
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
