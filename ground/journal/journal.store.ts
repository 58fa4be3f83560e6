import { type ExpressionBuilder, sql } from 'kysely'
import type { DB } from '#database/tables.ts'
import type { Db } from '#plumbing/database.ts'
import { allWords } from '../people/seen.ts'

/** “Dòng nhật ký”: one deed. */
export type JournalLine = {
  id: number
  at: Date
  actorName: string
  action: string
  subjectId: string
  agencyId: string | null
  yearId: string | null
  before: unknown
  after: unknown
}

/** What is looked for; `before` is the number of the line to go on from. */
export type JournalSearch = {
  yearId?: string
  action?: string
  words?: string
  from?: string
  to?: string
  before?: number
}

export const journalPage = 50

/** Lines of the journal, newest first, one more than a page so that the screen knows whether there are older ones. */
export function searchJournal(db: Db, search: JournalSearch) {
  return db
    .selectFrom('journal')
    .where((eb) => eb.and(conditions(eb, search)))
    .orderBy('id', 'desc')
    .limit(journalPage + 1)
    .select([
      'id',
      'at',
      'actor_name as actorName',
      'action',
      'subject_id as subjectId',
      'agency_id as agencyId',
      'year_id as yearId',
      'before',
      'after',
    ])
    .execute()
}

function conditions(eb: ExpressionBuilder<DB, 'journal'>, search: JournalSearch) {
  const { yearId, action, words, from, to, before } = search
  return [
    yearId ? eb('year_id', '=', yearId) : null,
    action ? eb('action', '=', action) : null,
    words ? allWords(sql<string>`vn_fold(actor_name)`, words) : null,
    from ? sql<boolean>`at >= ${from}::date` : null,
    to ? sql<boolean>`at < ${to}::date + 1` : null,
    before ? eb('id', '<', before) : null,
  ].filter((one) => one !== null)
}
