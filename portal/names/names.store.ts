import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { slugOf } from '#plumbing/slug.ts'
import type { Name, NameKind } from './names.ts'

const links = {
  topics: { table: sql.table('article_topics'), column: sql.ref('topic_id') },
  authors: { table: sql.table('article_authors'), column: sql.ref('author_id') },
} as const

/** Where the items of a kind of name are kept. */
export const linkOf = (kind: NameKind) => links[kind]

export const namesPage = 50

/** The names of one kind in the order of the alphabet, with how many items carry each. */
export async function listNames(db: Db, kind: NameKind, { words, page }: { words: string; page: number }) {
  const { rows } = await sql<Name & { all: number }>`
    select n.id, n.slug, n.name, n.about, n.version,
      (select count(*)::int from ${links[kind].table} l where l.${links[kind].column} = n.id) as items,
      (count(*) over ())::int as "all"
    from ${sql.table(kind)} n where ${holdsAll(words)}
    order by n.folded, n.id limit ${namesPage} offset ${(page - 1) * namesPage}`.execute(db)
  return { names: rows, pages: Math.max(1, Math.ceil((rows[0]?.all ?? 0) / namesPage)) }
}

/** Names that hold what was typed so far, those that begin with it first. */
export async function suggestNames(db: Db, kind: NameKind, words: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select n.name from ${sql.table(kind)} n where ${holdsAll(words)}
    order by (n.folded like vn_fold(${escaped(words)}) || '%') desc, n.folded limit 8`.execute(db)
  return rows.map((row) => row.name)
}

function holdsAll(words: string) {
  const each = words.split(/\s+/).filter(Boolean).slice(0, 8)
  const patterns = each.map((word) => `%${escaped(word)}%`)
  return sql<boolean>`n.folded like all (select vn_fold(word) from unnest(${patterns}::text[]) as word)`
}

const escaped = (words: string) => words.replace(/[\\%_]/g, (sign) => `\\${sign}`)

/** One name, kept for this deed alone. */
export async function lockName(tx: Db, kind: NameKind, id: string): Promise<Omit<Name, 'items'> | undefined> {
  const { rows } = await sql<Omit<Name, 'items'>>`
    select id, slug, name, about, version from ${sql.table(kind)} where id = ${id} for update`.execute(tx)
  return rows[0]
}

/** The names an item carries, in the order they were written. */
export async function namesOfArticle(db: Db, kind: NameKind, articleId: string): Promise<string[]> {
  const { table, column } = links[kind]
  const order = kind === 'authors' ? sql`l.position` : sql`n.folded`
  const { rows } = await sql<{ name: string }>`
    select n.name from ${table} l join ${sql.table(kind)} n on n.id = l.${column}
    where l.article_id = ${articleId} order by ${order}`.execute(db)
  return rows.map((row) => row.name)
}

/** The ids of the typed names, in their order; those nobody has written before are added. */
export async function idsOfNames(tx: Db, kind: NameKind, names: string[]): Promise<string[]> {
  if (names.length === 0) return []
  await sql`select pg_advisory_xact_lock(hashtext(${`names.${kind}`}))`.execute(tx)
  const slugs = await freeSlugs(tx, kind, names)
  const { rows } = await sql<{ id: string }>`
    with typed as (select name, slug, n from unnest(${names}::text[], ${slugs}::text[]) with ordinality t(name, slug, n)),
    known as (select distinct on (t.n) t.n, k.id from typed t
      join ${sql.table(kind)} k on lower(k.name) = lower(t.name) order by t.n, k.id),
    added as (insert into ${sql.table(kind)} (id, slug, name)
      select gen_random_uuid(), slug, name from typed where n not in (select n from known) returning id, slug)
    select coalesce(known.id, added.id) as id from typed
      left join known using (n) left join added on added.slug = typed.slug and known.id is null
    order by typed.n`.execute(tx)
  return rows.map((row) => row.id)
}

/** An address without marks for each name, with a number where it is taken. */
async function freeSlugs(tx: Db, kind: NameKind, names: string[]): Promise<string[]> {
  const bases = names.map((name) => slugOf(name) || 'ten')
  const { rows } = await sql<{ slug: string }>`select slug from (select slug from ${sql.table(kind)}
    union all select slug from merged_names where kind = ${kind}) n
    where regexp_replace(slug, '-[0-9]+$', '') = any(${bases}::text[]) or slug = any(${bases}::text[])`.execute(
    tx,
  )
  const taken = new Set(rows.map((row) => row.slug))
  return bases.map((base) => {
    let slug = base
    for (let n = 2; taken.has(slug); n += 1) slug = `${base}-${n}`
    taken.add(slug)
    return slug
  })
}

/** Where the address of a name that was merged leads now. */
export async function mergedInto(db: Db, kind: NameKind, slug: string): Promise<string | undefined> {
  const { rows } = await sql<{ slug: string }>`select n.slug from merged_names m
    join ${sql.table(kind)} n on n.id = m.into_id where m.kind = ${kind} and m.slug = ${slug}`.execute(db)
  return rows[0]?.slug
}
