import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { PaperChangeKind } from './changes/changes.ts'
import type { PaperForm } from './forms.ts'
import type { Paper } from './paper.ts'

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
    .leftJoin('agencies', 'agencies.id', 'papers.agency_id')
    .leftJoin('cluster_years', 'cluster_years.id', 'papers.year_id')
    .leftJoin('paper_templates', 'paper_templates.id', 'papers.template_id')
    .where('papers.id', '=', id)
    .select([
      'papers.id',
      'papers.year_id as yearId',
      'papers.subject_id as subjectId',
      'papers.agency_id as agencyId',
      'agencies.name as agencyName',
      'cluster_years.slug',
      'papers.code',
      sql<PaperForm>`papers.form`.as('form'),
      'papers.issuer',
      'papers.reference',
      'papers.title',
      sql<Day>`papers.issued_on`.as('issuedOn'),
      'papers.issued_at as issuedAt',
      'people.rank',
      'people.full_name as name',
      sql<Paper>`papers.content`.as('content'),
      'paper_templates.number as templateNumber',
      'papers.template_note as templateNote',
      ceasedBy.as('ceased'),
    ])
    .executeTakeFirst()
}

/** How a paper ceased to hold, if it did; of the row of papers the query stands on. */
export const ceasedBy = sql<PaperChangeKind | null>`(select x.kind from paper_changes x
  where x.paper_id = papers.id and x.kind <> 'corrected')`

/** The file of a paper. */
export function paperFile(db: Db, id: string, kind: 'docx' | 'pdf') {
  return db
    .selectFrom('papers')
    .innerJoin('files', 'files.id', kind === 'docx' ? 'papers.docx_id' : 'papers.pdf_id')
    .where('papers.id', '=', id)
    .select([
      'papers.year_id as yearId',
      'papers.code',
      'files.name',
      'files.kind',
      'files.sha256',
      sql<Buffer>`files.content`.as('content'),
    ])
    .executeTakeFirst()
}

/** The year and kind of the paper a file belongs to. */
export function paperOfFile(db: Db, fileId: string) {
  return db
    .selectFrom('papers')
    .leftJoin('cluster_years', 'cluster_years.id', 'papers.year_id')
    .where((eb) => eb.or([eb('papers.pdf_id', '=', fileId), eb('papers.docx_id', '=', fileId)]))
    .select(['papers.year_id as yearId', 'papers.code', 'cluster_years.slug'])
    .executeTakeFirst()
}
