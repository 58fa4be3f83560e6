import { sql } from 'kysely'
import type { Actor } from '#ground/people/actor.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { longest } from '#portal/comments/comments.ts'
import { answerComment } from '#portal/moderation/answers/answers.acts.ts'
import { reportComment } from '#portal/moderation/reports/reports.acts.ts'
import { approveComment, withdrawComment } from '#portal/moderation/rulings.acts.ts'
import { makeWish } from '#portal/rights/wishes.acts.ts'
import { stretches } from './planting.ts'

/** One that readers see, one that waits. */
export type Said = { shown: string; waiting: string }

/** Comments whose names and words are the list: shown, answered, replied to, reported, taken away, waiting. */
export function plantComments(db: Db, moderator: Actor, articleId: string): Promise<Said> {
  return transact(db, async (tx) => {
    const said = stretches(longest.body)
    const ids = await kept(tx, articleId, { said, parents: [] })
    await kept(tx, articleId, { said, parents: ids })
    const waiting = await kept(tx, articleId, { said, parents: [] })
    await sql`update comments set standing = 'approved' where article_id = ${articleId}
      and id <> all(${waiting}::uuid[])`.execute(tx)
    for (const [n, words] of said.entries()) {
      await answerComment(tx, moderator, ids[n] ?? '', { body: words })
      await reportComment(tx, { commentId: ids[n] ?? '', kind: 'other', words, address: `10.1.0.${n}` })
    }
    await takeOneAway(tx, moderator, waiting.at(-1) ?? '', said.join('\n'))
    const shown = ids[0] ?? ''
    const asked = {
      kind: 'identity',
      words: said.join('\n'),
      newName: said.join('\n'),
      newEmail: '',
    } as const
    await makeWish(tx, shown, { ...asked, today: '2022-10-26' })
    return { shown, waiting: waiting[0] ?? '' }
  })
}

// Names that a form refuses, as an import or an older time may have left them.
async function kept(tx: Db, articleId: string, { said, parents }: { said: string[]; parents: string[] }) {
  const rows = said.map((body, n) => ({
    id: newId(),
    article_id: articleId,
    ...(parents[n] && { parent_id: parents[n] }),
    ...{ name: body, body, email: `mau${n}@example.vn`, address_hash: 'mau' },
  }))
  await tx.insertInto('comments').values(rows).execute()
  return rows.map((row) => row.id)
}

async function takeOneAway(tx: Db, moderator: Actor, id: string, words: string) {
  await approveComment(tx, moderator, id)
  await withdrawComment(tx, moderator, id, { seen: 'approved', reason: { code: 'other', words } })
}
