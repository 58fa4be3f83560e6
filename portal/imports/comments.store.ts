import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { contentFromHtml } from '../content/from-html.ts'
import { plainOf } from '../content/plain.ts'
import type { FoundComment } from './imports.ts'
import { plain } from './pictures.ts'

/** Keeps the comments of an item: approved ones as read by whoever runs the import, others in the queue. */
export async function writeComments(
  tx: Db,
  who: { id: string },
  articleId: string,
  found: FoundComment[],
): Promise<void> {
  const rows = rowsOf(articleId, found)
  if (rows.length === 0) return
  await tx
    .insertInto('comments')
    .values(rows.map(({ isApproved: _, ...row }) => row))
    .execute()
  const approved = rows.filter((row) => row.isApproved)
  if (approved.length === 0) return
  await tx
    .insertInto('comment_rulings')
    .values(
      approved.map((row) => ({
        ...{ comment_id: row.id, ruling: 'approved', ruled_by: who.id },
        reason: 'Đã duyệt ở trang cũ.',
      })),
    )
    .execute()
}

function rowsOf(articleId: string, found: FoundComment[]) {
  const ids = new Map(found.map((one) => [one.id, newId()]))
  const top = topsOf(found)
  return found
    .map((one) => ({
      id: ids.get(one.id) ?? newId(),
      article_id: articleId,
      parent_id: ids.get(top.get(one.id) ?? '') ?? null,
      name: plain(one.name).slice(0, 100) || 'Bạn đọc',
      email: one.email.slice(0, 254),
      body: lettersOf(one.body),
      address_hash: 'imported',
      isApproved: one.standing === 'approved',
      ...(one.at ? { sent_at: new Date(one.at) } : {}),
    }))
    .filter((row) => row.body !== '')
    .toSorted((one, other) => Number(one.parent_id !== null) - Number(other.parent_id !== null))
}

/** Answers to answers stand under the comment they all began with; in a circle nobody began. */
function topsOf(found: FoundComment[]): Map<string, string> {
  const parents = new Map(found.map((one) => [one.id, one.parent]))
  const tops = new Map<string, string>()
  for (const { id } of found) {
    let top = id
    for (let steps = 0; steps < 50 && parents.has(parents.get(top) ?? ''); steps += 1)
      top = parents.get(top) ?? ''
    if (top !== id && !parents.has(parents.get(top) ?? '')) tops.set(id, top)
  }
  return tops
}

/** What a reader wrote, as letters alone. */
function lettersOf(body: string): string {
  const html = /<(p|br)\b/i.test(body) ? body : body.replaceAll('\n', '<br>')
  return plainOf(contentFromHtml(`<p>${html}</p>`).content).slice(0, 10_000)
}
