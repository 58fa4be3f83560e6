import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeMovement } from '#cycle/1-launch/movement/movement.acts.ts'
import { holdMidyear } from '#cycle/2-progress/midyear/midyear.acts.ts'
import { Refused } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { draftArticle } from '../news/news.acts.ts'
import { findArticle } from '../news/news.store.ts'
import { draftFromEvent, takeFacts } from './drafts.acts.ts'
import { showEvents, showFacts } from './drafts.view.ts'
import { lookAgain } from './look.ts'

const today = '2022-10-26'
const movement = {
  name: 'Phong trào Mùa thu',
  slogan: 'Nhanh, đúng, gọn',
  theme: '',
  decisionReference: '07/KH-CTĐ',
  launchedOn: '2022-01-05',
  endsOn: '2022-10-31',
  level: 'cluster' as const,
  length: 'oneYear' as const,
  manner: 'regular' as const,
}

let database: TestDatabase
let scene: Awaited<ReturnType<typeof aLaunchedYear>>
beforeAll(async () => {
  database = await testDatabase()
  scene = await aLaunchedYear()
})
afterAll(() => database.close())

/** A year whose movement is launched, and a draft that the lead’s officer made of it. */
async function aLaunchedYear() {
  const { db } = database
  const ground = await aSeasonGround(db, today)
  const year = await ground.yearOn(today)
  const officer = await ground.actor('ct.canbo', today)
  await writeMovement(db, officer, year, movement)
  const [event] = (await showEvents(db, officer, year)).events
  const id = await draftFromEvent(db, officer, year, { kind: 'launch', id: event?.id ?? '' })
  return { db, ground, year, officer, editor: await ground.actor('bientap', today), event, id }
}

const changed = async () => (await showFacts(database.db, today, scene.id))?.changed

describe('news drafted from an event', () => {
  it('tells figures, days and names that are linked to the event', async () => {
    const article = await findArticle(scene.db, { id: scene.id })
    expect(article?.lead).toMatch(
      /^Ngày 05\/01\/2022, .+ phát động “Phong trào Mùa thu” với khẩu hiệu “Nhanh, đúng, gọn”\.$/,
    )
    expect(JSON.stringify(article?.content)).toContain(
      `"key":"launch/${scene.event?.id}/members","text":"10"`,
    )
    expect(article).toMatchObject({ state: 'draft', isFromEvent: true, illustrative: false })
    expect(await changed()).toEqual([])
  })

  it('is made once of each event', async () => {
    const again = draftFromEvent(scene.db, scene.officer, scene.year, {
      kind: 'launch',
      id: scene.event?.id ?? '',
    })
    await expect(again).rejects.toThrow('đã có tin')
  })

  it('stays hidden from who neither leads nor writes', async () => {
    const stranger = await scene.ground.actor('hc.canbo', today)
    const event = { kind: 'launch', id: scene.event?.id ?? '' } as const
    await expect(draftFromEvent(scene.db, stranger, scene.year, event)).rejects.toMatchObject({
      verdict: { kind: 'hidden' },
    })
  })
})

describe('a figure that changed at its source', () => {
  it('is counted for the room, named with old and new, and taken with one press', async () => {
    await writeMovement(scene.db, scene.officer, scene.year, {
      ...movement,
      launchedOn: '2022-01-07',
      version: 1,
    })
    await lookAgain(scene.db, today)
    const { rows } = await sql`select changed, edition_changed from article_sources`.execute(scene.db)
    expect(rows).toEqual([{ changed: 2, edition_changed: 0 }])
    const dayOf = { label: 'Ngày phát động', written: '05/01/2022', now: '07/01/2022' }
    expect(await changed()).toMatchObject([
      { ...dayOf, place: 'lead' },
      { ...dayOf, place: 'text' },
    ])
    await takeFacts(scene.db, scene.editor, scene.id, null)
    expect(await changed()).toEqual([])
    expect((await findArticle(scene.db, { id: scene.id }))?.lead).toContain('Ngày 07/01/2022')
  })

  it('is not taken into an item that was written from nothing', async () => {
    const id = await draftArticle(scene.db, scene.editor, { section: 'activity', title: 'Tin khác' })
    await expect(takeFacts(scene.db, scene.editor, id, null)).rejects.toBeInstanceOf(Refused)
  })
})

describe('an event that is made up', () => {
  it('marks its news as illustrative', async () => {
    await holdMidyear(scene.db, scene.officer, scene.year, {
      ...{ heldOn: '2022-07-12', summary: 'Đủ báo cáo.', emphasis: '', version: 0, illustrative: true },
    })
    const { events } = await showEvents(scene.db, scene.editor, scene.year)
    const midyear = events.find((one) => one.kind === 'midyear')
    const id = await draftFromEvent(scene.db, scene.editor, scene.year, {
      kind: 'midyear',
      id: midyear?.id ?? '',
    })
    expect((await findArticle(scene.db, { id }))?.illustrative).toBe(true)
  })
})
