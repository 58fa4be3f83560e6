import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { piecesOf } from './pieces.ts'
import { type Met, type Score, scoreOf } from './score.ts'

/** What the classifier may take from a comment: nothing of who wrote it. */
export type Reading = { id: string; body: string }
export type Lesson = 'approved' | 'refused'

/** The piece that counts the comments themselves. */
const everyComment = ''
const rescored = 100

/** How many decisions were learned from. */
export async function learned(db: Db): Promise<Met> {
  return (await metOf(db, [])).get(everyComment) ?? { approved: 0, refused: 0 }
}

/** The score of each text as of now, with what told so; nothing while too few decisions were learned from. */
export async function scoresOf(db: Db, texts: string[]): Promise<(Score | null)[]> {
  const pieces = texts.map(piecesOf)
  const met = await metOf(db, pieces.flat())
  const all = met.get(everyComment) ?? { approved: 0, refused: 0 }
  return pieces.map((own) => scoreOf(own, met, all))
}

async function metOf(db: Db, pieces: string[]): Promise<Map<string, Met>> {
  const wanted = [...new Set([...pieces, everyComment])]
  const rows = await db
    .selectFrom('comment_pieces')
    .where('piece', '=', sql<string>`any(${wanted}::text[])`)
    .select(['piece', 'approved', 'refused'])
    .execute()
  return new Map(rows.map(({ piece, ...met }) => [piece, met]))
}

/**
 * Learns a decision on each comment, forgetting what was learned from it before; `null` only forgets. Decisions wait
 * for each other here, so that two never count the same piece at once.
 */
export async function teach(tx: Db, comments: Reading[], lesson: Lesson | null): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('comment_pieces'))`.execute(tx)
  const before = await lessonsOf(tx, comments)
  const changed = comments.filter(({ id }) => (before.get(id) ?? null) !== lesson)
  if (changed.length === 0) return
  await count(tx, changesOf(changed, before, lesson))
  await keepLessons(tx, changed, lesson)
  await rescore(tx)
}

async function lessonsOf(tx: Db, comments: Reading[]): Promise<Map<string, Lesson>> {
  const rows = await tx
    .selectFrom('comment_lessons')
    .where(
      'comment_id',
      'in',
      comments.map(({ id }) => id),
    )
    .select(['comment_id', 'lesson'])
    .execute()
  return new Map(rows.map((row) => [row.comment_id, row.lesson]))
}

function changesOf(comments: Reading[], before: Map<string, Lesson>, lesson: Lesson | null) {
  const changes = new Map<string, Met>()
  const add = (piece: string, to: Lesson, by: number) => {
    const met = changes.get(piece) ?? { approved: 0, refused: 0 }
    changes.set(piece, { ...met, [to]: met[to] + by })
  }
  for (const { id, body } of comments)
    for (const piece of [everyComment, ...piecesOf(body)]) {
      const old = before.get(id)
      if (old) add(piece, old, -1)
      if (lesson) add(piece, lesson, 1)
    }
  return changes
}

async function count(tx: Db, changes: Map<string, Met>) {
  const [pieces, met] = [[...changes.keys()], [...changes.values()]]
  const [approved, refused] = [met.map((one) => one.approved), met.map((one) => one.refused)]
  await sql`
    insert into comment_pieces as kept (piece, approved, refused)
    select piece, 0, 0 from unnest(${pieces}::text[]) piece on conflict do nothing`.execute(tx)
  await sql`
    update comment_pieces k set approved = k.approved + d.approved, refused = k.refused + d.refused
    from unnest(${pieces}::text[], ${approved}::int[], ${refused}::int[]) d(piece, approved, refused)
    where k.piece = d.piece`.execute(tx)
  await sql`delete from comment_pieces where piece = any(${pieces}::text[]) and approved = 0 and refused = 0`.execute(
    tx,
  )
}

async function keepLessons(tx: Db, comments: Reading[], lesson: Lesson | null) {
  const ids = comments.map(({ id }) => id)
  await tx.deleteFrom('comment_lessons').where('comment_id', 'in', ids).execute()
  if (!lesson) return
  await tx
    .insertInto('comment_lessons')
    .values(ids.map((id) => ({ comment_id: id, lesson })))
    .execute()
}

/** The newest that wait are scored anew by what was just learned; the rest when their page is opened. */
async function rescore(tx: Db) {
  const waiting = await tx
    .selectFrom('comments')
    .where('standing', '=', 'waiting')
    .orderBy('sent_at', 'desc')
    .limit(rescored)
    .select(['id', 'body'])
    .execute()
  const found = await scoresOf(
    tx,
    waiting.map(({ body }) => body),
  )
  const [ids, scores] = [waiting.map(({ id }) => id), found.map((score) => score?.percent ?? null)]
  await sql`update comments c set score = d.score from unnest(${ids}::uuid[], ${scores}::real[]) d(id, score)
    where c.id = d.id and c.score is distinct from d.score`.execute(tx)
}
