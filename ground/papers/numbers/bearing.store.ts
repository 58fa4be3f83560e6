import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import { type NumberInSeries, readReference } from '../numbering.ts'

type Borne = { paperId: string; by: string; reference: string; number?: NumberInSeries | undefined }

/** Writes which paper bears a number: the one named, else the one this same deed took in the words of the reference. */
export async function bearNumber(tx: Db, { paperId, by, reference, number }: Borne): Promise<void> {
  const { kind, number: written } = number ?? readReference(reference) ?? { kind: '', number: 0 }
  const named = number ? sql`and t.series = ${number.series} and t.year = ${number.year}` : taken
  await sql`insert into paper_number_ends (series, kind, year, number, paper_id, ended_by)
    select t.series, t.kind, t.year, t.number, ${paperId}::uuid, ${by}::uuid from paper_number_takes t
    where t.kind = ${kind} and t.number = ${written} ${named}
      and not exists (select from paper_number_ends e
        where (e.series, e.kind, e.year, e.number) = (t.series, t.kind, t.year, t.number))
    order by t.series limit 1`.execute(tx)
}

const taken = sql`and t.taken_in = pg_current_xact_id()::text`
