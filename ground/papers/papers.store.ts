import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { Paper } from './paper.ts'

export const papersPerPage = 25

/** The papers of a year, newest first. */
export async function papersOf(db: Db, yearId: string, page: number) {
  const rows = await db
    .selectFrom('papers')
    .leftJoin('people', 'people.id', 'papers.issued_by')
    .where('papers.year_id', '=', yearId)
    .orderBy('papers.issued_at', 'desc')
    .orderBy('papers.id', 'desc')
    .limit(papersPerPage)
    .offset((page - 1) * papersPerPage)
    .select([
      'papers.id',
      'papers.reference',
      'papers.title',
      sql<Day>`papers.issued_on`.as('issuedOn'),
      'people.rank',
      'people.full_name as name',
      sql<number>`count(*) over ()`.as('all'),
    ])
    .execute()
  return { rows, pages: Math.ceil((rows[0]?.all ?? 0) / papersPerPage) }
}

/** The papers made of one thing, oldest first. */
export function papersAbout(db: Db, subjectIds: string[]) {
  return db
    .selectFrom('papers')
    .where('subject_id', 'in', [...subjectIds, nobody])
    .orderBy('issued_at')
    .orderBy('id')
    .select([
      'id',
      'subject_id as subjectId',
      'code',
      'reference',
      'title',
      sql<Day>`issued_on`.as('issuedOn'),
    ])
    .execute()
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** One paper with its words. */
export function findPaper(db: Db, id: string) {
  return db
    .selectFrom('papers')
    .leftJoin('people', 'people.id', 'papers.issued_by')
    .leftJoin('cluster_years', 'cluster_years.id', 'papers.year_id')
    .where('papers.id', '=', id)
    .select([
      'papers.id',
      'papers.year_id as yearId',
      'cluster_years.slug',
      'papers.code',
      'papers.reference',
      'papers.title',
      sql<Day>`papers.issued_on`.as('issuedOn'),
      'papers.issued_at as issuedAt',
      'people.rank',
      'people.full_name as name',
      sql<Paper>`papers.content`.as('content'),
    ])
    .executeTakeFirst()
}

/** The file of a paper. */
export function paperFile(db: Db, id: string, kind: 'docx' | 'pdf') {
  return db
    .selectFrom('papers')
    .innerJoin('files', 'files.id', kind === 'docx' ? 'papers.docx_id' : 'papers.pdf_id')
    .where('papers.id', '=', id)
    .select([
      'papers.year_id as yearId',
      'files.name',
      'files.kind',
      'files.sha256',
      sql<Buffer>`files.content`.as('content'),
    ])
    .executeTakeFirst()
}
