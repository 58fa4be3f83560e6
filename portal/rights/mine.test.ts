import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#ground/people/actor.ts'
import { prepareJobs } from '#plumbing/jobs.ts'
import { anApp, type TestApp } from '#tests/app.ts'
import { aComment, aPublishedArticle } from '#tests/comments.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { sendComment } from '../comments/comments.acts.ts'
import { threadsOf } from '../comments/discussion.store.ts'
import { mineAddress, stopAddress } from '../comments/keys.ts'
import { saltOf } from '../comments/places.store.ts'
import { approveComment, refuseComment } from '../moderation/rulings.acts.ts'
import { correctMine, stopMails, takeBackMine } from './mine.acts.ts'

describe('a sender’s own page', () => {
  let database: TestDatabase
  let moderator: Actor
  let slug: string
  let app: TestApp

  beforeAll(async () => {
    database = await testDatabase()
    await prepareJobs(database.url)
    moderator = await (await aSeasonGround(database.db, '2022-10-26')).actor('kiemduyet')
    slug = await aPublishedArticle(database.db, moderator.id)
    app = await anApp(database.db, database.url)
  })
  afterAll(() => database.close())

  const send = async () => (await sendComment(database.db, aComment(slug))).id
  const get = (path: string, accept = 'text/html') => app.request(path, { headers: { accept } })
  const rowOf = (id: string) =>
    database.db.selectFrom('comments').where('id', '=', id).selectAll().executeTakeFirstOrThrow()
  const shown = async () => {
    const { id } = await database.db
      .selectFrom('articles')
      .where('slug', '=', slug)
      .select('id')
      .executeTakeFirstOrThrow()
    return threadsOf(database.db, { articleId: id, page: 1, thread: null })
  }

  it('opens with its key alone, is kept by nobody, and tells everything as JSON too', async () => {
    const id = await send()
    const address = mineAddress(await saltOf(database.db), id)
    const page = await get(address)
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await page.text()).toContain('mau@example.vn')
    expect(await (await get(address, 'application/json')).json()).toMatchObject({
      comment: { id, email: 'mau@example.vn', standing: 'waiting' },
      consents: [{ purpose: 'publication' }],
    })
    expect((await get(`${address}x`)).status).toBe(404)
    expect((await get(`/comments/mine/${await send()}/${address.split('/').at(-1)}`)).status).toBe(404)
    const stop = stopAddress(await saltOf(database.db), id)
      .split('/')
      .at(-1)
    expect((await get(`/comments/mine/${id}/${stop}`)).status).toBe(404)
  })

  it('takes a new text, which waits again; what was said before stays for moderators', async () => {
    const id = await send()
    const { body } = await rowOf(id)
    await approveComment(database.db, moderator, id)
    await correctMine(database.db, id, 'Nói lại cho rõ')
    expect(await rowOf(id)).toMatchObject({ standing: 'waiting', body: 'Nói lại cho rõ' })
    expect((await shown()).map((one) => one.id)).not.toContain(id)
    const kept = await database.db
      .selectFrom('comment_texts')
      .where('comment_id', '=', id)
      .select('body')
      .execute()
    expect(kept).toEqual([{ body }])
    await approveComment(database.db, moderator, id)
    expect((await shown()).find((one) => one.id === id)?.body).toBe('Nói lại cho rõ')
  })

  it('refuses a new text for what moderators did not publish', async () => {
    const id = await send()
    await refuseComment(database.db, moderator, id, { code: 'spam', words: '' })
    await expect(correctMine(database.db, id, 'x')).rejects.toThrow('Hãy gửi một bình luận mới.')
  })

  it('takes a published comment back with a notice that says who did, for good', async () => {
    const id = await send()
    await approveComment(database.db, moderator, id)
    await takeBackMine(database.db, id)
    expect((await shown()).find((one) => one.id === id)).toMatchObject({
      body: '',
      name: '',
      withdrawal: { code: 'sender' },
    })
    expect(await (await get(`/news/${slug}`)).text()).toContain('Người gửi đã rút bình luận ở đây')
    await expect(takeBackMine(database.db, id)).rejects.toThrow('Bạn đã rút bình luận này.')
    await expect(approveComment(database.db, moderator, id, 'withdrawn')).rejects.toThrow(
      'không đăng lại được',
    )
  })

  it('takes back what nobody has read yet without a notice', async () => {
    const id = await send()
    await takeBackMine(database.db, id)
    expect((await rowOf(id)).standing).toBe('refused')
    expect((await shown()).map((one) => one.id)).not.toContain(id)
  })

  it('is not found for a comment that is not there', async () => {
    const hidden = { verdict: { kind: 'hidden' } }
    const none = '00000000-0000-4000-8000-000000000000'
    await expect(correctMine(database.db, none, 'x')).rejects.toMatchObject(hidden)
    await expect(takeBackMine(database.db, none)).rejects.toMatchObject(hidden)
  })

  it('stops letters by one post from anywhere, and by no mere look', async () => {
    const id = await send()
    const stop = stopAddress(await saltOf(database.db), id)
    const stops = async () => {
      const { rows } = await sql`select from comment_mail_stops where comment_id = ${id}`.execute(database.db)
      return rows.length
    }
    expect(await (await get(stop)).text()).toContain('Dừng gửi thư')
    expect(await stops()).toBe(0)
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const post = (path: string) =>
      app.request(path, { method: 'POST', headers, body: 'List-Unsubscribe=One-Click' })
    expect((await post(`${stop}x`)).status).toBe(404)
    const answer = await post(stop)
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null])
    expect((await post(stop)).status).toBe(200)
    expect(await stops()).toBe(1)
    await stopMails(database.db, id)
  })
})
