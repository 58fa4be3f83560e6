import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#ground/people/actor.ts'
import { anApp, type TestApp } from '#tests/app.ts'
import { aComment, aPublishedArticle } from '#tests/comments.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { answerComment } from '../moderation/answers/answers.acts.ts'
import { approveComment, withdrawComment } from '../moderation/rulings.acts.ts'
import { sendComment } from './comments.acts.ts'
import { placeOf, threadPage, threadsOf } from './discussion.store.ts'

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  '</textarea><script>alert(1)</script>',
  '<!--<script>alert(1)</script>-->',
  '{{constructor.constructor("alert(1)")()}}',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
]

describe('what readers see of comments', () => {
  let database: TestDatabase
  let moderator: Actor
  let app: TestApp
  let slug: string
  let articleId: string

  beforeAll(async () => {
    database = await testDatabase()
    const season = await aSeasonGround(database.db, '2022-10-26')
    moderator = await season.actor('kiemduyet')
    app = await anApp(database.db, database.url)
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    slug = await aPublishedArticle(database.db, moderator.id)
    const row = await database.db
      .selectFrom('articles')
      .where('slug', '=', slug)
      .select('id')
      .executeTakeFirstOrThrow()
    articleId = row.id
  })

  const send = async (given: Parameters<typeof aComment>[1] = {}) =>
    (await sendComment(database.db, aComment(slug, given))).id
  async function approved(given: Parameters<typeof aComment>[1] = {}) {
    const id = await send(given)
    await approveComment(database.db, moderator, id)
    return id
  }
  const threads = (page = 1, thread: string | null = null) =>
    threadsOf(database.db, { articleId, page, thread })
  const page = async (query = '') => (await app.request(`http://localhost/news/${slug}${query}`)).text()

  it('is those approved, with their replies and the answers of the editors', async () => {
    const root = await approved({ body: 'Gốc' })
    const reply = await approved({ body: 'Đáp', parentId: root })
    await send({ body: 'Đang chờ' })
    await answerComment(database.db, moderator, root, { body: 'Cảm ơn.' })
    const [thread, ...rest] = await threads()
    expect(rest).toEqual([])
    expect(thread).toMatchObject({
      id: root,
      body: 'Gốc',
      replyCount: 1,
      replies: [{ id: reply, body: 'Đáp' }],
      answers: [{ body: 'Cảm ơn.' }],
    })
    const shown = await page()
    expect(shown).toContain('Bình luận (2)')
    expect(shown).toContain('Ban biên tập trả lời')
    expect(shown).not.toContain('Đang chờ')
    expect(shown).not.toContain('mau@example.vn')
  })

  it('says where one was taken down and why, without a word of it', async () => {
    const id = await approved({ name: 'Người Bị Gỡ', body: 'Lời bị gỡ' })
    const reason = { code: 'offence', words: 'ghi chú nội bộ' } as const
    await withdrawComment(database.db, moderator, id, { seen: 'approved', reason })
    const shown = await page()
    expect(shown).toMatch(/Bình luận ở đây đã được gỡ lúc .+ Lý do: Xúc phạm, thô tục\./)
    expect(shown).not.toMatch(/Lời bị gỡ|Người Bị Gỡ|ghi chú nội bộ/)
    const json = await app.request(`http://localhost/news/${slug}`, {
      headers: { accept: 'application/json' },
    })
    expect(await json.text()).not.toMatch(/Lời bị gỡ|Người Bị Gỡ/)
  })

  it('takes a reply to what is shown in the same article, and to nothing else', async () => {
    const root = await approved()
    const waiting = await send()
    const reply = await approved({ parentId: root })
    const elsewhere = await aPublishedArticle(database.db, moderator.id)
    const gone = 'Bình luận định trả lời không còn hiện ra'
    await expect(send({ parentId: waiting })).rejects.toThrow(gone)
    await expect(send({ parentId: reply })).rejects.toThrow(gone)
    await expect(sendComment(database.db, aComment(elsewhere, { parentId: root }))).rejects.toThrow(gone)
    expect(await page(`?reply=${root}`)).toContain(`name="parent" value="${root}"`)
    expect(await page(`?reply=${waiting}`)).not.toContain('name="parent"')
  })

  it('comes in pages, and each comment is found by its own address', async () => {
    const { db } = database
    const rows = Array.from({ length: threadPage + 1 }, (_, n) => ({
      id: crypto.randomUUID(),
      article_id: articleId,
      name: 'Bạn đọc',
      email: 'x@example.vn',
      body: `Số ${n}`,
      address_hash: 'x',
      standing: 'approved' as const,
      sent_at: new Date(Date.UTC(2022, 9, 1, 0, n)),
    }))
    await db.insertInto('comments').values(rows).execute()
    expect((await threads(1)).map((one) => one.body).at(-1)).toBe(`Số ${threadPage - 1}`)
    expect((await threads(2)).map((one) => one.body)).toEqual([`Số ${threadPage}`])
    expect(await placeOf(db, rows.at(-1)?.id ?? '')).toMatchObject({ slug, page: 2 })
    const last = rows.at(-1)?.id
    const moved = await app.request(`http://localhost/comments/${last}`)
    expect(moved.headers.get('location')).toBe(`/news/${slug}?page=2#comment-${last}`)
    const waiting = await send()
    expect((await app.request(`http://localhost/comments/${waiting}`)).status).toBe(404)
  })

  it.each(hostile)('shows %s as words', async (text) => {
    await approved({ body: `trước ${text} sau`, name: 'Bạn đọc' })
    const shown = await page()
    expect(shown).toContain('trước ')
    expect(shown).not.toMatch(/<script>alert|<img src=x|<svg\/onload|<\/textarea><script/)
  })

  it('points to the procedure for opinions where the article tells of a posting', async () => {
    expect(await page()).not.toContain('theo thủ tục riêng')
    const link = [{ type: 'text', text: 'danh sách', marks: [{ type: 'link', href: '/cong-khai/x' }] }]
    slug = await aPublishedArticle(database.db, moderator.id, {
      content: [{ type: 'paragraph', words: link }],
    })
    expect(await page()).toContain('theo thủ tục riêng')
  })

  it('asks for consent that nobody ticked beforehand, and says when no comments are taken', async () => {
    expect(await page()).toMatch(/<input[^>]*name="publication"(?![^>]*checked)/)
    await database.db
      .updateTable('sections')
      .set({ comment_rule: 'none' })
      .where('slug', '=', 'activity')
      .execute()
    const shut = await page()
    expect(shut).toContain('Chuyên mục này không nhận bình luận.')
    expect(shut).not.toContain('name="publication"')
    expect((await app.request(`http://localhost/news/${slug}/challenge`)).status).toBe(403)
    await database.db
      .updateTable('sections')
      .set({ comment_rule: 'before' })
      .where('slug', '=', 'activity')
      .execute()
  })
})
