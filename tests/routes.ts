import { sql } from 'kysely'
import { seal } from '#ground/posting/opinions/follow.ts'
import type { Db } from '#plumbing/database.ts'
import { mineAddress, stopAddress } from '#portal/comments/keys.ts'
import { saltOf } from '#portal/comments/places.store.ts'
import type { TestApp } from './app.ts'

export type Route = { method: string; path: string; rules: string[] }

/** The routes of the running program with the rules their guards name; styles and type ask nobody. */
export function routesOf(app: TestApp): Route[] {
  const routes = new Map<string, Route>()
  for (const { method, path, handler } of app.routes) {
    if (method === 'ALL' || path.startsWith('/assets/')) continue
    const route = routes.get(`${method} ${path}`) ?? { method, path, rules: [] }
    if ('rule' in handler && typeof handler.rule === 'string') route.rules.push(handler.rule)
    routes.set(`${method} ${path}`, route)
  }
  return [...routes.values()].sort(
    (one, other) => Number(one.method === 'POST') - Number(other.method === 'POST'),
  )
}

/** A thing of the example season for every name that stands in an address. */
export async function samplesOf(db: Db): Promise<Record<string, string>> {
  const known = await thingsOf(db)
  const agency = await db
    .selectFrom('agencies')
    .where('abbreviation', '=', 'TTr')
    .select('id')
    .executeTakeFirstOrThrow()
  const one = async (
    table:
      | 'papers'
      | 'sittings'
      | 'decisions'
      | 'awards'
      | 'people'
      | 'clusters'
      | 'councils'
      | 'articles'
      | 'sweeps',
  ) => (await db.selectFrom(table).orderBy('id').select('id').executeTakeFirstOrThrow()).id
  const slugIn = async (table: 'authors' | 'topics') =>
    (await db.selectFrom(table).orderBy('id').select('slug').executeTakeFirst())?.slug ?? 'none'
  const article = await db
    .selectFrom('articles')
    .innerJoin('article_publications', 'article_publications.article_id', 'articles.id')
    .select(['articles.slug', 'articles.id'])
    .executeTakeFirstOrThrow()
  const year = '/years/khoi-co-quan-2022'
  const paper = await one('papers')
  return {
    ...known,
    slug: 'khoi-co-quan-2022',
    year: '2021',
    what: 'discipline',
    ...(await templateSamples(db)),
    agencyId: agency.id,
    '/news/:slug': `/news/${article.slug}`,
    '/news/:slug/comments': `/news/${article.slug}/comments`,
    '/news/:slug/challenge': `/news/${article.slug}/challenge`,
    ...(await mineSamples(db)),
    '/sections/:section': '/sections/activity',
    ...(await mediaSamples(db)),
    '/archive/:year/:month': '/archive/2022/09',
    '/archive/:year/:month/:day': '/archive/2022/09/05',
    '/awards/:id': `/awards/${known.decisions}`,
    '/years/:slug/announcements/:id': `${year}/announcements/${known.decisions}`,
    '/years/:slug/announcements/:id/withdrawal': `${year}/announcements/${known.decisions}/withdrawal`,
    '/authors/:slug': `/authors/${await slugIn('authors')}`,
    '/topics/:slug': `/topics/${await slugIn('topics')}`,
    '/api/news/:slug': `/api/news/${article.slug}`,
    '/sitemaps/:file{[1-9][0-9]*\\.xml}': '/sitemaps/1.xml',
    kind: 'topics',
    section: 'activity',
    page: 'about',
    '/law/awards/:code': '/law/awards/grassrootsFighter',
    '/law/awards/:code/compare': '/law/awards/grassrootsFighter/compare?a=2023-12-31&b=2024-01-01',
    '/law/texts/:number': '/law/texts/06-2022-qh15',
    '/law/calendar/:year': '/law/calendar/2025',
    '/register/:id': `/register/${await one('awards')}`,
    '/years/:slug/papers/:id': `${year}/papers/${paper}`,
    '/years/:slug/papers/:id/docx': `${year}/papers/${paper}/docx`,
    '/years/:slug/papers/:id/pdf': `${year}/papers/${paper}/pdf`,
    '/years/:slug/agencies/:agencyId/nominations/list/:listId': `${year}/agencies/${agency.id}/nominations/list/${known.listId}?title=A&route=regular`,
    '/agencies/:id/old-awards/lists/:listId': `/agencies/${agency.id}/old-awards/lists/${known.oldListId}`,
    '/sweeps/:id': `/sweeps/${await one('sweeps')}`,
    '/sweeps/:id/file': `/sweeps/${await one('sweeps')}/file`,
    '/years/:slug/decisions/new': `${year}/decisions/new?list=${known.submissions}`,
    '/years/:slug/submissions/:id/forwardings/:position': `${year}/submissions/${known.submissions}/forwardings/1`,
    ...(await postingSamples(db)),
    '/years/:slug/papers/new/:code': `${year}/papers/new/correction`,
    '/years/:slug/papers/new/:code/pdf': `${year}/papers/new/correction/pdf`,
    '/years/:slug/papers/new/:code/issue': `${year}/papers/new/correction/issue`,
    '/years/:slug/papers/new/:code/discard': `${year}/papers/new/correction/discard`,
    '/papers/:id': `/papers/${paper}`,
    '/papers/:id/docx': `/papers/${paper}/docx`,
    '/papers/:id/pdf': `/papers/${paper}/pdf`,
  }
}

/** A sender's own pages of a comment, opened by their keys. */
async function mineSamples(db: Db): Promise<Record<string, string>> {
  const one = await db.selectFrom('comments').orderBy('id').select('id').executeTakeFirst()
  const salt = await saltOf(db)
  const [mine, stop] = [mineAddress(salt, one?.id ?? 'none'), stopAddress(salt, one?.id ?? 'none')]
  const at = '/comments/mine/:id/:key'
  const own = ['', '/json', '/text', '/withdrawal', '/stop', '/wishes'].map((end) => [at + end, mine + end])
  return { ...Object.fromEntries(own), '/comments/stop/:id/:key': stop }
}

/** A version of the decision's template, of the inspectorate and of the cluster; the forms of the paper itself have no id. */
async function templateSamples(db: Db): Promise<Record<string, string>> {
  const { rows } = await sql<{ of: string; owner: string; id: string }>`
    select case when agency_id is null then 'clusters' else 'agencies' end as of, coalesce(agency_id, cluster_id) as owner, id
    from paper_templates where code = 'decision'`.execute(db)
  const { rows: owners } = await sql<{ of: string; id: string }>`
    select 'agencies' as of, id from agencies where abbreviation = 'TTr'
    union all select 'clusters', cluster_id from cluster_years where slug = 'khoi-co-quan-2022'`.execute(db)
  return Object.fromEntries(
    owners.flatMap(({ of, id }) => {
      const at = `/${of}/${id}/paper-templates/decision`
      const version = `${at}/versions/${rows.find((row) => row.owner === id)?.id ?? id}`
      const base = `/${of}/:id/paper-templates/:code`
      return [
        [base, at],
        [`${base}/built-in`, `${at}/built-in`],
        [`${base}/versions/:versionId`, version],
        [`${base}/versions/:versionId/file`, `${version}/file`],
        [`${base}/versions/:versionId/preview/:form{docx|pdf}`, `${version}/preview/docx`],
        [`${base}/versions/:versionId/choice`, `${version}/choice`],
      ]
    }),
  )
}

/** A bulletin with its file and words, and an issue with its pages. */
async function mediaSamples(db: Db): Promise<Record<string, string>> {
  const { rows } = await sql<{
    articleId: string
    fileId: string
    trackId: string
    issueId: string
    slug: string
  }>`
    select m.article_id as "articleId", m.file_id as "fileId", t.track_id as "trackId", i.id as "issueId", i.slug
    from edition_media m join edition_tracks t using (article_id),
      issues i join issue_publications p on p.issue_id = i.id order by i.issued_on limit 1`.execute(db)
  const [one] = rows
  const item = `/magazine/articles/${one?.articleId}`
  const [desk, issue] = [`/magazine/issues/${one?.issueId}`, `/issues/${one?.slug}`]
  return {
    issues: one?.issueId ?? '',
    '/media/:fileId': `/media/${one?.fileId}`,
    '/media/tracks/:trackId': `/media/tracks/${one?.trackId}`,
    '/magazine/articles/:id/recording': `${item}/recording`,
    '/magazine/articles/:id/tracks': `${item}/tracks`,
    '/magazine/articles/:id/tracks/removal': `${item}/tracks/removal`,
    '/magazine/issues/:id': desk,
    '/issues/:slug': issue,
    '/issues/:slug/cover': `${issue}/cover`,
    '/issues/:slug/pages/:page': `${issue}/pages/1`,
    '/issues/:slug/pages/:page/picture': `${issue}/pages/1/picture`,
  }
}

/** A list on the portal, and an opinion as whoever wrote follows it. */
async function postingSamples(db: Db): Promise<Record<string, string>> {
  const posting = await db
    .selectFrom('postings')
    .where('place', '=', 'portal')
    .select('id')
    .limit(1)
    .executeTakeFirst()
  const at = `/cong-khai/${posting?.id}`
  return {
    '/cong-khai/:id': at,
    '/cong-khai/:id/snapshot': `${at}/snapshot`,
    '/cong-khai/:id/y-kien': `${at}/y-kien`,
    '/cong-khai/:id/opinions': `${at}/opinions`,
    '/cong-khai/theo-doi/:secret': '/cong-khai/theo-doi/mau',
    '/cong-khai/da-nhan/:sealed': `/cong-khai/da-nhan/${seal('mau')}`,
  }
}

/** A route's address on the example: by the whole path, else thing by thing (`/papers/:id` is a paper). */
export function sampleAddress(path: string, samples: Record<string, string>): string {
  const whole = samples[path]
  if (whole) return whole
  return path
    .replace(/\/([\w-]+)\/:id\b/g, (all, noun: string) => (samples[noun] ? `/${noun}/${samples[noun]}` : all))
    .replace(/:(\w+)/g, (all, name: string) => samples[name] ?? all)
}

/** One thing of each kind that has an address of its own; an agency's things are the inspectorate's. */
async function thingsOf(db: Db): Promise<Record<string, string>> {
  const { rows } = await sql<{ noun: string; id: string }>`
    with y as (select id, cluster_id from cluster_years where slug = 'khoi-co-quan-2022'),
    a as (select id from agencies where abbreviation = 'TTr')
    select noun, id from (
      select 'agencies' as noun, id from a
      union all select 'clusters', cluster_id from y
      union all (select 'criteria', c.id from criteria c join y on y.id = c.year_id order by position limit 1)
      union all (select 'criterionId', c.id from criteria c join y on y.id = c.year_id where c.rule is not null order by position limit 1)
      union all (select 'targets', t.id from targets t join y on y.id = t.year_id join a on a.id = t.agency_id order by position limit 1)
      union all (select 'targetId', t.id from targets t join y on y.id = t.year_id join a on a.id = t.agency_id order by position limit 1)
      union all (select 'entries', e.id from entries e join y on y.id = e.year_id join a on a.id = e.agency_id limit 1)
      union all (select 'steps', s.id from year_steps s join y on y.id = s.year_id order by position limit 1)
      union all (select 'initiatives', i.id from initiatives i join y on y.id = i.year_id limit 1)
      union all (select 'nominations', n.id from nominations n join y on y.id = n.year_id join a on a.id = n.agency_id where n.person_id is not null order by n.id limit 1)
      union all (select 'sittings', s.id from sittings s join y on y.id = s.year_id limit 1)
      union all (select 'submissions', b.id from submissions b join y on y.id = b.year_id order by b.submitted_on limit 1)
      union all (select 'print-layouts', id from print_layouts order by id limit 1)
      union all (select 'insignia', id from insignia_kinds order by id limit 1)
      union all (select 'runs', id from print_runs order by id limit 1)
      union all (select 'register', id from awards where decision_id is not null order by id limit 1)
      union all (select 'entryId', f.id from fund_entries f order by f.on_day, f.id limit 1)
      union all (select 'awardId', w.id from awards w join decisions d on d.id = w.decision_id join y on y.id = d.year_id order by w.number limit 1)
      union all (select 'decisions', d.id from decisions d join y on y.id = d.year_id limit 1)
      union all (select 'files', pdf_id from papers join y on y.id = papers.year_id limit 1)
      union all (select 'people', p.person_id from posts p join a on a.id = p.agency_id
        join accounts c on c.person_id = p.person_id order by c.name limit 1)
      union all (select kind.word, p.person_id from posts p join a on a.id = p.agency_id
        join accounts c on c.person_id = p.person_id,
        unnest(array['nameId', 'disciplineId', 'matterId', 'spellId', 'postId', 'workId', 'factId']) kind(word) order by c.name limit 7)
      union all (select kind.word, y.id from y, unnest(array['chargeId', 'movementId']) kind(word))
      union all (select 'staffId', s.id from emulation_staff s, a order by s.agency_id = a.id desc, s.id limit 1)
      union all (select 'fileId', subject_id::uuid from journal where action = 'table.sent' limit 1)
      union all (select 'postings', p.id from postings p join y on y.id = p.year_id where place = 'inside' limit 1)
      union all (select 'suspensions', p.id from postings p limit 1)
      union all (select 'opinions', o.id from posting_opinions o order by o.file_id nulls last limit 1)
      union all (select 'listId', subject_id::uuid from journal where action = 'nominationList.sent' limit 1)
      union all (select 'oldListId', subject_id::uuid from journal where action = 'oldAwards.sent' limit 1)
      union all (select 'councils', id from councils limit 1)
      union all (select 'memberId', id from council_members order by id desc limit 1)
      union all (select 'membershipId', m.id from cluster_memberships m join a on a.id = m.agency_id limit 1)
      union all (select 'leadId', l.id from cluster_leads l join y using (cluster_id) limit 1)
      union all (select 'duties', d.id from duties d join agencies o on o.id = d.agency_id where o.abbreviation = 'NC' limit 1)
      union all (select 'accounts', id from accounts where name = 'ngoaicum.canbo')
      union all (select 'items', i.id from conference_items i order by position limit 1)
      union all (select 'speeches', id from speeches order by position limit 1)
      union all (select 'tasks', t.id from tasks t join y on y.id = t.year_id limit 1)
      union all (select 'explanations', e.id from score_explanations e join a on a.id = e.agency_id order by e.id limit 1)
      union all (select 'contests', id from fact_contests order by id limit 1)
      union all (select 'appraisalId', id from appraisals order by id limit 1)
      union all (select 'comments', id from comments where standing = 'approved' order by id limit 1)
      union all (select 'importId', id from imports order by id limit 1)
      union all (select 'answerId', id from comment_answers order by id limit 1)
      union all (select 'wishId', id from comment_wishes order by id limit 1)
      union all (select 'blockId', id from comment_blocks order by id limit 1)
      union all (select 'articles', a.id from articles a left join article_photos p on p.article_id = a.id order by p.id limit 1)
      union all (select 'papers', p.id from papers p left join paper_scans s on s.paper_id = p.id order by s.id nulls last, p.id limit 1)
      union all (select 'scanId', id from paper_scans order by id limit 1)
      union all (select 'photoId', id from article_photos order by id limit 1)
    ) things`.execute(db)
  return {
    width: '960',
    payload: 'MAU',
    version: '1',
    ...Object.fromEntries(rows.map(({ noun, id }) => [noun, id])),
  }
}
