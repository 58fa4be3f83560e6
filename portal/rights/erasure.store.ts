import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { teach } from '../moderation/classifier/classifier.store.ts'

type Erased = { id: string; body: string }

/**
 * Empties everything a person told with these comments, and what the classifier took from them; that it was done, and
 * where the comment stood, stays. `wishId`: null when its time of keeping was over.
 */
export async function emptyComments(tx: Db, comments: Erased[], wishId: string | null): Promise<void> {
  if (comments.length === 0) return
  const ids = comments.map(({ id }) => id)
  await teach(tx, comments, null)
  await tx
    .updateTable('comments')
    .set({ name: '', email: '', body: '', address_hash: '', place_hash: null, signs: [], score: null })
    .where('id', 'in', ids)
    .execute()
  await tx.updateTable('comment_texts').set({ body: '' }).where('comment_id', 'in', ids).execute()
  await tx
    .updateTable('comment_wishes')
    .set({ words: '', new_name: '', new_email: '' })
    .where('comment_id', 'in', ids)
    .execute()
  await keepErasures(tx, ids, { what: 'all', wishId })
}

export async function keepErasures(
  tx: Db,
  ids: string[],
  { what, wishId }: { what: 'all' | 'email'; wishId: string | null },
) {
  await sql`insert into comment_erasures (comment_id, what, wish_id)
    select id, ${what}, ${wishId}::uuid from unnest(${ids}::uuid[]) id on conflict do nothing`.execute(tx)
}
