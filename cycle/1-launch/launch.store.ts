import type { Db } from '#plumbing/database.ts'

/** How far the launch of the year is, in counts. */
export function launchCounts(db: Db, yearId: string) {
  return db
    .selectNoFrom((eb) => [
      eb
        .selectFrom('targets')
        .where('targets.year_id', '=', yearId)
        .select(eb.fn.countAll<number>().as('count'))
        .as('targets'),
      eb
        .selectFrom('entries')
        .leftJoin('entry_withdrawals', 'entry_withdrawals.entry_id', 'entries.id')
        .where('entries.year_id', '=', yearId)
        .where('entry_withdrawals.entry_id', 'is', null)
        .select(eb.fn.countAll<number>().as('count'))
        .as('entries'),
      eb
        .selectFrom('entries')
        .leftJoin('entry_withdrawals', 'entry_withdrawals.entry_id', 'entries.id')
        .where('entries.year_id', '=', yearId)
        .where('entry_withdrawals.entry_id', 'is', null)
        .select((sub) => sub.fn.count<number>('entries.agency_id').distinct().as('count'))
        .as('enteringAgencies'),
    ])
    .executeTakeFirstOrThrow()
}
