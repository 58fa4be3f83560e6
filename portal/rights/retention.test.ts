import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#ground/people/actor.ts'
import { clockOn, systemClock } from '#plumbing/clock.ts'
import { tellTime, transact } from '#plumbing/database.ts'
import { prepareJobs } from '#plumbing/jobs.ts'
import { aComment, aPublishedArticle } from '#tests/comments.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { sendComment } from '../comments/comments.acts.ts'
import { approveComment, refuseComment } from '../moderation/rulings.acts.ts'
import { monthsOf, refusedBy, wishFigures } from '../moderation-figures/figures.store.ts'
import { setRetention } from './retention.acts.ts'
import { keepNoLonger } from './retention.job.ts'
import { retentionRuns } from './retention.store.ts'

describe('how long things are kept', () => {
  let database: TestDatabase
  let moderator: Actor
  let editor: Actor
  let slug: string

  beforeAll(async () => {
    database = await testDatabase()
    await prepareJobs(database.url)
    const season = await aSeasonGround(database.db, '2022-10-26')
    moderator = await season.actor('kiemduyet')
    editor = await season.actor('bientap')
    slug = await aPublishedArticle(database.db, moderator.id)
  })
  afterAll(() => database.close())

  const ruled = (ruling: 'approved' | 'refused', day: string) =>
    transact(database.db, async (tx) => {
      await tellTime(tx, `${day}T10:00:00+07:00`)
      const { id } = await sendComment(tx, aComment(slug))
      await tellTime(tx, `${day}T14:00:00+07:00`)
      if (ruling === 'approved') await approveComment(tx, moderator, id)
      else await refuseComment(tx, moderator, id, { code: 'spam', words: '' })
      return id
    })
  const rowOf = (id: string) =>
    database.db
      .selectFrom('comments')
      .where('id', '=', id)
      .select(['name', 'email', 'body', 'address_hash', 'place_hash', 'standing'])
      .executeTakeFirstOrThrow()
  const run = (day: string) => keepNoLonger(database.db, clockOn(day, systemClock))

  it('erases after the months that were set, on the day itself, and still counts', async () => {
    const published = await ruled('approved', '2021-10-26')
    const refused = await ruled('refused', '2021-10-26')
    const later = await ruled('refused', '2021-10-27')
    const before = await monthsOf(database.db, 24)
    await run('2022-10-25')
    expect((await rowOf(published)).email).toBe('mau@example.vn')
    await run('2022-10-26')
    expect(await rowOf(published)).toMatchObject({
      name: 'Bạn đọc Mẫu',
      email: '',
      address_hash: '',
      place_hash: null,
      standing: 'approved',
    })
    expect(await rowOf(refused)).toMatchObject({ name: '', email: '', body: '', standing: 'refused' })
    expect((await rowOf(later)).body).not.toBe('')
    expect(await retentionRuns(database.db)).toMatchObject([
      { ranOn: '2022-10-26', months: 12, emails: 1, refused: 1 },
      { ranOn: '2022-10-25', emails: 0, refused: 0 },
    ])
    expect(await monthsOf(database.db, 24)).toEqual(before)
  })

  it('is told in figures: received, shown, refused by reason, the middle time to a ruling', async () => {
    expect(await monthsOf(database.db, 24)).toEqual([
      { month: '2021-10', received: 3, shown: 1, withdrawn: 0, takenBack: 0, medianHours: 4 },
    ])
    expect(await refusedBy(database.db, '2021-10')).toEqual([{ month: '2021-10', code: 'spam', count: 2 }])
    expect(await wishFigures(database.db)).toEqual({ received: 0, ended: 0, inTime: 0 })
  })

  it('is set by the editor-in-chief, hidden from others', async () => {
    await setRetention(database.db, editor, 6)
    await run('2022-10-27')
    expect((await retentionRuns(database.db))[0]).toMatchObject({ months: 6 })
    await expect(setRetention(database.db, moderator, 6)).rejects.toMatchObject({
      verdict: { kind: 'hidden' },
    })
  })
})
