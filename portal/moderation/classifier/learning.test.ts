import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#ground/people/actor.ts'
import { aComment, aPublishedArticle } from '#tests/comments.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { sendComment } from '../../comments/comments.acts.ts'
import { approveComment, refuseComment, withdrawComment } from '../rulings.acts.ts'
import { learned, scoresOf } from './classifier.store.ts'

const spam = { code: 'spam', words: '' } as const

describe('what the classifier learns from decisions', () => {
  let database: TestDatabase
  let moderator: Actor
  let slug: string

  beforeAll(async () => {
    database = await testDatabase()
    const season = await aSeasonGround(database.db, '2022-10-26')
    moderator = await season.actor('kiemduyet')
    slug = await aPublishedArticle(database.db, moderator.id)
  })
  afterAll(() => database.close())

  const send = async (body: string) => (await sendComment(database.db, aComment(slug, { body }))).id
  const met = async (piece: string) =>
    (await database.db
      .selectFrom('comment_pieces')
      .where('piece', '=', piece)
      .selectAll()
      .executeTakeFirst()) ?? null

  it('counts the pieces in the transaction of the ruling', async () => {
    await approveComment(database.db, moderator, await send('quyenvo bao hay'))
    await refuseComment(database.db, moderator, await send('quyenvo vay lai'), spam)
    expect(await met('quyenvo')).toEqual({ piece: 'quyenvo', approved: 1, refused: 1 })
    expect(await learned(database.db)).toEqual({ approved: 1, refused: 1 })
  })

  it('unlearns when a mind changes, and leaves nothing behind', async () => {
    const id = await send('bongtrang dethuong')
    await approveComment(database.db, moderator, id)
    expect(await met('bongtrang')).toMatchObject({ approved: 1, refused: 0 })
    await withdrawComment(database.db, moderator, id, { seen: 'approved', reason: spam })
    expect(await met('bongtrang')).toMatchObject({ approved: 0, refused: 1 })
    await approveComment(database.db, moderator, id, 'withdrawn')
    expect(await met('bongtrang')).toMatchObject({ approved: 1, refused: 0 })
    const petition = { code: 'petition', words: '' } as const
    await withdrawComment(database.db, moderator, id, { seen: 'approved', reason: petition })
    expect(await met('bongtrang')).toBeNull()
  })

  it('learns nothing from a ruling that was rolled back', async () => {
    const id = await send('hoanghon vangruc')
    const work = database.db.transaction().execute(async (tx) => {
      await approveComment(tx, moderator, id)
      throw new Error('broken')
    })
    await expect(work).rejects.toThrow('broken')
    expect(await met('hoanghon')).toBeNull()
  })

  it('scores what waits anew, once it knows enough', async () => {
    const waiting = await send('mau vay tien nhanh')
    const score = () =>
      database.db.selectFrom('comments').where('id', '=', waiting).select('score').executeTakeFirstOrThrow()
    expect(await score()).toEqual({ score: null })
    await rows(20, 'approved', 'bai viet bo ich')
    await rows(20, 'refused', 'vay tien nhanh')
    await approveComment(database.db, moderator, await send('bai viet bo ich lam'))
    expect((await score()).score).toBeGreaterThan(50)
    const [now] = await scoresOf(database.db, ['mau vay tien nhanh'])
    expect(now?.percent).toBeCloseTo((await score()).score ?? 0, 3)
  })

  /** As if so many comments had been ruled on. */
  async function rows(count: number, kind: 'approved' | 'refused', body: string) {
    const pieces = ['', ...body.split(' ')]
    for (const piece of pieces)
      await database.db
        .insertInto('comment_pieces')
        .values({ piece, [kind]: count })
        .onConflict((conflict) => conflict.column('piece').doUpdateSet({ [kind]: count }))
        .execute()
  }
})
