import pg from 'pg'
import { newId } from '#plumbing/id.ts'
import { type Item, itemsOf, type Said, saidUnder } from './items.ts'

const sections = ['activity', 'emulation', 'exemplar']
const first = Date.UTC(2020, 0, 1)
const at = (hour: number) => new Date(first + hour * 1_800_000).toISOString()

/** The same items and comments as the rival's, as rows; every comment is approved. */
export async function fill(url: string, size: { items: number; each: number }): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string }>('select id from people order by id limit 1')
    const ids = Array.from({ length: size.items }, () => newId())
    await client.query("delete from settings where name = 'exampleDay'")
    await quietly(client, async () => {
      await inParts(itemsOf(size.items), 500, (items) =>
        addItems(client, items, { ids, by: rows[0]?.id ?? '' }),
      )
      await inParts(saidUnder(size.items, size.each), 10_000, (said) =>
        addSaid(client, said, { ids, by: rows[0]?.id ?? '' }),
      )
    })
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

const tables = ['articles', 'article_publications', 'article_editions', 'comments', 'comment_rulings']

/** Rows that are not deeds move no counts and tell nobody; what words are searched by is built once, at the end. */
async function quietly(client: pg.Client, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
     where tablename = any($1) and indexdef like '% USING gin %'`,
    [tables],
  )
  for (const { name } of rows) await client.query(`drop index ${name}`)
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`)
  await work()
  for (const table of tables) await client.query(`alter table ${table} enable trigger user`)
  await client.query("set maintenance_work_mem = '512MB'")
  for (const { definition } of rows) await client.query(definition)
}

async function inParts<T>(
  all: Iterable<T>,
  size: number,
  work: (part: T[]) => Promise<unknown>,
): Promise<void> {
  let part: T[] = []
  for (const one of all) {
    part.push(one)
    if (part.length < size) continue
    await work(part)
    part = []
  }
  if (part.length > 0) await work(part)
}

type Known = { ids: string[]; by: string }

async function addItems(client: pg.Client, items: Item[], { ids, by }: Known): Promise<void> {
  const rows = items.map((item) => ({
    id: ids[item.hour - 1],
    slug: item.slug,
    section: sections[item.section],
    title: item.title,
    lead: item.lead,
    content: item.paragraphs.map((text) => ({ type: 'paragraph', words: [{ type: 'text', text }] })),
    plain: item.paragraphs.join('\n\n'),
    at: at(item.hour),
  }))
  await client.query(
    `with item as (select * from jsonb_to_recordset($1) r(
       id uuid, slug text, section text, title text, lead text, content jsonb, plain text, at timestamptz)),
     a as (insert into articles (id, slug, section, title, lead, content, plain, byline, drafted_by, drafted_at)
       select id, slug, section, title, lead, content, plain, 'Người Viết Mẫu', $2, at from item),
     e as (insert into article_editions (article_id, number, section, form, title, lead, content, plain, byline,
         byline_covers_photos, change, published_by, published_at)
       select id, 1, section, 'text', title, lead, content, plain, 'Người Viết Mẫu', true, 'first', $2, at from item)
     insert into article_publications (article_id, published_by, published_at, section)
       select id, $2, at, section from item`,
    [JSON.stringify(rows), by],
  )
}

async function addSaid(client: pg.Client, said: Said[], { ids, by }: Known): Promise<void> {
  const rows = said.map((one) => ({ ...one, id: newId(), article: ids[one.item - 1], at: at(one.hour) }))
  await client.query(
    `with said as (select * from jsonb_to_recordset($1) r(
       id uuid, article uuid, name text, email text, text text, at timestamptz)),
     c as (insert into comments (id, article_id, name, email, body, address_hash, sent_at, standing, ruled_at)
       select id, article, name, email, text, md5(email), at, 'approved', at from said)
     insert into comment_rulings (comment_id, ruling, ruled_by, ruled_at) select id, 'approved', $2, at from said`,
    [JSON.stringify(rows), by],
  )
}
