import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#ground/people/actor.ts'
import type { Day } from '#law/kernel/day.ts'
import { prepareJobs } from '#plumbing/jobs.ts'
import { aComment, aPublishedArticle } from '#tests/comments.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { sendComment } from '../comments/comments.acts.ts'
import { approveComment } from '../moderation/rulings.acts.ts'
import { correctMine } from './mine.acts.ts'
import type { StepKind, WishKind } from './rights.ts'
import { timingOf } from './rights.ts'
import { enterWish, makeWish, takeStep } from './wishes.acts.ts'
import { findWish, listWishes } from './wishes.store.ts'

const nothing = { words: '', newName: '', newEmail: '' }

describe('wishes about personal data', () => {
  let database: TestDatabase
  let slug: string
  let on: (day: Day, account?: string) => Promise<Actor>

  beforeAll(async () => {
    database = await testDatabase()
    await prepareJobs(database.url)
    const season = await aSeasonGround(database.db, '2022-10-26')
    on = (day, account = 'kiemduyet') => season.actor(account, day)
    slug = await aPublishedArticle(database.db, (await on('2022-10-26')).id)
  })
  afterAll(() => database.close())

  const send = async (given = {}) => (await sendComment(database.db, aComment(slug, given))).id
  const wish = async (kind: WishKind, given = {}, comment?: string) =>
    makeWish(database.db, comment ?? (await send()), { ...nothing, kind, today: '2022-10-26', ...given })
  const step = async (id: string, day: Day, kind: StepKind) =>
    takeStep(database.db, await on(day), id, { step: kind, words: 'Đã xem' })
  const timing = async (id: string, today: Day) => {
    const found = await findWish(database.db, id)
    if (!found) throw new Error('no wish')
    return timingOf(found, today)
  }

  it('are due to be answered in two working days and executed in fifteen days', async () => {
    const id = await wish('access') // a Wednesday
    expect(await findWish(database.db, id)).toMatchObject({
      answerDue: '2022-10-28',
      executionDue: '2022-11-10',
    })
    const friday = await wish('access', { today: '2022-10-28' })
    expect((await findWish(database.db, friday))?.answerDue).toBe('2022-11-01')
  })

  it.each([
    ['2022-10-28', true],
    ['2022-10-29', false],
  ])('answered on %s: in time %s', async (day, isInTime) => {
    const id = await wish('access')
    expect((await timing(id, '2022-10-28')).isLate).toBe(false)
    expect((await timing(id, '2022-10-29')).isLate).toBe(true)
    await step(id, day, 'answered')
    expect(await timing(id, day)).toMatchObject({ answeredInTime: isInTime, dueOn: '2022-11-10' })
  })

  it.each([
    ['2022-11-10', false, true],
    ['2022-11-11', false, false],
    ['2022-11-15', true, true],
    ['2022-11-16', true, false],
  ])('executed on %s, extended %s: in time %s', async (day, isExtended, isInTime) => {
    const id = await wish('access')
    await step(id, '2022-10-28', 'answered')
    if (isExtended) await step(id, '2022-11-10', 'extended')
    await step(id, day, 'executed')
    expect(await timing(id, day)).toMatchObject({ endedInTime: isInTime, dueOn: null })
  })

  it('are extended once, with a reason, and not when it is too late', async () => {
    const id = await wish('access')
    const who = await on('2022-10-27')
    await expect(takeStep(database.db, who, id, { step: 'extended', words: '' })).rejects.toMatchObject({
      fields: { words: expect.any(String) },
    })
    await step(id, '2022-10-27', 'extended')
    await expect(step(id, '2022-10-27', 'extended')).rejects.toThrow('đã được gia hạn một lần')
    const late = await wish('access')
    await expect(step(late, '2022-11-11', 'extended')).rejects.toThrow('Đã quá hạn thực hiện')
  })

  it('end once', async () => {
    const id = await wish('access')
    await step(id, '2022-10-27', 'refused')
    await expect(step(id, '2022-10-27', 'executed')).rejects.toThrow('đã kết thúc')
  })

  it('are hidden from whoever is no moderator', async () => {
    const hidden = { verdict: { kind: 'hidden' } }
    const editor = await on('2022-10-26', 'bientap')
    const id = await wish('access')
    await expect(takeStep(database.db, editor, id, { step: 'answered', words: 'x' })).rejects.toMatchObject(
      hidden,
    )
    const entered = { ...nothing, kind: 'access', commentId: await send(), receivedOn: '2022-10-26' } as const
    await expect(enterWish(database.db, editor, entered)).rejects.toMatchObject(hidden)
  })

  it('entered at the desk count from the day they came, never from a day to come', async () => {
    const who = await on('2022-10-26')
    const entered = { ...nothing, kind: 'erasure', commentId: await send() } as const
    const id = await enterWish(database.db, who, { ...entered, receivedOn: '2022-10-24' })
    expect((await findWish(database.db, id))?.answerDue).toBe('2022-10-26')
    await expect(enterWish(database.db, who, { ...entered, receivedOn: '2022-10-27' })).rejects.toMatchObject(
      { fields: { receivedOn: expect.any(String) } },
    )
    await expect(enterWish(database.db, who, { ...entered, receivedOn: '2022-10-26' })).rejects.toThrow(
      'Yêu cầu cùng loại đang được xử lý',
    )
  })

  it('correct a name and an address, and keep neither with the wish', async () => {
    const comment = await send()
    await expect(wish('identity', {}, comment)).rejects.toMatchObject({
      fields: { newName: expect.any(String) },
    })
    const id = await wish('identity', { newName: 'Tên Đúng', newEmail: 'dung@example.vn' }, comment)
    await step(id, '2022-10-27', 'executed')
    const row = database.db.selectFrom('comments').where('id', '=', comment).select(['name', 'email'])
    expect(await row.executeTakeFirst()).toEqual({ name: 'Tên Đúng', email: 'dung@example.vn' })
    expect(await findWish(database.db, id)).toMatchObject({ newName: '', newEmail: '' })
  })

  it('restrict: the comment is kept, no longer shown, no letter goes', async () => {
    const comment = await send()
    await approveComment(database.db, await on('2022-10-26'), comment)
    await step(await wish('restriction', {}, comment), '2022-10-27', 'executed')
    const row = database.db.selectFrom('comments').where('id', '=', comment).select(['standing', 'name'])
    expect(await row.executeTakeFirst()).toEqual({ standing: 'withdrawn', name: 'Bạn đọc Mẫu' })
  })

  it('erase: no table holds a word of it any more, the journal neither; that it was done stays', async () => {
    const comment = await send({ email: 'tim-toi@example.vn', name: 'Người Tìm Mẫu', body: 'zachữ-lạ một' })
    await correctMine(database.db, comment, 'zachữ-lạ hai')
    await approveComment(database.db, await on('2022-10-26'), comment)
    const words = ['tim-toi@example.vn', 'Người Tìm Mẫu', 'zachữ-lạ']
    expect((await holding(words)).length).toBeGreaterThan(0)
    const id = await wish('erasure', { words: 'tim-toi@example.vn' }, comment)
    await step(id, '2022-10-27', 'executed')
    expect(await holding(words)).toEqual([])
    const kept = await database.db
      .selectFrom('comment_erasures')
      .where('comment_id', '=', comment)
      .selectAll()
      .execute()
    expect(kept).toMatchObject([{ what: 'all', wish_id: id }])
    await expect(correctMine(database.db, comment, 'x')).rejects.toThrow('đã được xóa')
  })

  it('stand in the list by the day something is due', async () => {
    const dues = (await listWishes(database.db, 1))
      .map((one) => timingOf(one, '2022-10-26').dueOn)
      .filter((due) => due !== null)
    expect(dues).toEqual([...dues].sort())
  })

  /** The tables with a row that holds one of the words, whatever the column. */
  async function holding(words: string[]): Promise<string[]> {
    const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(database.db)
    const found: string[] = []
    for (const { name } of rows) {
      const held =
        await sql`select from ${sql.table(name)} t where to_jsonb(t)::text ilike any(${words.map((one) => `%${one}%`)}) limit 1`.execute(
          database.db,
        )
      if (held.rows.length > 0) found.push(name)
    }
    return found
  }
})
