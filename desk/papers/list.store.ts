import { type ExpressionBuilder, sql } from 'kysely'
import type { DB } from '#database/tables.ts'
import { closedCodes } from '#ground/papers/papers.policy.ts'
import { ceasedBy } from '#ground/papers/papers.store.ts'
import { allWords } from '#ground/people/seen.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'

/** What is looked for among the papers of a year. */
export type PaperSearch = { words?: string; form?: string; issuer?: string; maker?: string; code?: string }

type Asked = { yearId: string; readsClosed: boolean; search: PaperSearch }

const papersPerPage = 25

/** The papers of a year that one may read, newest first, a page at a time. */
export async function listPapers(db: Db, asked: Asked, page: number) {
  const rows = await db
    .selectFrom('papers')
    .leftJoin('people', 'people.id', 'papers.issued_by')
    .where((eb) => eb.and(conditions(eb, asked)))
    .orderBy('papers.issued_at', 'desc')
    .orderBy('papers.id', 'desc')
    .limit(papersPerPage)
    .offset((page - 1) * papersPerPage)
    .select([
      'papers.id',
      'papers.reference',
      'papers.title',
      'papers.issuer',
      sql<Day>`papers.issued_on`.as('issuedOn'),
      'people.rank',
      'people.full_name as name',
      ceasedBy.as('ceased'),
      sql<boolean>`exists (select from paper_changes x where x.paper_id = papers.id and x.kind = 'corrected')`.as(
        'isCorrected',
      ),
      sql<number>`count(*) over ()`.as('all'),
    ])
    .execute()
  return { rows, pages: Math.ceil((rows[0]?.all ?? 0) / papersPerPage) }
}

/** The types, bodies and makers there are among the papers one may read, for the filter. */
export async function paperChoices(db: Db, asked: Omit<Asked, 'search'>) {
  const { rows } = await sql<{ forms: string[]; issuers: string[]; makers: { id: string; name: string }[] }>`
    with seen as (select form, issuer, issued_by from papers where year_id = ${asked.yearId}
      and (${asked.readsClosed} or code <> all(${closedCodes})))
    select coalesce((select json_agg(distinct form) from seen), '[]') as forms,
      coalesce((select json_agg(distinct issuer) from seen), '[]') as issuers,
      coalesce((select json_agg(json_build_object('id', id, 'name', full_name) order by full_name collate vietnamese)
        from people where id in (select issued_by from seen)), '[]') as makers`.execute(db)
  return rows[0] ?? { forms: [], issuers: [], makers: [] }
}

function conditions(eb: ExpressionBuilder<DB, 'papers'>, { yearId, readsClosed, search }: Asked) {
  const { words, form, issuer, maker, code } = search
  return [
    eb('papers.year_id', '=', yearId),
    readsClosed ? null : eb('papers.code', 'not in', closedCodes),
    words ? allWords(sql.ref('papers.folded'), words) : null,
    form ? eb('papers.form', '=', form) : null,
    issuer ? eb('papers.issuer', '=', issuer) : null,
    maker ? eb('papers.issued_by', '=', maker) : null,
    code ? eb('papers.code', '=', code) : null,
  ].filter((one) => one !== null)
}

/** How many papers of each kind a year has, and the newest of each. */
export async function papersByCode(db: Db, yearId: string) {
  const { rows } = await sql<{ code: string; count: number; id: string; reference: string }>`
    select distinct on (code) code, count(*) over (partition by code)::int as count, id, reference
    from papers where year_id = ${yearId} order by code, issued_at desc, id desc`.execute(db)
  return rows
}
