import { sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { PaperChangeKind } from '../changes/changes.ts'

/** A paper of this house as a stranger who holds it may know it: no more than the paper says itself. */
export type KnownPaper = {
  reference: string
  title: string
  issuedOn: Day
  issuer: string
  /** Which version was shown: as issued, or with how many signatures. */
  signatures: number
  ceased: { kind: PaperChangeKind; since: Day; by: string } | null
  /** Whether its content is still what its QR was made of. */
  sameContent: boolean | null
}

const told = sql`p.reference, p.title, p.issued_on as "issuedOn", coalesce(p.content ->> 'issuer', '') as issuer,
  (select jsonb_build_object('kind', x.kind, 'since', x.changed_on,
    'by', coalesce(o.reference, nullif(x.other_reference, ''), ''))
   from paper_changes x left join papers o on o.id = x.other_id
   where x.paper_id = p.id and x.kind <> 'corrected') as ceased`

/** The paper one of whose files has exactly these bytes, by their SHA-256 in hex. */
export async function paperOfDigest(db: Db, sha256: string): Promise<KnownPaper | null> {
  const { rows } = await sql<KnownPaper>`
    select ${told}, 0 as signatures, null as "sameContent" from papers p
    join files f on f.id = p.pdf_id where f.sha256 = ${sha256}
    union all
    select ${told}, (select count(*)::int from paper_signatures e where e.paper_id = s.paper_id
      and e.made_at <= s.made_at), null from paper_signatures s
    join papers p on p.id = s.paper_id where s.sha256 = ${sha256} limit 1`.execute(db)
  return rows[0] ?? null
}

/** The paper whose QR this is. */
export async function paperOfProof(db: Db, payload: string) {
  const { rows } = await sql<KnownPaper & { digest: string; content: unknown }>`
    select ${told}, 0 as signatures, null as "sameContent", e.digest, p.content from paper_proofs e
    join papers p on p.id = e.paper_id where e.payload = ${payload} limit 1`.execute(db)
  return rows[0] ?? null
}
