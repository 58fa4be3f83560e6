import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { anApp, type TestApp } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { judged, judgedByPython } from '#tests/judges.ts'
import { aPublishedItem } from '#tests/magazine.ts'
import { aSeasonGround } from '#tests/sample.ts'

const title = 'Hội nghị <b>“A & B”</b> ]]> </script>'

const readFeed = `
import sys, json, feedparser
f = feedparser.parse(sys.stdin.buffer.read())
e = f.entries[0]
print(json.dumps(dict(bozo=bool(f.bozo), version=f.version, language=f.feed.get('language', ''), title=e.title, id=e.id,
  summary=e.summary, text=e.content[0].value, updated=e.get('updated', ''), link=e.link,
  tags=[t.term for t in e.tags], enclosures=len(e.enclosures))))`

const readPage = `
import sys, json, extruct
d = extruct.extract(sys.stdin.read(), syntaxes=['json-ld', 'opengraph'])
nodes = [n for s in d['json-ld'] for n in s.get('@graph', [s])]
print(json.dumps(dict(types=[n['@type'] for n in nodes], headline=nodes[0].get('headline', ''),
  image=nodes[0].get('image', [{}])[0], graph=[p for p, v in d['opengraph'][0]['properties']])))`

const readRdf = `
import sys, json, re, rdflib
page = sys.stdin.read()
json_ld = re.search(r'<script type="application/ld.json">(.*?)</script>', page, re.S).group(1)
told = json.loads(json_ld); told['@context'] = {'@vocab': 'https://schema.org/'}
g = rdflib.Graph().parse(data=json.dumps(told), format='json-ld')
print(len(g))`

/** Programs of others read what this one tells; where one is not installed, its test says so. */
describe('read by parsers of others', () => {
  let database: TestDatabase
  let app: TestApp

  beforeAll(async () => {
    database = await testDatabase()
    const editor = await (await aSeasonGround(database.db, '2022-10-26')).actor('bientap')
    await aPublishedItem(
      database.db,
      editor,
      { title, at: '2022-10-25T02:00:00Z', lead: 'Dẫn <i>&</i>' },
      { topics: 'Thi đua Mẫu', authors: 'Người Viết Mẫu', photo: true },
    )
    app = await anApp(database.db, database.url)
  })
  afterAll(() => database.close())

  const page = async (path: string) => (await app.request(path)).text()

  const fed = z.object({
    bozo: z.literal(false),
    version: z.string(),
    title: z.string(),
    text: z.string(),
    tags: z.array(z.string()),
    enclosures: z.number(),
  })

  it.each([
    ['/feed.xml', 'rss20', 'Tin hoạt động'],
    ['/feed.atom', 'atom10', 'activity'],
  ])('%s by feedparser', async (path, version, tag) => {
    const said = judgedByPython(['feedparser'], readFeed, await page(path))
    if (said === null) return expect(said, 'python3-feedparser is not installed').toBeNull()
    const feed = fed.parse(JSON.parse(said))
    expect(feed.version).toBe(version)
    expect(feed.text).toContain('Đoạn một.')
    expect(feed.text).toContain('Hội trường có &lt;nhiều&gt; người')
    expect(feed.tags).toContain(tag)
    expect(feed.enclosures).toBe(1)
  })

  it.each(['/feed.xml', '/feed.atom', '/sitemap.xml', '/news-sitemap.xml', '/sitemaps/1.xml'])(
    '%s by xmllint',
    async (path) => {
      const verdict = judged('xmllint', ['--noout', '--nonet', '-'], await page(path))
      if (verdict === null) return expect(verdict, 'xmllint is not installed').toBeNull()
      expect(verdict).toEqual({ ok: true, said: '' })
    },
  )

  const told = z.object({
    types: z.array(z.string()),
    headline: z.string(),
    image: z.record(z.string(), z.unknown()),
    graph: z.array(z.string()),
  })

  it('the article by extruct', async () => {
    const said = judgedByPython(['extruct'], readPage, await page('/news/hoi-nghi-b-a-b-b-script'))
    if (said === null) return expect(said, 'python3-extruct is not installed').toBeNull()
    const read = told.parse(JSON.parse(said))
    expect(read.types).toEqual(['NewsArticle', 'BreadcrumbList'])
    expect(read.headline).toBe(title)
    expect(read.image).toMatchObject({ width: 1440, height: 810, creditText: 'Ảnh: MINH HỌA' })
    expect(read.graph).toEqual(
      expect.arrayContaining([
        'og:image:width',
        'og:image:alt',
        'article:section',
        'article:tag',
        'article:author',
      ]),
    )
  })

  it('the structured data of the first page and of an article as RDF', async () => {
    for (const path of ['/', '/news/hoi-nghi-b-a-b-b-script']) {
      const said = judgedByPython(['rdflib'], readRdf, await page(path))
      if (said === null) return expect(said, 'python3-rdflib is not installed').toBeNull()
      expect(Number(said)).toBeGreaterThan(8)
    }
  })
})
