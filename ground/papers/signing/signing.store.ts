import { sql } from 'kysely'
import type { Db } from '#plumbing/database.ts'
import type { PaperScan, PaperSignature, SigningPlace } from './signing.ts'

/** The order that holds for a paper, with what each has done; empty where none was set. */
export async function placesOf(db: Db, paperId: string): Promise<SigningPlace[]> {
  const { rows } = await sql<SigningPlace>`
    select p.id, p.position, p.kind, p.person_id as "personId", p.agency_id as "agencyId", p.capacity,
      coalesce(h.full_name, a.name) as name, coalesce(h.rank, '') as rank,
      case when s.place_id is not null then jsonb_build_object('subject', s.subject, 'issuer', s.issuer,
        'serial', s.serial, 'level', s.level, 'means', s.means,
        'certificate', s.certificate, 'claimedAt', s.claimed_at, 'stampedAt', s.stamped_at)
        end as signature,
      case when r.place_id is not null then jsonb_build_object('reason', r.reason, 'at', r.refused_at,
        'by', rp.full_name) end as refusal
    from signing_places p
    left join people h on h.id = p.person_id
    left join agencies a on a.id = p.agency_id
    left join paper_signatures s on s.place_id = p.id
    left join signing_refusals r on r.place_id = p.id
    left join people rp on rp.id = r.refused_by
    where p.order_id = (select id from signing_orders where paper_id = ${paperId} order by set_at desc, id desc limit 1)
    order by p.position`.execute(db)
  return rows.map(withInstants)
}

// Instants inside JSON come as text.
function withInstants(place: SigningPlace): SigningPlace {
  const { signature, refusal } = place
  return {
    ...place,
    signature: signature && {
      ...signature,
      claimedAt: new Date(signature.claimedAt),
      stampedAt: signature.stampedAt && new Date(signature.stampedAt),
    },
    refusal: refusal && { ...refusal, at: new Date(refusal.at) },
  }
}

/** The newest version of the paper's PDF: the last signed one, else the issued one. */
export function newestFile(db: Db, paperId: string) {
  return db
    .selectFrom('files')
    .where(
      'id',
      '=',
      sql<string>`coalesce(
        (select file_id from paper_signatures where paper_id = ${paperId} order by made_at desc, place_id desc limit 1),
        (select pdf_id from papers where id = ${paperId}))`,
    )
    .select(['id', 'name', 'sha256', sql<Buffer>`content`.as('content')])
    .executeTakeFirstOrThrow()
}

/** Whether this person or body has signed with the certificate of this fingerprint before. */
export async function certificateSeen(
  tx: Db,
  { personId, agencyId, kind }: Pick<SigningPlace, 'personId' | 'agencyId' | 'kind'>,
  fingerprint: string,
): Promise<PaperSignature['certificate']> {
  const seen = await tx
    .selectFrom('paper_signatures as s')
    .innerJoin('signing_places as p', 'p.id', 's.place_id')
    .where('p.kind', '=', kind)
    .where(kind === 'person' ? 'p.person_id' : 'p.agency_id', '=', kind === 'person' ? personId : agencyId)
    .select('s.fingerprint')
    .distinct()
    .execute()
  if (seen.length === 0) return 'first'
  return seen.some((one) => one.fingerprint === fingerprint) ? 'known' : 'other'
}

/** Holds the paper for the rest of the deed, so that two signatures never stand on the same version. */
export function lockPaper(tx: Db, paperId: string) {
  return sql`select pg_advisory_xact_lock(hashtextextended(${`paper ${paperId}`}, 0))`.execute(tx)
}

/** The scans of a paper, oldest first. */
export function scansOf(db: Db, paperId: string): Promise<PaperScan[]> {
  return db
    .selectFrom('paper_scans as s')
    .innerJoin('files as f', 'f.id', 's.file_id')
    .innerJoin('people as p', 'p.id', 's.added_by')
    .where('s.paper_id', '=', paperId)
    .orderBy('s.added_at')
    .limit(100)
    .select(['s.id', 'f.name', 'f.size', 's.note', 'p.full_name as addedBy', 's.added_at as addedAt'])
    .execute()
}

/** The file of one scan of a paper. */
export function scanFile(db: Db, paperId: string, scanId: string) {
  return db
    .selectFrom('paper_scans as s')
    .innerJoin('files as f', 'f.id', 's.file_id')
    .where('s.paper_id', '=', paperId)
    .where('s.id', '=', scanId)
    .select(['f.name', 'f.kind', 'f.sha256', sql<Buffer>`f.content`.as('content')])
    .executeTakeFirst()
}

/** The paper that a signed version or a scan belongs to. */
export async function paperOfSignedFile(db: Db, fileId: string) {
  const { rows } = await sql<{ yearId: string; code: string; slug: string | null }>`
    select p.year_id as "yearId", p.code, y.slug from papers p
    left join cluster_years y on y.id = p.year_id
    where p.id in (select paper_id from paper_signatures where file_id = ${fileId}
      union select paper_id from paper_scans where file_id = ${fileId}) limit 1`.execute(db)
  return rows[0]
}

/** Who may be asked to sign in a year: heads and officers of its bodies, and the bodies for their seals. */
export async function signersToChoose(db: Db, year: { id: string; organisationId: string }) {
  const { rows } = await sql<{ value: string; label: string; group: string }>`
    with bodies as (
      select a.id, a.name, a.abbreviation from agencies a where a.id = ${year.organisationId}
      union
      select a.id, a.name, a.abbreviation from agencies a
      join cluster_memberships m on m.agency_id = a.id
      join cluster_years y on y.cluster_id = m.cluster_id and y.id = ${year.id})
    select distinct 'person:' || h.id as value, trim(h.rank || ' ' || h.full_name) as label, b.name as "group", 1 as first
    from duties d join bodies b on b.id = d.agency_id join people h on h.id = d.person_id
    where d.duty in ('head', 'officer')
    union all
    select 'body:' || b.id, b.name, '', 2 from bodies b
    order by 4, 3, 2 limit 500`.execute(db)
  return rows
}
