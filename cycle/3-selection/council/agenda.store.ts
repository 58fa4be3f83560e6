import type { Db } from '#plumbing/database.ts'

/** “Nội dung chương trình”: one matter of the sitting. */
export type AgendaItem = { id: string; title: string; presenter: string; conclusion: string }

export function agendaOf(db: Db, sittingId: string): Promise<AgendaItem[]> {
  return db
    .selectFrom('agenda_items')
    .where('sitting_id', '=', sittingId)
    .orderBy('position')
    .select(['id', 'title', 'presenter', 'conclusion'])
    .execute()
}

/** A word for the agenda as it stands; another word once anybody has written in it. */
export function agendaStamp(items: Omit<AgendaItem, 'id'>[]): string {
  return JSON.stringify(items.map((one) => [one.title, one.presenter, one.conclusion]))
}
