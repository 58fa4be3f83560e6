import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Actor } from '#ground/people/actor.ts'
import { tellTime, transact } from '#plumbing/database.ts'
import { anApp, type TestApp } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aPublishedItem } from '#tests/magazine.ts'
import { routesOf } from '#tests/routes.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { publishChange, withdrawArticle } from '../news/news.acts.ts'
import { newsPageSchema } from './api/news.ts'
import { workspace } from './sitemap/robots.ts'
import { entriesInFile } from './sitemap/sitemap.ts'

const hostile = 'Hội nghị <b>“A & B”</b> ]]> </script>'

describe('the magazine for programs', () => {
  let database: TestDatabase
  let editor: Actor
  let app: TestApp
  let first: string

  beforeAll(async () => {
    database = await testDatabase()
    const { db } = database
    editor = await (await aSeasonGround(db, '2022-10-26')).actor('bientap')
    await db.insertInto('settings').values({ name: 'exampleDay', value: '"2022-10-26"' }).execute()
    first = await aPublishedItem(
      db,
      editor,
      { title: hostile, at: '2022-10-25T02:00:00Z', lead: 'Dẫn <i>&</i>' },
      { topics: 'Thi đua Mẫu', authors: 'Người Viết Mẫu', photo: true },
    )
    await aPublishedItem(db, editor, { title: 'Bài cũ', at: '2022-01-01T00:00:00Z', section: 'exemplar' })
    app = await anApp(db, database.url)
  })
  afterAll(() => database.close())

  const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
  const page = async (path: string) => (await get(path)).text()

  it.each(['/feed.xml', '/feed.atom', '/feed.json', '/sections/activity/feed.xml'])(
    'gives %s with whole text and pictures, whole addresses only',
    async (path) => {
      const feed = await page(path)
      expect(feed).toContain('Đoạn một.')
      expect(feed).toMatch(/http:\/\/localhost\/pictures\/[0-9a-f-]{36}\/\d+\?v=/)
      expect(feed).not.toContain('data-photo')
      expect(feed).toContain('Người Viết Mẫu')
    },
  )

  it('keeps sections apart and knows no feed of a section that is not there', async () => {
    expect(await page('/sections/exemplar/feed.atom')).toContain('Bài cũ')
    expect(await page('/sections/activity/feed.atom')).not.toContain('Bài cũ')
    expect((await get('/sections/khong-co/feed.xml')).status).toBe(404)
  })

  it.each(['/feed.xml', '/feed.atom', '/feed.json', '/sitemap.xml', '/api/news', '/robots.txt'])(
    'sends %s once and then only that it has not changed',
    async (path) => {
      const answer = await get(path)
      const etag = answer.headers.get('etag') ?? ''
      expect((await get(path, { 'if-none-match': `"x", W/${etag}` })).status).toBe(304)
      expect((await get(path, { 'if-none-match': '"x"' })).status).toBe(200)
      const told = answer.headers.get('last-modified')
      if (!told) return
      expect((await get(path, { 'if-modified-since': told })).status).toBe(304)
      expect((await get(path, { 'if-modified-since': 'Mon, 24 Oct 2022 00:00:00 GMT' })).status).toBe(200)
    },
  )

  it('names every item in the sitemap and only those of two days in that of the news', async () => {
    const all = await page('/sitemap.xml')
    expect(all).toContain('<loc>http://localhost/news/bai-cu</loc>')
    expect(all).toContain('<loc>http://localhost/sections/activity</loc>')
    const news = await page('/news-sitemap.xml')
    expect(news).not.toContain('bai-cu')
    expect(news).toContain('<news:publication_date>2022-10-25T02:00:00.000Z</news:publication_date>')
    expect(await page('/sitemaps/2.xml')).toContain('bai-cu')
    expect((await get('/sitemaps/3.xml')).status).toBe(404)
  })

  it('splits the sitemap at fifty thousand entries, and before 45 MB', () => {
    expect(entriesInFile('https://a.vn')).toBe(50_000)
    expect(entriesInFile(`https://${'a'.repeat(600)}.vn`) * (400 + 611)).toBeLessThanOrEqual(45_000_000)
  })

  it('closes every part of the workspace to robots and no page of readers', async () => {
    const rule = new Map<string, Set<string>>()
    for (const { method, path, rules } of routesOf(app)) {
      const part = path.split('/')[1] ?? ''
      if (method === 'GET') rule.set(part, new Set([...(rule.get(part) ?? []), ...rules]))
    }
    const readers = ['everyone', 'pictureSeer', 'mediaSeer', 'trackSeer', 'originalSeer']
    const inside = [...rule].filter(([, rules]) => ![...rules].some((one) => readers.includes(one)))
    expect(inside.map(([part]) => part).filter((part) => !workspace.some((one) => one === part))).toEqual([])
    expect(await page('/robots.txt')).toContain('Sitemap: http://localhost/news-sitemap.xml')
  })

  it('pages through the items by a cursor that new items do not shift', async () => {
    const one = newsPageSchema.parse(await (await get('/api/news?limit=1')).json())
    expect(one.items.map((item) => item.title)).toEqual([hostile])
    const two = newsPageSchema.parse(await (await get(`/api/news?limit=1&cursor=${one.next}`)).json())
    expect(two.items.map((item) => item.slug)).toEqual(['bai-cu'])
    expect(two.next).toBeNull()
  })

  it.each([
    ['section=exemplar', ['bai-cu']],
    ['topic=thi-dua-mau', ['hoi-nghi-b-a-b-b-script']],
    ['author=nguoi-viet-mau', ['hoi-nghi-b-a-b-b-script']],
    ['since=2022-10-25', ['hoi-nghi-b-a-b-b-script']],
    ['since=2022-10-25T02:00:01Z', []],
    ['topic=khong-co', []],
  ])('filters the items by %s', async (query, slugs) => {
    const { items } = newsPageSchema.parse(await (await get(`/api/news?${query}`)).json())
    expect(items.map((item) => item.slug)).toEqual(slugs)
  })

  it.each(['cursor=x', 'limit=0', 'limit=51', 'since=hom-qua', "section=a'b"])(
    'says which filter is wrong: %s',
    async (query) => {
      const answer = await get(`/api/news?${query}`)
      expect(answer.status).toBe(400)
      expect(await answer.json()).toEqual({ ok: false, kind: 'bad', fields: [query.split('=')[0]] })
    },
  )

  it('describes its answers as JSON Schema and lets no other site read them in a browser', async () => {
    const answer = await get('/api/news/schema.json')
    const { $defs } = z.object({ $defs: z.record(z.string(), z.unknown()) }).parse(await answer.json())
    expect(Object.keys($defs)).toEqual(['page', 'item', 'filters'])
    expect(
      (await get('/api/news', { origin: 'https://khac.vn' })).headers.has('access-control-allow-origin'),
    ).toBe(false)
  })

  it('tells a correction to programs, and that an item was taken away', async () => {
    await transact(database.db, async (tx) => {
      await tellTime(tx, '2022-10-26T01:00:00Z')
      await publishChange(tx, editor, first, { change: 'correction', words: 'Sửa số đại biểu.' })
    })
    const shown = await page('/news/hoi-nghi-b-a-b-b-script')
    expect(shown).toContain('property="article:modified_time" content="2022-10-26T01:00:00.000Z"')
    expect(shown).toContain('"@type":"CorrectionComment","text":"Sửa số đại biểu."')
    await withdrawArticle(database.db, editor, first, 'Đăng nhầm.')
    expect(await page('/feed.json')).not.toContain('Đoạn một.</p><figure>')
    expect((await get('/api/news/hoi-nghi-b-a-b-b-script')).status).toBe(410)
    expect((await get('/api/news/khong-co')).status).toBe(404)
  })
})
