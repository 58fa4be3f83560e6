import type { Db } from '#plumbing/database.ts'

/** The written opinions of absent members that have come in. */
export function opinionsOf(db: Db, sittingId: string) {
  return db
    .selectFrom('written_opinions')
    .where('sitting_id', '=', sittingId)
    .select([
      'member_id as memberId',
      'file_id as fileId',
      'kept_where as keptWhere',
      'received_on as receivedOn',
    ])
    .execute()
}
