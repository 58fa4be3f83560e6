import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import type { Issue, IssueKind, IssueState } from './issues.ts'

type Row = Omit<Issue, 'publication' | 'withdrawal' | 'corrections'> & {
  publishedAt: Date | null
  publishedBy: string | null
  withdrawnAt: Date | null
  withdrawnBy: string | null
  reason: string | null
  corrections: { words: string; at: string }[]
}

/** One issue with its contents, whatever its state. */
export async function findIssue(db: Db, by: { id: string } | { slug: string }): Promise<Issue | undefined> {
  const which = 'id' in by ? sql`i.id = ${by.id}` : sql`i.slug = ${by.slug}`
  const { rows } = await sql<Row>`
    select i.id, i.slug, i.kind, i.number, i.year, to_char(i.issued_on, 'YYYY-MM-DD') as "issuedOn", i.title, i.about,
      i.cover_id as "coverId", i.illustrative, i.version,
      p.published_at as "publishedAt", publisher.full_name as "publishedBy",
      w.withdrawn_at as "withdrawnAt", withdrawer.full_name as "withdrawnBy", w.reason,
      (select json_build_object('id', f.id, 'name', f.name, 'size', f.size,
          'pages', (select d.pages from media_drawings d where d.file_id = f.id))
        from media_files f where f.id = i.pdf_id) as pdf,
      (select coalesce(json_agg(json_build_object('words', c.words, 'at', c.corrected_at) order by c.corrected_at), '[]')
        from issue_corrections c where c.issue_id = i.id) as corrections,
      (select coalesce(json_agg(json_build_object('position', e.position, 'title', e.title, 'author', e.author,
          'page', e.page, 'articleId', e.article_id, 'slug', a.slug) order by e.position), '[]')
        from issue_entries e
        left join article_publications ap on ap.article_id = e.article_id
          and not exists (select from article_withdrawals aw where aw.article_id = ap.article_id)
        left join articles a on a.id = ap.article_id
        where e.issue_id = i.id) as entries
    from issues i
    left join issue_publications p on p.issue_id = i.id
    left join people publisher on publisher.id = p.published_by
    left join issue_withdrawals w on w.issue_id = i.id
    left join people withdrawer on withdrawer.id = w.withdrawn_by
    where ${which}`.execute(db)
  const [row] = rows
  if (!row) return undefined
  const { publishedAt, publishedBy, withdrawnAt, withdrawnBy, reason, corrections, ...issue } = row
  return {
    ...issue,
    corrections: corrections.map(({ words, at }) => ({ words, at: new Date(at) })),
    publication: publishedAt && { at: publishedAt, by: publishedBy ?? '' },
    withdrawal: withdrawnAt && { at: withdrawnAt, by: withdrawnBy ?? '', reason: reason ?? '' },
  }
}

/** The issue, held against other writers until the transaction ends. */
export async function lockIssue(tx: Db, id: string): Promise<Issue> {
  await tx.selectFrom('issues').where('id', '=', id).select('id').forUpdate().executeTakeFirst()
  return found(await findIssue(tx, { id }))
}

export const issuePage = 24

export type IssueRow = {
  id: string
  slug: string
  kind: IssueKind
  number: number
  year: number
  issuedOn: Day
  title: string
  illustrative: boolean
  state: IssueState
  hasCover: boolean
  mark: string
}

/** The issues of a page, newest first: all of them for the newsroom, those before the readers for everybody. */
export async function listIssues(db: Db, { page, all }: { page: number; all: boolean }) {
  const { rows } = await sql<IssueRow & { count: number }>`
    select i.id, i.slug, i.kind, i.number, i.year, to_char(i.issued_on, 'YYYY-MM-DD') as "issuedOn", i.title,
      i.illustrative, i.cover_id is not null or d.pages > 0 as "hasCover",
      right(coalesce(i.cover_id, i.pdf_id, i.id)::text, 8) as mark,
      case when w.issue_id is not null then 'withdrawn' when p.issue_id is not null then 'published' else 'draft' end as state,
      (count(*) over ())::int as count
    from issues i
    left join issue_publications p on p.issue_id = i.id
    left join issue_withdrawals w on w.issue_id = i.id
    left join media_drawings d on d.file_id = i.pdf_id
    where ${all} or (p.issue_id is not null and w.issue_id is null)
    order by i.issued_on desc, i.id desc
    limit ${issuePage} offset ${(page - 1) * issuePage}`.execute(db)
  return { issues: rows, pages: Math.max(1, Math.ceil((rows[0]?.count ?? 0) / issuePage)) }
}

/** A drawn page of a PDF. */
export function pageOfPdf(db: Db, fileId: string, page: number) {
  return db
    .selectFrom('media_pages')
    .where('file_id', '=', fileId)
    .where('page', '=', page)
    .select(['width', 'height', 'content', 'words'])
    .executeTakeFirst()
}

/** The shapes of all pages, in order. */
export function pagesOfPdf(db: Db, fileId: string) {
  return db
    .selectFrom('media_pages')
    .where('file_id', '=', fileId)
    .orderBy('page')
    .select(['page', 'width', 'height'])
    .execute()
}

/** The pages on which every word stands, with or without marks, at most fifty. */
export async function pagesHolding(db: Db, fileId: string, words: string): Promise<number[]> {
  const each = words.split(/\s+/).filter(Boolean).slice(0, 8)
  if (each.length === 0) return []
  const patterns = each.map((word) => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`)
  const { rows } = await sql<{ page: number }>`
    select page from media_pages where file_id = ${fileId}
      and folded like all (select vn_fold(word) from unnest(${patterns}::text[]) word)
    order by page limit 50`.execute(db)
  return rows.map((row) => row.page)
}
