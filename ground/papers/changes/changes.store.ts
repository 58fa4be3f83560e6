import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { PaperForm } from '../forms.ts'
import type { PaperChange } from './changes.ts'

/** What happened to a paper and what it did to others, oldest first. */
export async function changesOf(db: Db, paperId: string): Promise<PaperChange[]> {
  const { rows } = await sql<PaperChange>`
    select x.id, x.kind, x.changed_on as "changedOn", x.reason, o.id as "otherId",
      coalesce(o.reference, x.other_reference) as "otherReference", o.title as "otherTitle",
      x.other_id = ${paperId} is true as "isSource", trim(p.rank || ' ' || p.full_name) as by, x.changed_at as at
    from paper_changes x
    join people p on p.id = x.changed_by
    left join papers o on o.id = case when x.other_id = ${paperId} then x.paper_id else x.other_id end
    where x.paper_id = ${paperId} or x.other_id = ${paperId}
    order by x.changed_at, x.id limit 50`.execute(db)
  return rows
}

type Choosing = { id: string; yearId: string; issuer: string | null; form: PaperForm }

/** The papers that could replace this one, and the letters that could correct it, newest first. */
export function otherPapers(db: Db, { id, yearId, issuer, form }: Choosing) {
  return db
    .selectFrom('papers')
    .where('year_id', '=', yearId)
    .where('id', '<>', id)
    .where((eb) =>
      eb.or([eb('form', '=', 'letter'), eb.and([eb('form', '=', form), eb('issuer', '=', issuer ?? '')])]),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('paper_changes as x')
            .whereRef('x.paper_id', '=', 'papers.id')
            .where('x.kind', '<>', 'corrected')
            .select('x.id'),
        ),
      ),
    )
    .orderBy('issued_at', 'desc')
    .limit(50)
    .select(['id', 'reference', 'title', 'form', 'code'])
    .execute()
}
