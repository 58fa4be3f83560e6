import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { Actor } from '../../people/actor.ts'
import { agencySeen } from '../../people/seen.ts'
import type { Certificate, Standing } from './certificate.ts'

const newest = sql.ref('last.id')

/** What certificates say of awards, and whether one is due; of one award or of a whole decision. */
export function issuable(db: Db, of: { awardIds: string[] } | { decisionId: string }) {
  return db
    .selectFrom('awards as a')
    .innerJoin('award_standings as now', 'now.award_id', 'a.id')
    .leftJoin('decisions as d', 'd.id', 'a.decision_id')
    .leftJoinLateral(
      (eb) => lastCertificate(eb.selectFrom('certificates as c')).as('last'),
      (join) => join.onTrue(),
    )
    .$if('awardIds' in of, (q) =>
      q.where(sql<SqlBool>`a.id = any(${'awardIds' in of ? of.awardIds : []}::uuid[])`),
    )
    .$if('decisionId' in of, (q) => q.where('a.decision_id', '=', 'decisionId' in of ? of.decisionId : ''))
    .orderBy('a.number')
    .orderBy('a.id')
    .select((eb) => [
      'a.id',
      'a.agency_id as agencyId',
      'a.recipient',
      'a.decision_reference as reference',
      sql<Day>`a.decided_on`.as('decidedOn'),
      'a.issuer',
      'a.illustrative',
      'd.issuer_id as issuerId',
      'd.year_id as yearId',
      eb.ref('now.code').$notNull().as('code'),
      eb.ref('now.stands').$notNull().as('stands'),
      'last.id as lastCertificateId',
      sql<Day | null>`last.issued_on`.as('lastIssuedOn'),
      dueAfter(newest).as('isDue'),
    ])
    .execute()
}

export type Issuable = Awaited<ReturnType<typeof issuable>>[number]

type CertificatesOf = ReturnType<typeof certificatesIn>
const certificatesIn = (db: Db) => db.selectFrom('certificates as c')

function lastCertificate(query: Pick<CertificatesOf, 'where'>) {
  return query
    .where(sql<SqlBool>`c.award_id = a.id`)
    .where(sql<SqlBool>`not exists (select from certificates newer where newer.replaces_id = c.id)`)
    .select(['c.id', 'c.issued_on'])
    .limit(1)
}

// A paper asks for a new certificate when it was written after the newest one was issued.
const dueAfter = (certificateId: RawBuilder<unknown>) => sql<boolean>`exists (
  select from certificates c join award_changes w on w.award_id = c.award_id
  where c.id = ${certificateId} and w.act in ('exchange', 'reissue', 'lower') and w.recorded_at > c.issued_at)`

/** The certificates of an award, the newest first. */
export function certificatesOf(db: Db, awardId: string): Promise<Certificate[]> {
  return db
    .selectFrom('certificates as c')
    .leftJoin('certificates as newer', 'newer.replaces_id', 'c.id')
    .where('c.award_id', '=', awardId)
    .orderBy('c.id', 'desc')
    .select([
      'c.id',
      'c.award_id as awardId',
      'c.golden_book as goldenBook',
      sql<Day>`c.issued_on`.as('issuedOn'),
      'c.payload',
      'newer.id as replacedById',
      'c.illustrative',
    ])
    .execute()
}

/** Holds the awards until their certificates are written. */
export async function lockAwards(tx: Db, ids: string[]) {
  await tx
    .selectFrom('awards')
    .where(sql<SqlBool>`id = any(${ids}::uuid[])`)
    .orderBy('id')
    .select('id')
    .forUpdate()
    .execute()
}

/** The decision with the body that issued it, if the person may see that body. */
export function decisionSeen(db: Db, who: Actor, id: string) {
  return db
    .selectFrom('decisions as d')
    .leftJoin('cluster_years as y', 'y.id', 'd.year_id')
    .where('d.id', '=', id)
    .where((eb) => agencySeen(who, eb.ref('d.issuer_id')))
    .select([
      'd.id',
      'd.issuer_id as issuerId',
      'd.issuer_name as issuerName',
      'd.reference',
      sql<Day>`d.decided_on`.as('decidedOn'),
      'd.year_id as yearId',
      'y.slug as yearSlug',
    ])
    .executeTakeFirst()
}

/** The public part of one key that ever signed here. */
export async function keyOf(db: Db, keyId: string): Promise<Record<string, string>> {
  const row = await db
    .selectFrom('signing_keys')
    .where('id', '=', keyId)
    .select('public_key')
    .executeTakeFirst()
  return row ? { [keyId]: row.public_key } : {}
}

/** The public parts of all keys that ever signed here. */
export async function allKeys(db: Db): Promise<Record<string, string>> {
  const rows = await db.selectFrom('signing_keys').orderBy('made_at').select(['id', 'public_key']).execute()
  return Object.fromEntries(rows.map((row) => [row.id, row.public_key]))
}

type Fate = {
  id: string
  illustrative: boolean
  endedOn: Day | null
  replacedOn: Day | null
  loweredOn: Day | null
  toCode: string
}

// Of one certificate: the day its award was taken back, a newer one issued, or its award lowered after it was issued.
const fates = sql`
  select c.id, c.payload, c.illustrative, now.code as "toCode",
    case when not now.stands then (select max(w.acted_on) from award_changes w
      where w.award_id = c.award_id and w.act in ('cancel', 'strip')) end as "endedOn",
    newer.issued_on as "replacedOn",
    (select max(w.acted_on) from award_changes w
      where w.award_id = c.award_id and w.act = 'lower' and w.recorded_at > c.issued_at) as "loweredOn"
  from certificates c join award_standings now on now.award_id = c.award_id
    left join certificates newer on newer.replaces_id = c.id`

/** How the certificate with exactly this payload stands; nothing where no such certificate was issued. */
export async function standingOf(db: Db, payload: string) {
  const { rows } = await sql<Fate>`${fates} where c.payload = ${payload}`.execute(db)
  const [fate] = rows
  return fate && { standing: standingIn(fate), illustrative: fate.illustrative }
}

function standingIn({ endedOn, replacedOn, loweredOn, toCode }: Omit<Fate, 'id' | 'illustrative'>): Standing {
  if (endedOn) return { answer: 'ended', since: endedOn }
  if (replacedOn) return { answer: 'replaced', since: replacedOn }
  if (loweredOn) return { answer: 'lowered', since: loweredOn, to: toCode }
  return { answer: 'genuine' }
}

/** Every certificate that no longer speaks for its award, in the order they were issued. */
export async function fallenCertificates(db: Db) {
  const { rows } = await sql<Fate>`
    with touched as (
      select c.id from certificates c join award_changes w on w.award_id = c.award_id
        where w.act in ('cancel', 'strip', 'lower')
      union select replaces_id from certificates where replaces_id is not null
    ) ${fates} where c.id in (select id from touched) order by c.id`.execute(db)
  return rows.flatMap((fate) => {
    const standing = standingIn(fate)
    return standing.answer === 'genuine' ? [] : [{ id: fate.id, standing }]
  })
}
