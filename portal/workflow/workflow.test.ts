import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#ground/people/actor.ts'
import { stoppedClock } from '#plumbing/clock.ts'
import { prepareJobs } from '#plumbing/jobs.ts'
import { BadInput, Refused } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { aText } from '../content/content.samples.ts'
import { draftArticle, editArticle, publishArticle } from '../news/news.acts.ts'
import { findArticle } from '../news/news.store.ts'
import { stepsOf } from '../news/steps.store.ts'
import { publishApproved } from './publication.job.ts'
import { passArticle, recallArticle, returnArticle, scheduleArticle, submitArticle } from './workflow.acts.ts'

const text = {
  section: 'activity',
  title: 'Hội thao mùa thu',
  lead: 'Năm đội cùng tranh tài.',
  content: aText('Một đoạn.'),
  byline: 'PHÓNG VIÊN MẪU',
  bylineCoversPhotos: false,
}
const now = new Date('2022-10-26T10:00:00+07:00')

let database: TestDatabase
let reporter: Actor
let editor: Actor
let chief: Actor
beforeAll(async () => {
  database = await testDatabase()
  await prepareJobs(database.url)
  const ground = await aSeasonGround(database.db, '2022-10-26')
  const both = await ground.actor('bientap')
  reporter = await ground.actor('phongvien')
  editor = { ...both, duties: [{ duty: 'editor', agencyId: null }] }
  chief = { ...(await ground.actor('kiemduyet')), duties: [{ duty: 'editorInChief', agencyId: null }] }
})
afterAll(() => database.close())

let id: string
beforeEach(async () => {
  id = await draftArticle(database.db, reporter, text)
})

const state = async () => (await findArticle(database.db, { id }))?.state
const steps = async () => (await stepsOf(database.db, id)).map((one) => [one.step, one.leaves]).reverse()
const version = async () => (await findArticle(database.db, { id }))?.version ?? 0
const edit = async (who: Actor) => editArticle(database.db, who, id, { ...text, version: await version() })

describe('an item on its way', () => {
  it('goes from the reporter to the editor to the editor-in-chief to the readers', async () => {
    await submitArticle(database.db, reporter, id)
    expect(await state()).toBe('submitted')
    await passArticle(database.db, editor, id)
    expect(await state()).toBe('passed')
    await publishArticle(database.db, chief, id)
    expect(await state()).toBe('published')
    expect(await steps()).toEqual([
      ['submitted', 'submitted'],
      ['passed', 'passed'],
      ['approved', 'published'],
    ])
  })

  it('keeps the steps that the editor-in-chief took at once', async () => {
    await publishArticle(database.db, chief, id)
    expect((await steps()).map(([step]) => step)).toEqual(['submitted', 'passed', 'approved'])
  })

  it('comes back with a reason and may be sent again', async () => {
    await submitArticle(database.db, reporter, id)
    await returnArticle(database.db, editor, id, 'Thiếu tên người trả lời.')
    expect(await state()).toBe('returned')
    await edit(reporter)
    await submitArticle(database.db, reporter, id)
    await passArticle(database.db, editor, id)
    await returnArticle(database.db, chief, id, 'Bỏ đoạn hai.')
    expect(await state()).toBe('returned')
  })

  it('stands where it stood before when the last step is recalled', async () => {
    await submitArticle(database.db, reporter, id)
    await recallArticle(database.db, reporter, id)
    expect(await state()).toBe('draft')
    await submitArticle(database.db, reporter, id)
    await passArticle(database.db, editor, id)
    await recallArticle(database.db, editor, id)
    expect(await state()).toBe('submitted')
  })
})

describe('who may do what with an item', () => {
  it('a draft is nobody else’s until it is sent in', async () => {
    await expect(edit(editor)).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
    await submitArticle(database.db, reporter, id)
    await edit(editor)
    await expect(edit(reporter)).rejects.toThrow('Bài đã gửi biên tập')
  })

  it('an editor does not publish, a reporter does not pass', async () => {
    await submitArticle(database.db, reporter, id)
    await expect(passArticle(database.db, reporter, id)).rejects.toMatchObject({
      verdict: { kind: 'hidden' },
    })
    await expect(publishArticle(database.db, editor, id)).rejects.toMatchObject({
      verdict: { kind: 'hidden' },
    })
  })

  it('an editor changes nothing that waits for approval, until it is recalled', async () => {
    await submitArticle(database.db, reporter, id)
    await passArticle(database.db, editor, id)
    await expect(edit(editor)).rejects.toBeInstanceOf(Refused)
    await expect(recallArticle(database.db, reporter, id)).rejects.toBeInstanceOf(Refused)
  })

  it('nothing empty is sent in', async () => {
    id = await draftArticle(database.db, reporter, { section: 'activity', title: 'Trống' })
    await expect(submitArticle(database.db, reporter, id)).rejects.toThrow('chưa có nội dung')
  })
})

describe('an item approved for a later hour', () => {
  const at = (hour: string) => new Date(`2022-10-26T${hour}:00+07:00`)
  const schedule = (hour: string) => scheduleArticle(database.db, chief, id, { publishAt: at(hour), now })
  const approval = async () => ({ articleId: id, stepId: (await stepsOf(database.db, id))[0]?.id ?? '' })
  const wake = async (hour: string) => publishApproved(database.db, stoppedClock(at(hour)), await approval())
  const jobs = async () => {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from graphile_worker.jobs
      where key = ${id}`.execute(database.db)
    return rows[0]?.count
  }

  it('is not taken for an hour that has passed', async () => {
    await expect(schedule('10:00')).rejects.toBeInstanceOf(BadInput)
    expect(await state()).toBe('draft')
  })

  it('waits before its hour and comes out at it, once', async () => {
    await schedule('10:01')
    expect([await state(), await jobs()]).toEqual(['scheduled', 1])
    await wake('10:00')
    expect(await state()).toBe('scheduled')
    await wake('10:01')
    await wake('10:02')
    const article = await findArticle(database.db, { id })
    expect(article?.publication).toMatchObject({ at: at('10:01'), edition: 1 })
  })

  it('does not come out once the schedule is cancelled or set anew', async () => {
    await schedule('11:00')
    const first = await approval()
    await recallArticle(database.db, chief, id)
    expect(await state()).toBe('passed')
    await schedule('12:00')
    await publishApproved(database.db, stoppedClock(at('11:30')), first)
    expect([await state(), await jobs()]).toEqual(['scheduled', 1])
  })

  it('cannot be changed while it waits', async () => {
    await schedule('11:00')
    await expect(edit(chief)).rejects.toThrow('hẹn giờ đăng')
  })

  it('goes back with the reason when something is missing at its hour', async () => {
    await schedule('11:00')
    await sql`update articles set byline = '' where id = ${id}`.execute(database.db)
    await wake('11:00')
    expect(await state()).toBe('returned')
    expect((await stepsOf(database.db, id))[0]?.reason).toContain('chưa ghi tác giả')
  })
})
