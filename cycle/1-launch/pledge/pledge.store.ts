import type { Db } from '#plumbing/database.ts'
import type { Pledge, PledgeSignature } from './pledge.ts'

/** The text of the year's pledge, if it has been written. */
export function pledgeOfYear(db: Db, yearId: string): Promise<Pledge | undefined> {
  return db
    .selectFrom('pledges')
    .where('year_id', '=', yearId)
    .select(['id', 'preamble', 'commitments', 'signing_on as signingOn', 'illustrative', 'version'])
    .executeTakeFirst()
}

/** Who has signed for which agency, with the post held on the day of signing. */
export function signaturesOf(db: Db, yearId: string): Promise<PledgeSignature[]> {
  return db
    .selectFrom('pledge_signatures')
    .innerJoin('pledges', 'pledges.id', 'pledge_signatures.pledge_id')
    .innerJoin('people', 'people.id', 'pledge_signatures.signed_by')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('posts')
          .whereRef('posts.person_id', '=', 'people.id')
          .whereRef('posts.agency_id', '=', 'pledge_signatures.agency_id')
          .orderBy('posts.from_on', 'desc')
          .limit(1)
          .select('posts.title')
          .as('post'),
      (join) => join.onTrue(),
    )
    .where('pledges.year_id', '=', yearId)
    .orderBy('pledge_signatures.signed_at')
    .select([
      'pledge_signatures.agency_id as agencyId',
      'people.full_name as name',
      'people.rank',
      'post.title as post',
      'pledge_signatures.signed_at as at',
    ])
    .execute()
}

/** The paper made at the last signature. */
export function pledgePaper(db: Db, pledgeId: string) {
  return db
    .selectFrom('papers')
    .where('subject_id', '=', pledgeId)
    .where('code', '=', 'pledge')
    .select('id')
    .executeTakeFirst()
}
