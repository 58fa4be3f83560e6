import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Actor } from '#ground/people/actor.ts'
import { tellTime, transact } from '#plumbing/database.ts'
import { readSettings } from '#plumbing/settings.ts'
import { createApp } from '#server/app.ts'
import { readerToken } from '#server/csrf.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { sendComment } from '../comments/comments.acts.ts'
import { aText } from '../content/content.samples.ts'
import type { Content } from '../content/content.ts'
import { approveComment, refuseComment } from '../moderation/rulings.acts.ts'
import { illustration } from '../news/illustration.ts'
import { draftArticle, publishArticle, withdrawArticle } from '../news/news.acts.ts'
import { addPhoto } from '../news/photos.acts.ts'

const today = '2022-10-26'
const site = 'http://magazine.test'
const slug = 'cum-thi-dua-tong-ket'
const email = 'ban.doc.kin@example.com'
const secret = 'a secret of the test'
const own = (words: string) => ({ code: 'other', words }) as const
const agreed = { purposes: ['publication'], now: new Date() } as const

const text = {
  section: 'activity',
  title: 'Cụm thi đua tổng kết',
  lead: 'Lời dẫn có <b>dấu</b> & ký hiệu.',
  content: [
    ...aText('Đoạn một.'),
    { type: 'heading', level: 2, words: [{ type: 'text', text: 'Phần' }] },
    ...aText('<script>alert(1)</script>'),
  ] satisfies Content,
  byline: 'NGUYÊN KHÔI',
}

describe('what readers without an account see', () => {
  let database: TestDatabase
  let editor: Actor
  let moderator: Actor
  let app: ReturnType<typeof createApp>
  let pictures: string[]

  beforeAll(async () => {
    database = await testDatabase()
    const { db } = database
    const season = await aSeasonGround(db, today)
    await db
      .insertInto('settings')
      .values({ name: 'exampleDay', value: JSON.stringify(today) })
      .execute()
    editor = await season.actor('bientap')
    moderator = await season.actor('kiemduyet')
    const settings = { ...readSettings({ TRUST_PROXY: 'yes' }), publicUrl: site, databaseUrl: database.url }
    app = createApp({ db, settings, secret })
  })
  afterAll(() => database.close())

  const get = (path: string, headers: Record<string, string> = {}) =>
    app.request(`${site}${path}`, { headers })
  const page = async (path: string) => (await get(path)).text()

  const send = async (fields: Record<string, string>, address: string = crypto.randomUUID()) => {
    const form = await page(`/news/${slug}`)
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? ''
    const body = new URLSearchParams({
      _csrf: readerToken(secret, new Date(Date.now() - 60_000)),
      _once: hidden('_once'),
      _from: `/news/${slug}`,
      name: 'Bạn đọc Mẫu',
      email,
      body: 'Bài hay.',
      publication: 'yes',
      website: '',
      ...fields,
    })
    const headers = { origin: site, 'x-forwarded-for': address }
    return app.request(`${site}/news/${slug}/comments`, { method: 'POST', body, headers })
  }

  it('is told that nothing is there yet, and where to sign in', async () => {
    expect(await page('/')).toMatch(/Chưa có tin[\s\S]*href="\/sign-in"/)
  })

  it('shows an article only once it is published', async () => {
    const { db } = database
    const id = await draftArticle(db, editor, text)
    const photos = ['hall', 'handover'] as const
    pictures = []
    for (const scene of photos) {
      const upload = { name: `${scene}.jpg`, bytes: await illustration(scene) }
      pictures.push(
        await addPhoto(db, editor, id, {
          upload,
          caption: `Ảnh ${scene}.`,
          alternative: scene,
          illustrative: true,
        }),
      )
    }
    expect((await get(`/news/${slug}`)).status).toBe(404)
    expect((await get(`/pictures/${pictures[0]}/480`)).status).toBe(404)
    await transact(db, async (tx) => {
      await tellTime(tx, '2022-10-26T09:00:00+07:00')
      await publishArticle(tx, editor, id)
    })
    const shown = await page(`/news/${slug}`)
    expect(shown).toContain('Tin, ảnh: NGUYÊN KHÔI')
    expect(shown).toContain('<time datetime="2022-10-26')
    expect(shown).toContain('<h2>Phần</h2>')
    expect(shown).toContain('Ảnh hall.')
    expect(shown).toContain('Ảnh handover.')
    expect(shown).not.toContain('<script>alert')
  })

  it('gets pictures in three widths, as WebP where that is understood', async () => {
    const webp = await get(`/pictures/${pictures[0]}/480`, { accept: 'image/webp,*/*' })
    expect(webp.headers.get('content-type')).toBe('image/webp')
    const jpeg = await get(`/pictures/${pictures[0]}/480`)
    expect(jpeg.headers.get('content-type')).toBe('image/jpeg')
    expect(jpeg.headers.get('cache-control')).toBe('public, max-age=86400')
    const again = await get(`/pictures/${pictures[0]}/480`, {
      'if-none-match': jpeg.headers.get('etag') ?? '',
    })
    expect(again.status).toBe(304)
    expect((await get(`/pictures/${pictures[0]}/481`)).status).toBe(404)
  })

  it('finds the article in its section, by search with and without marks, and in the feed', async () => {
    expect(await page('/sections/activity')).toContain(slug)
    expect(await page('/sections/exemplar')).toContain('Chưa có tin nào')
    expect((await get('/sections/none')).status).toBe(404)
    expect(await page('/search-news?q=cum+tong+ket')).toContain(`/news/${slug}`)
    expect(await page(`/search-news?q=${encodeURIComponent('Cu\u0323m')}`)).toContain(`/news/${slug}`)
    expect(await page('/search-news?q=khong-co')).toContain('Không có tin nào chứa những chữ này')
    const feed = await page('/feed.xml')
    expect(feed).toContain(`<link>${site}/news/${slug}</link>`)
    expect(feed).toContain('Lời dẫn có &lt;b&gt;dấu&lt;/b&gt; &amp; ký hiệu.')
  })

  it('is described to machines by its one address', async () => {
    const shown = await page(`/news/${slug}`)
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(shown)?.[1] ?? ''
    expect(JSON.parse(json)['@graph'][0]).toMatchObject({
      '@type': 'NewsArticle',
      headline: text.title,
      mainEntityOfPage: `${site}/news/${slug}`,
    })
    expect(shown).toContain(`<link rel="canonical" href="${site}/news/${slug}"`)
    expect(shown).toContain(`property="og:image" content="${site}/pictures/${pictures[0]}/1440`)
  })

  it('sends a comment without scripts and without cookies; it waits', async () => {
    const answer = await send({ body: 'Bình luận <b>đầu</b>.\nDòng hai.' })
    const own = answer.headers.get('location') ?? ''
    expect([answer.status, own]).toEqual([
      303,
      expect.stringMatching(/^\/comments\/mine\/[0-9a-f-]{36}\/[\w-]{43}\?sent=waiting$/),
    ])
    const received = await (await get(own)).text()
    expect(received).toContain('Giữ địa chỉ này')
    expect(received).toContain('Dòng hai.')
    expect(answer.headers.get('set-cookie')).toBeNull()
    const after = await get(`/news/${slug}?sent=waiting`)
    expect(after.headers.get('set-cookie')).toBeNull()
    const shown = await after.text()
    expect(shown).toContain('Đã nhận bình luận của bạn')
    expect(shown).not.toContain('Dòng hai.')
  })

  it('sees a comment once it is approved, as text; a second ruling learns who was first', async () => {
    const { db } = database
    const { id } = await db.selectFrom('comments').select('id').executeTakeFirstOrThrow()
    await approveComment(db, moderator, id)
    expect(await page(`/news/${slug}`)).toContain('Bình luận &lt;b>đầu&lt;/b>.\nDòng hai.')
    await expect(refuseComment(db, moderator, id, own('Muộn'))).rejects.toMatchObject({
      verdict: { kind: 'refused', reason: expect.stringMatching(/đã được .+ duyệt lúc/) },
    })
    await expect(approveComment(db, editor, id)).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
  })

  it('never sees an e-mail address', async () => {
    const { db } = database
    const cookie = await signedInAs('kiemduyet')
    expect(await (await get('/moderation?standing=approved', { cookie })).text()).toContain(email)
    const kept = { slug, name: 'Kín', email, body: 'Riêng', address: 'x', ...agreed }
    const { id: refusedId } = await sendComment(db, kept)
    await refuseComment(db, moderator, refusedId, own('Không hợp'))
    const json = { accept: 'application/json' }
    const open = ['/', '/sections/activity', `/news/${slug}`, '/search-news?q=cum', '/feed.xml']
    for (const path of open) {
      expect(await page(path)).not.toContain(email)
      expect(await (await get(path, json)).text()).not.toContain(email)
    }
    const journal = await db.selectFrom('journal').select(['before', 'after']).execute()
    expect(JSON.stringify(journal)).not.toContain(email)
    expect((await get('/moderation')).status).toBe(404)
  })

  it.each([
    ['email', 'a@example.com\nBcc: b@example.com', 'Email chưa đúng'],
    ['email', 'không phải', 'Email chưa đúng'],
    ['email', '', 'Chưa nhập mục này'],
    ['name', 'x'.repeat(101), 'Dài quá'],
    ['body', 'x'.repeat(3001), 'Dài quá'],
    ['website', 'http://spam.example', 'Ô ẩn'],
  ])('is told what is wrong with %s, and keeps what was typed', async (field, typed, sentence) => {
    const answer = await send({ body: 'Giữ lại chữ này', [field]: typed })
    const shown = await answer.text()
    expect(answer.status).toBe(422)
    expect(shown).toContain(sentence)
    if (field !== 'body') expect(shown).toContain('Giữ lại chữ này')
  })

  it('sends once when the button is pressed twice', async () => {
    const before = await countComments()
    const twice = { _once: crypto.randomUUID() }
    const answers = [await send(twice), await send(twice)]
    expect(answers.map((answer) => answer.status)).toEqual([303, 303])
    expect(await countComments()).toBe(before + 1)
  })

  it('is braked after three comments in ten minutes without scripts, with a clear sentence', async () => {
    for (let n = 0; n < 3; n += 1)
      expect((await send({ body: `Bình luận ${n}` }, 'one place')).status).toBe(303)
    const answer = await send({ body: 'Bình luận thứ tư' }, 'one place')
    expect(answer.status).toBe(403)
    const shown = await answer.text()
    expect(shown).toContain('Từ nơi này đã có 3 bình luận trong 10 phút')
    expect(shown).toContain('Bình luận thứ tư')
  })

  it('finds a notice where an article was withdrawn', async () => {
    const { db } = database
    const { id } = await db
      .selectFrom('articles')
      .where('slug', '=', slug)
      .select('id')
      .executeTakeFirstOrThrow()
    await withdrawArticle(db, editor, id, 'Chờ xác minh.')
    const gone = await get(`/news/${slug}`)
    expect(gone.status).toBe(410)
    expect(await gone.text()).toContain('Chờ xác minh.')
    expect(await page('/')).not.toContain(slug)
    expect(await page('/feed.xml')).not.toContain(slug)
    expect((await get(`/pictures/${pictures[0]}/480`)).status).toBe(404)
    const late = { slug, name: 'Muộn', email, body: 'Muộn', address: 'x', ...agreed }
    await expect(sendComment(db, late)).rejects.toThrow('Bài đã được gỡ nên không nhận bình luận nữa.')
  })

  async function countComments() {
    const counted = await database.db
      .selectFrom('comments')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    return counted.n
  }

  async function signedInAs(name: string) {
    const form = await (await get('/sign-in')).text()
    const token = /name="_csrf" value="([^"]*)"/.exec(form)?.[1] ?? ''
    const body = new URLSearchParams({ _csrf: token, name, password: 'Quyet-thang-2022' })
    const answer = await app.request(`${site}/sign-in`, { method: 'POST', body, headers: { origin: site } })
    return z.string().parse(answer.headers.get('set-cookie')).split(';')[0] ?? ''
  }
})
