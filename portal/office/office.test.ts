import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addTarget } from '#cycle/1-launch/target/target.acts.ts'
import { resultsOfAgency } from '#cycle/2-progress/report/report.store.ts'
import { tellTime, transact } from '#plumbing/database.ts'
import { BadInput, Refused } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { aText } from '../content/content.samples.ts'
import { draftArticle, publishArticle, withdrawArticle } from '../news/news.acts.ts'
import { chooseCount, takeCount } from './office.acts.ts'
import { figureOf } from './office.ts'
import { showOffice } from './office.view.ts'

const today = '2022-10-26'

describe('the figure of a target from what was counted', () => {
  const at = { monthsDone: 6, monthsInAll: 12 }
  it.each([
    ['number', 7, null, '7'],
    ['percent', 12, 24, '100'],
    ['percent', 11, 24, '91.6'],
    ['percent', 13, 24, '108.3'],
    ['percent', 12, null, null],
    ['yesNo', 12, 24, null],
  ] as const)('%s, %i counted, %s planned', (measure, counted, planned, figure) => {
    expect(figureOf({ measure }, { counted, planned }, at)).toBe(figure)
  })

  it('is none before the first month', () => {
    expect(
      figureOf({ measure: 'percent' }, { counted: 1, planned: 2 }, { monthsDone: 0, monthsInAll: 12 }),
    ).toBeNull()
  })
})

describe('the targets of the office', () => {
  let database: TestDatabase
  let scene: Awaited<ReturnType<typeof anOffice>>
  beforeAll(async () => {
    database = await testDatabase()
    scene = await anOffice()
  })
  afterAll(() => database.close())

  /** The magazine’s agency with one target of items, and three items: two of October, one of them withdrawn. */
  async function anOffice() {
    const { db } = database
    const ground = await aSeasonGround(db, today)
    const year = await ground.yearOn(today)
    const officer = await ground.actor('tapchi.canbo', today)
    const chief = await ground.actor('bientap', today)
    const agencyId = ground.agencies.tapchi
    const target = {
      ...{ agencyId, title: 'Tin, bài', measure: 'number' as const, unit: 'bài', direction: 'more' as const },
      ...{ planValue: '20', planText: '', deadlineOn: '2022-10-31', owner: '', lastYearValue: null },
    }
    const targetId = await addTarget(db, officer, year, target)
    for (const [day, title] of [
      ['2022-09-30', 'Chín'],
      ['2022-10-01', 'Mười'],
      ['2022-10-02', 'Gỡ'],
    ] as const)
      await transact(db, async (tx) => {
        await tellTime(tx, `${day}T00:30:00+07:00`)
        const text = {
          section: 'activity',
          title,
          lead: 'Lời dẫn.',
          content: aText('Chữ.'),
          byline: 'TỔ MẪU',
        }
        const id = await draftArticle(tx, chief, text)
        await publishArticle(tx, chief, id)
        if (title === 'Gỡ') await withdrawArticle(tx, chief, id, 'Trùng.')
      })
    return { db, ground, year, officer, agencyId, targetId }
  }

  const choice = () => ({
    ...{
      agencyId: scene.agencyId,
      targetId: scene.targetId,
      count: 'items' as const,
      section: null,
      planned: null,
    },
  })
  const take = (month: string) =>
    takeCount(scene.db, scene.officer, scene.year, {
      agencyId: scene.agencyId,
      targetId: scene.targetId,
      month,
    })

  it('are not taken before somebody chose what is counted', async () => {
    await expect(take('2022-10-01')).rejects.toBeInstanceOf(BadInput)
  })

  it('stand beside what the magazine counts, by month, section and author', async () => {
    await chooseCount(scene.db, scene.officer, scene.year, choice())
    const view = await showOffice(scene.db, scene.officer, scene.year, scene.agencyId)
    expect(view.rows.map(({ counted, figure, told }) => ({ counted, figure, told }))).toEqual([
      { counted: 2, figure: '2', told: null },
    ])
    expect(view.byMonth.slice(-2).map((row) => row.items)).toEqual([1, 1])
    expect(view.byAuthor).toMatchObject([{ name: 'TỔ MẪU', items: 2 }])
  })

  it('are taken month by month into the results, with the list as evidence', async () => {
    await take('2022-09-01')
    await take('2022-10-01')
    const results = await resultsOfAgency(scene.db, scene.year.id, scene.agencyId)
    expect(
      results.map(({ month, value, files }) => [month, Number(value), files.map((file) => file.name)]),
    ).toEqual([
      ['2022-09-01', 1, ['dem-tu-tap-chi-09-2022.xlsx']],
      ['2022-10-01', 2, ['dem-tu-tap-chi-10-2022.xlsx']],
    ])
    expect(results[1]?.statement).toBe(
      'Tin, bài, chùm ảnh đã đăng đến hết tháng 10/2022: 2; danh sách kèm theo.',
    )
  })

  it('are counted by the agency that makes the magazine alone', async () => {
    const stranger = await scene.ground.actor('ttr.canbo', today)
    await expect(chooseCount(scene.db, stranger, scene.year, choice())).rejects.toMatchObject({
      verdict: { kind: 'hidden' },
    })
    const own = { ...choice(), agencyId: scene.ground.agencies.ttr }
    await expect(chooseCount(scene.db, stranger, scene.year, own)).rejects.toBeInstanceOf(Refused)
  })
})
