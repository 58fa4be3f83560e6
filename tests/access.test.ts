import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { note } from '#ground/journal/journal.ts'
import { followHash } from '#ground/posting/opinions/follow.ts'
import { systemClock } from '#plumbing/clock.ts'
import type { Db } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { inProject } from '#plumbing/root.ts'
import { readerToken } from '#server/csrf.ts'
import { secretOf } from '#server/secret.ts'
import { accounts, mayOpen, mayOpenPath } from './access.ts'
import { anApp, signedInAs, type TestApp } from './app.ts'
import type { TestDatabase } from './database.ts'
import { type Route, routesOf, sampleAddress, samplesOf } from './routes.ts'
import { seasonDatabase } from './season.ts'

/** Every route of the running program × every example account, and nobody: allowed, or “not found”. */
describe('who may open what', () => {
  let database: TestDatabase
  let app: TestApp
  let samples: Record<string, string>

  beforeAll(async () => {
    database = await seasonDatabase()
    await database.db.insertInto('settings').values({ name: 'exampleDay', value: '"2022-10-26"' }).execute()
    app = await anApp(database.db, database.url)
    await addWaitingThings(database.db)
    samples = await samplesOf(database.db)
  }, 120_000)
  afterAll(() => database.close())

  it('every route names exactly one rule, and the table knows it', () => {
    const wrong = routesOf(app).filter(
      (route) => route.rules.length !== 1 || !route.rules.every((rule) => rule in mayOpen),
    )
    expect(wrong).toEqual([])
  })

  it('there is a sample address for every route', () => {
    expect(
      routesOf(app)
        .filter((route) => addressOf(route.path).includes(':'))
        .map((route) => route.path),
    ).toEqual([])
  })

  it.each(['nobody', ...accounts])(
    'as %s',
    async (account) => {
      const wrong: string[] = []
      const kept = await sessionOf(account)
      samples = await samplesOf(database.db)
      for (const route of routesOf(app)) {
        const rule = route.rules[0] ?? ''
        const expected = (byRecord(route) ?? mayOpen[rule])?.(account) ?? false
        const status = await ask(route, route.path === '/sign-out' ? await sessionOf(account) : kept)
        const seen = status !== 404
        if (seen !== expected || status >= 500)
          wrong.push(`${route.method} ${route.path} (${rule}): ${status}`)
      }
      expect(wrong).toEqual([])
    },
    120_000,
  )

  const addressOf = (path: string) => sampleAddress(path, samples)

  const sessionOf = (account: string) => (account === 'nobody' ? null : signedInAs(database.db, account))

  async function ask(route: Route, session: { cookie: string; csrf: string } | null): Promise<number> {
    const { method } = route
    const headers = new Headers({ accept: 'text/html', ...(session ? { cookie: session.cookie } : {}) })
    if (method !== 'POST') return (await app.request(addressOf(route.path), { method, headers })).status
    const body = new FormData()
    const reader = readerToken(await secretOf(database.db), systemClock.now())
    body.set('_csrf', session?.csrf ?? reader)
    return (await app.request(addressOf(route.path), { method, headers, body })).status
  }
})

/** Lists are open to whoever may ask; the administrator's deeds on a record have a rule of their own. */
function byRecord({ method, path, rules }: Route) {
  if (rules[0] === 'administrator' || (path === '/people' && method === 'GET')) return undefined
  return mayOpenPath[path]
}

/** What the season does not leave behind: a task of the inspectorate and a comment that waits. */
async function addWaitingThings(db: Db) {
  await drawIssues(db)
  await sendATable(db)
  await sendAList(db)
  await postOnPortal(db)
  await sendTemplates(db)
  await chargeSomebody(db)
  await sql`insert into tasks (id, year_id, agency_id, title, due_on)
    select gen_random_uuid(), y.id, a.id, 'Việc mẫu', '2022-12-01' from cluster_years y, agencies a
    where y.slug = 'khoi-co-quan-2022' and a.abbreviation = 'TTr'`.execute(db)
  await sql`insert into comments (id, article_id, name, email, body, address_hash)
    select gen_random_uuid(), article_id, 'Bạn đọc Mẫu', 'mau@example.vn', 'Bình luận mẫu', 'x'
    from article_publications limit 1`.execute(db)
  await sql`insert into comment_wishes (id, comment_id, kind, received_on, answer_due, execution_due)
    select gen_random_uuid(), id, 'access', '2022-10-24', '2022-10-26', '2022-11-08' from comments limit 1`.execute(
    db,
  )
  await sql`insert into imports (id, kind, name, sent_by) select gen_random_uuid(), 'wordpress', 'Mẫu', id from people limit 1`.execute(
    db,
  )
  await sql`insert into speeches (id, conference_id, agency_id, position, title)
    select gen_random_uuid(), s.conference_id, s.agency_id, n, 'Tham luận mẫu' from speeches s, generate_series(2, 9) n`.execute(
    db,
  )
}

/** The list of the season on the portal too, and an opinion with a file that its writer follows by the secret “mau”. */
async function postOnPortal(db: Db) {
  await sql`insert into postings select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(),
    'place', 'portal', 'posted_on', '2022-10-25', 'ends_on', '2022-10-31'))).* from postings p limit 1`.execute(
    db,
  )
  await sql`insert into posting_opinions (id, posting_id, kind, words, file_id, receipt, due_on, follow_hash)
    select gen_random_uuid(), p.id, 'opinion', 'Ý kiến mẫu', (select id from files limit 1), 'YK-MAU2-MAU3',
      '2022-11-08', ${followHash('mau')} from postings p where place = 'inside' limit 1`.execute(db)
}

/** A template of the decision, of the inspectorate and of the cluster; its file is no template at all. */
async function sendTemplates(db: Db) {
  await sql`insert into paper_templates (id, code, agency_id, cluster_id, number, file_id, uploaded_by)
    select gen_random_uuid(), 'decision', o.agency_id, o.cluster_id, 1, (select id from files limit 1), (select id from people limit 1)
    from (select id as agency_id, null::uuid as cluster_id from agencies where abbreviation = 'TTr'
      union all select null, cluster_id from cluster_years where slug = 'khoi-co-quan-2022') o`.execute(db)
}

/** Somebody of the inspectorate in charge of emulation. */
async function chargeSomebody(db: Db) {
  await sql`insert into emulation_staff (id, agency_id, person_id, from_on, recorded_by)
    select gen_random_uuid(), p.agency_id, p.person_id, '2022-01-01', p.person_id from posts p
    join agencies a on a.id = p.agency_id where a.abbreviation = 'TTr' limit 1`.execute(db)
}

/** A list of proposals that the inspectorate has sent in and not yet taken. */
async function sendAList(db: Db) {
  const id = newId()
  await sql`insert into files (id, name, kind, size, sha256, content)
    values (${id}::uuid, 'danh-sach.tsv', 'text/tab-separated-values', 1, '', 'Người Mẫu')`.execute(db)
  const agency = await db
    .selectFrom('agencies')
    .where('abbreviation', '=', 'TTr')
    .select('id')
    .executeTakeFirst()
  await note(db, null, 'nominationList.sent', id, { agencyId: agency?.id ?? null })
}

/** A table of criteria that the lead has sent in and not yet taken. */
async function sendATable(db: Db) {
  const sample = inProject('cycle/1-launch/criterion/table/samples/khoi-thi-dua.xlsx')
  const id = newId()
  await sql`insert into files (id, year_id, name, kind, size, sha256, content)
    select ${id}::uuid, y.id, 'bang.xlsx', 'xlsx', 1, '', ${readFileSync(sample)}::bytea
    from cluster_years y where y.slug = 'khoi-co-quan-2022'`.execute(db)
  await note(db, null, 'table.sent', id)
}

/** The smallest picture there is, for the pages of every issue: the job that draws them does not run here. */
const dot = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64')

async function drawIssues(db: Db) {
  await sql`insert into media_drawings (file_id, pages) select pdf_id, 1 from issues where pdf_id is not null`.execute(
    db,
  )
  await sql`insert into media_pages (file_id, page, width, height, content, words)
    select pdf_id, 1, 1, 1, ${dot}, '' from issues where pdf_id is not null`.execute(db)
}
