import type { Db } from '#plumbing/database.ts'

/** Which tellers have signed exactly this. */
export async function signersOf(db: Db, sittingId: string, digest: string) {
  return db
    .selectFrom('tally_signatures')
    .where('sitting_id', '=', sittingId)
    .where('digest', '=', digest)
    .select(['teller_id as tellerId', 'signed_at as signedAt'])
    .execute()
}
