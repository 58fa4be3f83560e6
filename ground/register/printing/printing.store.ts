import { type SqlBool, sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { gaveUp } from '#plumbing/jobs.ts'
import { defaultLayout, type Pieces, type PrintLayout } from './layout.ts'
import type { PrintedAward } from './words.ts'

/** The layouts of these bodies, by name. */
export function layoutsOf(db: Db, organisationIds: string[]) {
  return layouts(db)
    .where(sql<SqlBool>`organisation_id = any(${organisationIds}::uuid[])`)
    .orderBy('name')
    .limit(200)
    .execute()
}

export async function findLayout(db: Db, id: string): Promise<PrintLayout | undefined> {
  return layouts(db).where('id', '=', id).executeTakeFirst()
}

/** The layout a body made for this award, else its general one, else the one that ships. */
export async function fittingLayout(db: Db, organisationId: string, code: string): Promise<PrintLayout> {
  const own = await layouts(db)
    .where('organisation_id', '=', organisationId)
    .where((eb) => eb.or([eb('award_code', 'is', null), eb('award_code', '=', code)]))
    .orderBy(sql`award_code is null`)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return own ?? defaultLayout()
}

function layouts(db: Db) {
  return db
    .selectFrom('print_layouts')
    .select([
      sql<string | null>`id`.as('id'),
      sql<string | null>`organisation_id`.as('organisationId'),
      'name',
      'award_code as awardCode',
      'preprinted',
      'width_tenths as width',
      'height_tenths as height',
      'shift_x_tenths as shiftX',
      'shift_y_tenths as shiftY',
      sql<Pieces>`pieces`.as('pieces'),
      'version',
    ])
}

/** What is printed of one award, or of every standing award of a decision, in the order of its annex. */
export function printedAwards(
  db: Db,
  of: { awardId: string } | { decisionId: string },
): Promise<PrintedAward[]> {
  return db
    .selectFrom('awards as a')
    .innerJoin('award_standings as now', 'now.award_id', 'a.id')
    .innerJoin('agencies as g', 'g.id', 'a.agency_id')
    .leftJoin('decisions as d', 'd.id', 'a.decision_id')
    .leftJoin('people as s', 's.id', 'd.signed_by')
    .leftJoin('certificates as c', (join) =>
      join
        .onRef('c.award_id', '=', 'a.id')
        .on(sql<SqlBool>`not exists (select from certificates n where n.replaces_id = c.id)`),
    )
    .where('now.stands', '=', true)
    .$if('awardId' in of, (q) => q.where('a.id', '=', 'awardId' in of ? of.awardId : ''))
    .$if('decisionId' in of, (q) => q.where('a.decision_id', '=', 'decisionId' in of ? of.decisionId : ''))
    .orderBy('a.number')
    .orderBy('a.id')
    .select((eb) => [
      eb.ref('now.code').$notNull().as('code'),
      'a.recipient',
      'a.post_title as postTitle',
      'g.name as agencyName',
      sql<boolean>`a.person_id is not null`.as('isPerson'),
      'a.achievement',
      'a.decision_reference as reference',
      sql<Day>`a.decided_on`.as('decidedOn'),
      'a.issuer',
      sql<string>`coalesce(nullif(d.signer_name, ''), trim(s.rank || ' ' || s.full_name), '')`.as(
        'signerName',
      ),
      'c.golden_book as goldenBook',
      'c.payload',
    ])
    .execute()
}

export const awardsOnPage = 50

/** One page of the awards of a decision with their newest certificates, and how many still wait for one. */
export async function decisionCertificates(db: Db, decisionId: string, page: number) {
  const { rows } = await sql<DecisionLine>`
    select a.id, a.number, a.recipient, g.name as "agencyName", now.code, now.stands, c.golden_book as "goldenBook",
      c.issued_on as "issuedOn", c.payload, a.illustrative, count(*) over ()::int as "all",
      count(*) filter (where now.stands and c.id is null) over ()::int as waiting,
      count(*) filter (where now.stands) over ()::int as standing
    from awards a join award_standings now on now.award_id = a.id join agencies g on g.id = a.agency_id
      left join certificates c on c.award_id = a.id
        and not exists (select from certificates n where n.replaces_id = c.id)
    where a.decision_id = ${decisionId}
    order by a.number, a.id limit ${awardsOnPage} offset ${(page - 1) * awardsOnPage}`.execute(db)
  const [first] = rows
  return {
    rows,
    waiting: first?.waiting ?? 0,
    standing: first?.standing ?? 0,
    pages: Math.max(1, Math.ceil((first?.all ?? 0) / awardsOnPage)),
  }
}

export type DecisionLine = {
  id: string
  number: number | null
  recipient: string
  agencyName: string
  code: string
  stands: boolean
  goldenBook: string | null
  issuedOn: Day | null
  payload: string | null
  illustrative: boolean
  all: number
  waiting: number
  standing: number
}

/** The files made of a decision and those being made, the newest first. */
export function printsOf(db: Db, decisionId: string) {
  return prints(db).where('p.decision_id', '=', decisionId).orderBy('p.asked_at', 'desc').limit(20).execute()
}

export type PrintLine = Awaited<ReturnType<typeof printsOf>>[number]

export function findPrint(db: Db, id: string) {
  return prints(db).where('p.id', '=', id).executeTakeFirst()
}

function prints(db: Db) {
  return db
    .selectFrom('certificate_prints as p')
    .leftJoin('print_layouts as l', 'l.id', 'p.layout_id')
    .innerJoin('people as who', 'who.id', 'p.asked_by')
    .innerJoin('decisions as d', 'd.id', 'p.decision_id')
    .select([
      'p.id',
      'p.decision_id as decisionId',
      'd.issuer_id as issuerId',
      'd.reference',
      'p.layout_id as layoutId',
      'l.name as layoutName',
      'p.in_all as inAll',
      'p.done',
      'p.file_id as fileId',
      'p.finished_at as finishedAt',
      'p.asked_at as askedAt',
      'who.full_name as askedBy',
      gaveUp(sql`p.id`).as('failed'),
    ])
}
