import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#plumbing/id.ts'
import { withQueries } from '#plumbing/queries.ts'
import { anApp, signedInAs } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aMagazine, aProcess, type Process, rename, renameUntold, site, slug } from '#tests/stored-pages.ts'

describe('pages kept in memory for readers', () => {
  let database: TestDatabase
  let articleId: string
  let draw: (path: string) => Promise<Response>
  let one: Process
  let other: Process
  const article = `/news/${slug}`
  const hidden = (page: string, name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''

  beforeAll(async () => {
    database = await testDatabase()
    articleId = await aMagazine(database.db)
    await rename(database.db, 'Tạp chí Một')
    const app = await anApp(database.db, database.url)
    draw = async (path) => app.request(path)
    one = await aProcess(database)
    other = await aProcess(database)
  })
  afterAll(async () => {
    one.close()
    other.close()
    await database.close()
  })

  it.each(['/', '/sections/activity', article, '/feed.xml'])(
    'are shown again without asking the database: %s',
    async (path) => {
      await rename(database.db, 'Tạp chí Cũ')
      for (const _ of [1, 2]) await Promise.all([one.page(path), draw(path)])
      const { answer, queries } = await withQueries(() => draw(path))
      expect([answer.status, one.changes.untold(queries)]).toEqual([200, []])
      await renameUntold(database.db, 'Tạp chí Không Ai Báo')
      expect(await has(one, path, 'Tạp chí Cũ')).toBe(true)
    },
  )

  it('are drawn anew as soon as the database tells of a change', async () => {
    await one.page('/')
    await rename(database.db, 'Tạp chí Hai')
    await new Promise((later) => setTimeout(later, 60))
    expect([await one.page('/'), await other.page('/')].map((page) => page.includes('Tạp chí Hai'))).toEqual([
      true,
      true,
    ])
  })

  it('are never older than a deed that was answered, in this process and in any other', async () => {
    const { cookie, csrf } = await signedInAs(database.db, 'kiemduyet')
    const seen: boolean[] = []
    for (let n = 0; n < 12; n += 1) {
      const id = await aWaitingComment(`Lời số ${n}.`)
      await Promise.all([one.page(article), other.page(article)])
      const answer = await one.post(`/moderation/comments/${id}/approval`, { _csrf: csrf }, { cookie })
      expect(answer.status).toBe(303)
      const pages = await Promise.all([one.page(article), other.page(article)])
      seen.push(...pages.map((page) => page.includes(`Lời số ${n}.`)))
    }
    expect(seen.every(Boolean)).toBe(true)
  })

  it('stay when a draft is saved or a comment is waiting, for no reader sees those', async () => {
    const before = one.changes.count()
    await aWaitingComment('Chờ duyệt.')
    await database.db.updateTable('articles').set({ title: 'Bản nháp' }).where('id', '=', articleId).execute()
    await one.changes.makeSure()
    expect(one.changes.count()).toBe(before)
    await database.db
      .updateTable('articles')
      .set({ illustrative: true })
      .where('id', '=', articleId)
      .execute()
    await new Promise((later) => setTimeout(later, 60))
    await one.changes.makeSure()
    expect(one.changes.count()).toBe(before + 1)
  })

  it('carry keys of their own for each reader', async () => {
    const [first, second] = [await one.get(article), await one.get(article)]
    expect(first.headers.get('etag')).toBe(second.headers.get('etag'))
    const [a, b] = [await first.text(), await second.text()]
    const keys = [hidden(a, '_once'), hidden(b, '_once')]
    expect(keys).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), expect.stringMatching(/^[0-9a-f-]{36}$/)])
    expect(keys[0]).not.toBe(keys[1])
    expect(withoutKeys(a) === withoutKeys(b)).toBe(true)
  })

  it('are the same compressed and plain', async () => {
    for (const path of ['/', article]) {
      const ways = ['gzip', 'br', 'identity', 'gzip;q=0, br;q=0']
      const answers = await Promise.all(ways.map((way) => one.get(path, { 'accept-encoding': way })))
      const texts = await Promise.all(answers.map(async (answer) => withoutKeys(await answer.text())))
      expect(new Set(texts).size).toBe(1)
      const encodings = answers.map((answer) => answer.headers.get('content-encoding'))
      expect(encodings).toEqual(path === '/' ? ['gzip', 'br', null, null] : ['gzip', null, null, null])
    }
  })

  it('are not sent again to a reader who has them', async () => {
    const first = await one.get(article)
    const again = await one.get(article, { 'if-none-match': first.headers.get('etag') ?? '' })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(again.headers.get('content-security-policy')).toBe(first.headers.get('content-security-policy'))
  })

  it('are not what somebody with a session, a program, or a reader just thanked is shown', async () => {
    await one.page(article)
    await renameUntold(database.db, 'Tạp chí Ba')
    const { cookie } = await signedInAs(database.db, 'bientap')
    const answers = [
      one.get(article, { cookie }),
      one.get(article, { cookie: 'qt_said=Xong' }),
      one.get(article, { accept: 'application/json' }),
      one.get(`${article}?sent=1`),
    ]
    const pages = await Promise.all(answers.map(async (answer) => (await answer).text()))
    expect(pages.map((page) => page.includes('Tạp chí Ba'))).toEqual([true, true, true, true])
    expect(await has(one, article, 'Tạp chí Ba')).toBe(false)
  })

  it('speak the language a reader chose', async () => {
    const english = await (await one.get('/', { cookie: 'qt_language=en' })).text()
    expect([
      english.includes('<html lang="en">'),
      (await one.page('/')).includes('<html lang="vi">'),
    ]).toEqual([true, true])
  })

  it('give way to the program while nobody hears of changes, and come back', async () => {
    await one.page('/')
    await renameUntold(database.db, 'Tạp chí Bốn')
    expect(await has(one, '/', 'Tạp chí Bốn')).toBe(false)
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where query in ('select', 'listen readers')`.execute(
      database.db,
    )
    await new Promise((later) => setTimeout(later, 100))
    expect(await has(one, '/', 'Tạp chí Bốn')).toBe(true)
    await new Promise((later) => setTimeout(later, 1_500))
    await one.page('/')
    await renameUntold(database.db, 'Tạp chí Năm')
    expect(await has(one, '/', 'Tạp chí Bốn')).toBe(true)
  })

  it('hold no answer but “here it is”', async () => {
    expect((await one.get('/news/khong-co-bai-nay')).status).toBe(404)
    const head = await fetch((await one.get(article)).url, { method: 'HEAD' })
    expect([head.status, await head.text(), Number(head.headers.get('content-length')) > 1000]).toEqual([
      200,
      '',
      true,
    ])
    expect(site).not.toBe('')
  })

  const has = async (process: Process, path: string, words: string) =>
    (await process.page(path)).includes(words)

  const withoutKeys = (page: string) => page.replace(/name="_(once|csrf)" value="[^"]*"/g, '')

  async function aWaitingComment(body: string): Promise<string> {
    const id = newId()
    const from = { name: 'Bạn đọc Mẫu', email: 'ban.doc@example.com', address_hash: id }
    await database.db
      .insertInto('comments')
      .values({ id, article_id: articleId, body, ...from })
      .execute()
    return id
  }
})
