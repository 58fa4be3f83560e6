import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#ground/people/actor.ts'
import { transact } from '#plumbing/database.ts'
import { aComment, aPublishedArticle } from '#tests/comments.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { sendComment } from './comments.acts.ts'
import { brakes } from './comments.ts'
import { saltOf } from './places.store.ts'
import { newChallenge } from './proof/challenge.ts'
import { search } from './proof/work.ts'

describe('a comment that is sent', () => {
  let database: TestDatabase
  let editor: Actor
  let slug: string

  beforeAll(async () => {
    database = await testDatabase()
    const season = await aSeasonGround(database.db, '2022-10-26')
    editor = await season.actor('bientap')
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    slug = await aPublishedArticle(database.db, editor.id)
    await database.db
      .updateTable('comments')
      .set({ sent_at: new Date('2020-01-01') })
      .execute()
  })

  const send = (given: Parameters<typeof aComment>[1] = {}) => sendComment(database.db, aComment(slug, given))
  const kept = (id: string) =>
    database.db.selectFrom('comments').where('id', '=', id).selectAll().executeTakeFirstOrThrow()
  const rule = (name: 'none' | 'before' | 'after') =>
    database.db.updateTable('sections').set({ comment_rule: name }).where('slug', '=', 'activity').execute()

  /** Two of these can be solved at once in a test: eight zero bits. */
  async function workFor(article = slug, now = new Date()) {
    const secret = await saltOf(database.db)
    const challenge = newChallenge({ secret, slug: article, now }, 8)
    return `${challenge}.${search({ challenge, bits: 8, from: 0, most: 100_000 })}`
  }

  it('keeps what was agreed to, each purpose by itself, and the place only as a hash', async () => {
    const { id } = await send({ address: '192.0.2.7', purposes: ['publication', 'notification'] })
    const consents = await database.db
      .selectFrom('comment_consents')
      .where('comment_id', '=', id)
      .orderBy('purpose')
      .select(['purpose', 'version'])
      .execute()
    expect(consents).toEqual([
      { purpose: 'notification', version: 1 },
      { purpose: 'publication', version: 1 },
    ])
    expect(JSON.stringify(await kept(id))).not.toContain('192.0.2.7')
  })

  it('waits where the section reads first, and is shown at once where it reads afterwards', async () => {
    expect((await send({ work: await workFor() })).isShown).toBe(false)
    await rule('after')
    const { id, isShown } = await send({ work: await workFor() })
    expect([isShown, (await kept(id)).standing]).toEqual([true, 'shown'])
    await rule('before')
  })

  it.each([
    ['without the work', {}, ['plain']],
    ['with a link', { body: 'Xem www.mau.example' }, ['links', 'plain']],
    ['in capitals', { body: 'TOÀN CHỮ IN HOA NHÉ MỌI NGƯỜI' }, ['capitals', 'plain']],
  ])('waits even there when it comes %s', async (_, given, signs) => {
    await rule('after')
    const { id, isShown } = await send(given)
    expect([isShown, (await kept(id)).signs]).toEqual([false, signs])
    await rule('before')
  })

  it('is refused where a section takes none', async () => {
    await rule('none')
    await expect(send()).rejects.toThrow('Chuyên mục này không nhận bình luận.')
    await rule('before')
  })

  it('is taken once when it is sent twice, even with another solved puzzle', async () => {
    const text = { body: 'Gửi hai lần', address: '192.0.2.1' }
    const first = await send({ ...text, work: await workFor() })
    expect((await send({ ...text, work: await workFor() })).id).toBe(first.id)
    expect((await send({ ...text, email: 'khac@example.vn' })).id).not.toBe(first.id)
  })

  it('counts a solved puzzle once, and for its own article', async () => {
    const work = await workFor()
    expect((await kept((await send({ work })).id)).proof).toBe('worked')
    expect((await kept((await send({ work })).id)).proof).toBe('plain')
    const other = await aPublishedArticle(database.db, editor.id)
    expect((await kept((await send({ work: await workFor(other) })).id)).proof).toBe('plain')
  })

  it('without the work it waits a few seconds after the form was drawn', async () => {
    const now = new Date()
    const ago = (seconds: number) => ({ now, drawnAt: new Date(now.getTime() - seconds * 1000) })
    await expect(send(ago(3))).rejects.toThrow('Biểu mẫu mới mở chưa đến 4 giây')
    expect((await send(ago(4))).id).toBeTruthy()
    expect((await send({ ...ago(0), work: await workFor() })).id).toBeTruthy()
  })

  it('may hold one link without the work, three with it', async () => {
    const links = (count: number) => 'www.mau.example '.repeat(count)
    await expect(send({ body: links(2) })).rejects.toMatchObject({
      fields: { body: expect.stringContaining('nhiều nhất 1 liên kết') },
    })
    expect((await send({ body: links(3), work: await workFor() })).id).toBeTruthy()
    await expect(send({ body: links(4), work: await workFor() })).rejects.toMatchObject({
      fields: { body: expect.stringContaining('nhiều nhất 3 liên kết') },
    })
  })

  it('is braked by place, exactly, though many come at the same moment', async () => {
    const flood = Array.from({ length: 8 }, () =>
      send({ address: '192.0.2.9' }).catch((error) => error.message),
    )
    const answers = await Promise.all(flood)
    expect(answers.filter((one) => typeof one !== 'string')).toHaveLength(brakes.plain.here)
    expect(answers.find((one) => typeof one === 'string')).toContain('Từ nơi này đã có 3 bình luận')
    expect((await send({ address: '192.0.2.9', work: await workFor() })).id).toBeTruthy()
    expect((await send({ address: '192.0.2.10' })).id).toBeTruthy()
  })

  it('counts a line of IPv6 as one place', async () => {
    for (const end of ['1', '2', '3']) await send({ address: `2001:db8:1:2::${end}` })
    await expect(send({ address: '2001:db8:1:2:9:9:9:9' })).rejects.toThrow('Từ nơi này')
    expect((await send({ address: '2001:db8:1:3::1' })).id).toBeTruthy()
  })

  it('finds the whole magazine braked when too many come without the work, but not with it', async () => {
    await transact(database.db, async (tx) => {
      const { id } = await tx
        .selectFrom('articles')
        .where('slug', '=', slug)
        .select('id')
        .executeTakeFirstOrThrow()
      const rows = Array.from({ length: brakes.plain.article }, (_, n) => ({
        id: crypto.randomUUID(),
        article_id: id,
        name: 'Máy',
        email: 'may@example.vn',
        body: `${n}`,
        address_hash: `${n}`,
        place_hash: `${n}`,
      }))
      await tx.insertInto('comments').values(rows).execute()
    })
    await expect(send()).rejects.toThrow('Tạp chí đang nhận quá nhiều bình luận')
    expect((await send({ work: await workFor() })).id).toBeTruthy()
  })
})
