import { sql } from 'kysely'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found, sameVersion } from '#plumbing/verdict.ts'
import { mayOrderMagazine } from '../sections/sections.policy.ts'
import { idsOfNames, linkOf, lockName } from './names.store.ts'
import { type NameKind, namesTyped } from './names.ts'

type Words = { name: string; about: string }

/** Adds a topic or an author before any item carries it. */
export function addName(db: Db, who: Actor, kind: NameKind, words: Words): Promise<string> {
  return transact(db, async (tx) => {
    demand(mayOrderMagazine(who))
    const [id] = await idsOfNames(tx, kind, [words.name])
    const added = found(id)
    await tx.updateTable(kind).set({ about: words.about }).where('id', '=', added).execute()
    await note(tx, who, 'name.added', added, { after: { kind, ...words } })
    return added
  })
}

/** Renames it; its address stays, so that what links to it still leads there. */
export function editName(
  db: Db,
  who: Actor,
  at: { kind: NameKind; id: string },
  typed: Words & { version: number },
) {
  return transact(db, async (tx) => {
    demand(mayOrderMagazine(who))
    const before = found(await lockName(tx, at.kind, at.id))
    sameVersion(before, typed.version)
    const { version, ...words } = typed
    await tx
      .updateTable(at.kind)
      .set({ ...words, version: version + 1 })
      .where('id', '=', at.id)
      .execute()
    await note(tx, who, 'name.edited', at.id, {
      before: { name: before.name, about: before.about },
      after: words,
    })
  })
}

type Merge = { kind: NameKind; id: string; into: string }

/** Makes two names one: the items of the first carry the second, and the first address leads on to it. */
export function mergeNames(db: Db, who: Actor, { kind, id, into }: Merge): Promise<string> {
  return transact(db, async (tx) => {
    demand(mayOrderMagazine(who))
    const [first = '', second = ''] = [id, await idOfName(tx, kind, into)]
    if (first === second) throw new BadInput({ into: t('Hãy gõ tên khác với tên đang gộp.') })
    const [from, to] = await lockBoth(tx, kind, [first, second])
    await moveLinks(tx, kind, { from: from.id, to: to.id })
    await tx.deleteFrom(kind).where('id', '=', from.id).execute()
    await leadOn(tx, kind, { from, to: to.id })
    await note(tx, who, 'name.merged', to.id, { before: { kind, name: from.name }, after: { name: to.name } })
    return to.name
  })
}

async function idOfName(tx: Db, kind: NameKind, name: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from ${sql.table(kind)}
    where lower(name) = lower(${name}) or slug = ${name} order by id limit 1`.execute(tx)
  const row = rows[0]
  if (!row)
    throw new BadInput({ into: t('Không có tên “{name}”. Hãy gõ đúng một tên trong danh sách.', { name }) })
  return row.id
}

/** Always in one order, so that two merges cannot wait for each other. */
async function lockBoth(tx: Db, kind: NameKind, [first, second]: [string, string]) {
  const locked = new Map<string, Awaited<ReturnType<typeof lockName>>>()
  for (const id of [first, second].toSorted()) locked.set(id, await lockName(tx, kind, id))
  return [found(locked.get(first)), found(locked.get(second))] as const
}

async function moveLinks(tx: Db, kind: NameKind, { from, to }: { from: string; to: string }) {
  const { table, column } = linkOf(kind)
  await sql`delete from ${table} l where ${column} = ${from}
    and exists (select from ${table} o where o.article_id = l.article_id and o.${column} = ${to})`.execute(tx)
  await sql`update ${table} set ${column} = ${to} where ${column} = ${from}`.execute(tx)
}

/** Whoever comes by the old address, or by one that led there, is sent on. */
async function leadOn(
  tx: Db,
  kind: NameKind,
  { from, to }: { from: { id: string; slug: string }; to: string },
) {
  await tx.updateTable('merged_names').set({ into_id: to }).where('into_id', '=', from.id).execute()
  await tx.insertInto('merged_names').values({ kind, slug: from.slug, into_id: to }).execute()
}

type Typed = { topics: string; authors: string }

/** Writes which topics and authors an item carries; names nobody wrote before are added. */
export async function nameArticle(
  tx: Db,
  who: Actor,
  article: { id: string; yearId: string | null },
  typed: Typed,
) {
  const [topics, authors] = [namesTyped(typed.topics), namesTyped(typed.authors)]
  const tooMany = t('Nhiều nhất 12 tên.')
  if (topics.length > 12) throw new BadInput({ topics: tooMany })
  if (authors.length > 12) throw new BadInput({ authors: tooMany })
  const topicIds = await idsOfNames(tx, 'topics', topics)
  const authorIds = await idsOfNames(tx, 'authors', authors)
  await sql`delete from article_topics where article_id = ${article.id}`.execute(tx)
  await sql`insert into article_topics (article_id, topic_id)
    select distinct ${article.id}::uuid, id from unnest(${topicIds}::uuid[]) id`.execute(tx)
  await sql`delete from article_authors where article_id = ${article.id}`.execute(tx)
  await sql`insert into article_authors (article_id, author_id, position)
    select ${article.id}::uuid, id, min(n) from unnest(${authorIds}::uuid[]) with ordinality a(id, n) group by id`.execute(
    tx,
  )
  await note(tx, who, 'article.named', article.id, { yearId: article.yearId, after: { topics, authors } })
}
