import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#ground/people/actor.ts'
import { tellTime, transact } from '#plumbing/database.ts'
import { aComment, aPublishedArticle } from '#tests/comments.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { sendComment } from '../comments/comments.acts.ts'
import { answerComment, withdrawAnswer } from './answers/answers.acts.ts'
import { blockSender, blockWords, endBlock } from './blocks/blocks.acts.ts'
import type { QueueFilter } from './moderation.ts'
import { countQueued, queue } from './queue.store.ts'
import { reportComment } from './reports/reports.acts.ts'
import { approveComment, refuseComment, ruleOnSeveral, withdrawComment } from './rulings.acts.ts'

const own = (words: string) => ({ code: 'other', words }) as const
const term = { reason: 'Thư rác nhiều lần', endsOn: '2022-11-26' }

describe('moderating comments', () => {
  let database: TestDatabase
  let moderator: Actor
  let editor: Actor
  let slug: string

  beforeAll(async () => {
    database = await testDatabase()
    const season = await aSeasonGround(database.db, '2022-10-26')
    moderator = await season.actor('kiemduyet')
    editor = await season.actor('bientap')
    await database.db.insertInto('settings').values({ name: 'exampleDay', value: '"2022-10-26"' }).execute()
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    slug = await aPublishedArticle(database.db, moderator.id)
  })

  const send = (given: Parameters<typeof aComment>[1] = {}) =>
    transact(database.db, async (tx) => {
      await tellTime(tx, '2022-10-26T09:00:00+07:00')
      return (await sendComment(tx, aComment(slug, given))).id
    })
  const standing = async (id: string) =>
    database.db
      .selectFrom('comments')
      .where('id', '=', id)
      .select(['standing', 'open_reports'])
      .executeTakeFirstOrThrow()
  const rulings = (id: string) =>
    database.db
      .selectFrom('comment_rulings')
      .where('comment_id', '=', id)
      .orderBy('number')
      .select(['number', 'ruling', 'reason'])
      .execute()

  it('is hidden from whoever is no moderator', async () => {
    const id = await send()
    const hidden = { verdict: { kind: 'hidden' } }
    const { db } = database
    await expect(approveComment(db, editor, id)).rejects.toMatchObject(hidden)
    await expect(refuseComment(db, editor, id, own('x'))).rejects.toMatchObject(hidden)
    await expect(
      ruleOnSeveral(db, editor, [id], { ruling: 'approved', seen: 'waiting', reason: own('') }),
    ).rejects.toMatchObject(hidden)
    await expect(answerComment(db, editor, id, { body: 'x' })).rejects.toMatchObject(hidden)
    await expect(blockSender(db, editor, id, { kind: 'email', ...term })).rejects.toMatchObject(hidden)
    await expect(blockWords(db, editor, { words: 'vay tiền', ...term })).rejects.toMatchObject(hidden)
  })

  it('tells whoever comes second who was first', async () => {
    const id = await send()
    await refuseComment(database.db, moderator, id, own('Lạc đề'))
    await expect(approveComment(database.db, moderator, id)).rejects.toThrow(/đã bị .+ từ chối lúc/)
    await expect(
      withdrawComment(database.db, moderator, id, { seen: 'refused', reason: own('x') }),
    ).rejects.toThrow('Chỉ gỡ được bình luận đang hiện ra.')
  })

  it('keeps every change of mind as one more row', async () => {
    const id = await send()
    await refuseComment(database.db, moderator, id, { code: 'offTopic', words: '' })
    await approveComment(database.db, moderator, id, 'refused')
    await withdrawComment(database.db, moderator, id, {
      seen: 'approved',
      reason: { code: 'personal', words: 'số điện thoại' },
    })
    expect(await rulings(id)).toEqual([
      { number: 1, ruling: 'refused', reason: 'Không liên quan đến bài' },
      { number: 2, ruling: 'approved', reason: '' },
      { number: 3, ruling: 'withdrawn', reason: 'Lộ thông tin riêng của người khác: số điện thoại' },
    ])
    expect((await standing(id)).standing).toBe('withdrawn')
    await expect(
      database.db
        .updateTable('comment_rulings')
        .set({ reason: 'khác' })
        .where('comment_id', '=', id)
        .execute(),
    ).rejects.toThrow('never changed')
  })

  it('rules on several at once and leaves those somebody else ruled on', async () => {
    const ids = [await send(), await send(), await send()]
    await refuseComment(database.db, moderator, ids[0] ?? '', own('Trước'))
    const deed = { ruling: 'approved', seen: 'waiting', reason: { code: '', words: '' } } as const
    expect(await ruleOnSeveral(database.db, moderator, ids, deed)).toEqual({ ruled: 2, left: 1 })
    expect(await Promise.all(ids.map(standing))).toMatchObject([
      { standing: 'refused' },
      { standing: 'approved' },
      { standing: 'approved' },
    ])
    const noted = await database.db
      .selectFrom('journal')
      .where('subject_id', 'in', ids)
      .where('action', '=', 'comment.approved')
      .select('actor_id')
      .execute()
    expect(noted).toEqual([{ actor_id: moderator.id }, { actor_id: moderator.id }])
  })

  it('counts a report once from one place, and a ruling settles it', async () => {
    const id = await send()
    const report = { commentId: id, kind: 'spam', words: '', address: '192.0.2.1' } as const
    await expect(reportComment(database.db, report)).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
    await approveComment(database.db, moderator, id)
    await reportComment(database.db, report)
    await reportComment(database.db, report)
    await reportComment(database.db, { ...report, address: '192.0.2.2' })
    expect((await standing(id)).open_reports).toBe(2)
    expect(await countQueued(database.db, { ...everything, standing: 'reported' })).toBe(1)
    await approveComment(database.db, moderator, id, 'approved')
    expect(await standing(id)).toEqual({ standing: 'approved', open_reports: 0 })
    await expect(approveComment(database.db, moderator, id, 'approved')).rejects.toThrow(/đã được .+ duyệt/)
  })

  it('brakes reports from one place after five', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => send()))
    for (const id of ids) await approveComment(database.db, moderator, id)
    const report = (commentId = '') =>
      reportComment(database.db, { commentId, kind: 'spam', words: '', address: '192.0.2.77' })
    for (const id of ids.slice(0, 5)) await report(id)
    await expect(report(ids[5])).rejects.toThrow('nhiều lượt báo vi phạm')
  })

  it('answers under a comment that is shown, and takes an answer back with a reason', async () => {
    const id = await send()
    await expect(answerComment(database.db, moderator, id, { body: 'Sớm' })).rejects.toThrow('Hãy duyệt')
    await approveComment(database.db, moderator, id)
    const answer = await answerComment(database.db, moderator, id, { body: 'Cảm ơn bạn.' })
    await withdrawAnswer(database.db, moderator, answer, 'Nhầm bài')
    await expect(withdrawAnswer(database.db, moderator, answer, 'Nữa')).rejects.toThrow('đã được rút')
  })

  it.each([
    [
      'email',
      { email: 'chan.mot@example.vn' },
      { email: 'CHAN.MOT@example.vn' },
      { email: 'khac@example.vn' },
    ],
    ['host', { email: 'a@chan.example' }, { email: 'b@chan.example' }, { email: 'b@con.chan.example' }],
    ['place', { address: '198.51.100.7' }, { address: '198.51.100.7' }, { address: '198.51.100.8' }],
  ] as const)(
    'keeps out by %s with the reason and the last day, and no other',
    async (kind, first, again, other) => {
      const id = await send(first)
      const block = await blockSender(database.db, moderator, id, { kind, ...term })
      await expect(send(again)).rejects.toThrow('đến hết ngày 26/11/2022. Lý do: Thư rác nhiều lần')
      await send(other)
      const kept = await database.db
        .selectFrom('comment_blocks')
        .where('id', '=', block)
        .selectAll()
        .execute()
      expect(JSON.stringify(kept)).not.toMatch(/chan\.mot|198\.51/)
      await endBlock(database.db, moderator, block, 'Nhầm người')
      await expect(endBlock(database.db, moderator, block, 'Nữa')).rejects.toThrow('đã được bỏ')
      await send(again)
    },
  )

  it.each(['2022-10-25', '2023-10-28'])('blocks nobody until %s', async (endsOn) => {
    const id = await send()
    await expect(
      blockSender(database.db, moderator, id, { kind: 'email', reason: 'x', endsOn }),
    ).rejects.toMatchObject({ fields: { endsOn: expect.stringContaining('không quá một năm') } })
  })

  it('marks what holds blocked words, whatever their marks, and nothing that only resembles them', async () => {
    await blockWords(database.db, moderator, { words: 'Vay tiền', ...term })
    const signsOf = async (body: string) => {
      const id = await send({ body })
      const row = await database.db
        .selectFrom('comments')
        .where('id', '=', id)
        .select('signs')
        .executeTakeFirstOrThrow()
      return row.signs
    }
    expect(await signsOf('Ai cần VAY - TIEN?')).toContain('words')
    expect(await signsOf('Xin cho vay tiên đề')).toContain('words')
    expect(await signsOf('Vay tiềng')).not.toContain('words')
  })

  it('finds by section, words, day, signs and score, in pages the database makes', async () => {
    const id = await send({ body: 'Đường về đơn vị www.mau.example', email: 'tim@example.vn' })
    const finds = async (filter: Partial<QueueFilter>) =>
      (await queue(database.db, { ...everything, ...filter })).some((one) => one.id === id)
    await database.db
      .updateTable('comments')
      .set({ score: 80, sent_at: new Date('2022-10-26T23:30:00+07:00') })
      .where('id', '=', id)
      .execute()
    expect(await finds({ words: 'duong don vi' })).toBe(true)
    expect(await finds({ words: 'TIM@example.vn' })).toBe(true)
    expect(await finds({ words: '%' })).toBe(false)
    expect(await finds({ section: 'activity' })).toBe(true)
    expect(await finds({ section: 'exemplar' })).toBe(false)
    expect(await finds({ from: '2022-10-26', to: '2022-10-26' })).toBe(true)
    expect(await finds({ to: '2022-10-25' })).toBe(false)
    expect(await finds({ from: '2022-10-27' })).toBe(false)
    expect(await finds({ marked: 'signs' })).toBe(true)
    expect(await finds({ marked: 'likely' })).toBe(true)
    const [first] = await queue(database.db, { ...everything, order: 'score' })
    expect(first?.id).toBe(id)
  })
})

const everything: QueueFilter = {
  standing: 'waiting',
  section: null,
  marked: null,
  words: '',
  from: null,
  to: null,
  order: 'time',
  page: 1,
}
