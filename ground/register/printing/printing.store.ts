import { type SqlBool, sql } from 'kysely'
import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { defaultLayout, type Pieces, type PrintLayout } from './layout.ts'
import type { Words } from './typeset.ts'

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

/** What is printed of these awards, or of every standing award of these decisions, in the order of their annexes. */
export function printedAwards(db: Db, of: { awardIds: string[] } | { decisionIds: string[] }) {
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
    .where(
      'awardIds' in of
        ? sql<SqlBool>`a.id = any(${of.awardIds}::uuid[])`
        : sql<SqlBool>`a.decision_id = any(${of.decisionIds}::uuid[])`,
    )
    .orderBy('a.decided_on')
    .orderBy('a.decision_id')
    .orderBy('a.number')
    .orderBy('a.id')
    .select((eb) => [
      'a.id',
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

const awardsOnPage = 50

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

/** The decisions of a year that still have awards to print, in the order they were taken. */
export function decisionsToPrint(db: Db, yearId: string) {
  return db
    .selectFrom('decisions as d')
    .innerJoin('awards as a', 'a.decision_id', 'd.id')
    .innerJoin('award_standings as now', 'now.award_id', 'a.id')
    .where('d.year_id', '=', yearId)
    .where('now.stands', '=', true)
    .groupBy('d.id')
    .orderBy('d.decided_on')
    .orderBy('d.id')
    .limit(300)
    .select(({ fn }) => [
      'd.id',
      'd.issuer_id as issuerId',
      'd.reference',
      fn.countAll<number>().as('standing'),
    ])
    .execute()
}

/** What a run of certificates was asked with: the layout as it stood then, so that all of them look alike. */
export type CertificateRun = { decisionIds: string[]; layout: PrintLayout; publicUrl: string }

export async function runOfCertificates(db: Db, runId: string): Promise<CertificateRun> {
  const { about } = await db
    .selectFrom('print_runs')
    .where('id', '=', runId)
    .select(sql<CertificateRun>`about`.as('about'))
    .executeTakeFirstOrThrow()
  return about
}

/** The words of every certificate set in a run, in its order. */
export async function wordsSet(db: Db, runId: string): Promise<Words[]> {
  const rows = await db
    .selectFrom('print_run_items')
    .where('run_id', '=', runId)
    .where('state', '=', 'done')
    .orderBy('number')
    .select(sql<Words>`words`.as('words'))
    .execute()
  return rows.map((row) => row.words)
}
