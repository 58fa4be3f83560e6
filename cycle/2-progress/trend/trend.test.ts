import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '#plumbing/database.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { periodsOf } from './periods.ts'
import { plotOf } from './plot.ts'
import { silences } from './silence.ts'
import { showTargetTrend } from './target.view.ts'
import { aTarget, tell } from './trend.samples.ts'
import { targetsAPage } from './trend.store.ts'
import { askedOf, showAgencyTrend, showTrend } from './trend.view.ts'
import { showYears } from './years.view.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
const today = '2022-03-10'

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db, today)
})
afterAll(() => database.close())

const asked = (typed: Record<string, string> = {}, page = 1) => askedOf(ground.year, typed, page)

async function titlesAsked(typed: Record<string, string>) {
  const { rows } = await showTrend(database.db, ground.year, asked(typed), today)
  return rows.map((row) => row.target.title)
}

describe('Tiến độ chỉ tiêu', () => {
  beforeAll(async () => {
    const { db } = database
    const place = { yearId: ground.year.id, agencyId: ground.agencies.ttr }
    const behind = await aTarget(db, { ...place, title: 'Cuộc thanh tra' })
    const onPace = await aTarget(db, { ...place, title: 'Cuộc kiểm tra', position: 2 })
    await aTarget(db, { ...place, agencyId: ground.agencies.btm, title: 'Đợt diễn tập', position: 3 })
    const share = { ...place, title: 'Tỷ lệ đúng hạn', measure: 'percent' as const, position: 4 }
    await tell(db, await aTarget(db, share), [{ month: '2022-02-01', value: '97' }])
    await tell(db, behind, [
      { month: '2021-11-01', value: '2' },
      { month: '2022-01-01', value: '5' },
    ])
    await tell(db, onPace, [{ month: '2022-02-01', value: '50' }])
  })

  it('puts first what needs a look, and sorts by agency or by share of the plan', async () => {
    expect(await titlesAsked({})).toEqual([
      'Cuộc thanh tra',
      'Tỷ lệ đúng hạn',
      'Đợt diễn tập',
      'Cuộc kiểm tra',
    ])
    expect((await titlesAsked({ order: 'agency' })).at(0)).toBe('Đợt diễn tập')
    expect(await titlesAsked({ order: 'attainment' })).toEqual([
      'Cuộc thanh tra',
      'Cuộc kiểm tra',
      'Tỷ lệ đúng hạn',
      'Đợt diễn tập',
    ])
  })

  it.each([
    [{ words: 'thanh TRA' }, ['Cuộc thanh tra', 'Tỷ lệ đúng hạn', 'Cuộc kiểm tra']],
    [{ words: 'dien tap' }, ['Đợt diễn tập']],
    [{ words: 'cuoc 100%' }, []],
    [{ measure: 'percent' }, ['Tỷ lệ đúng hạn']],
    [{ state: 'none' }, ['Đợt diễn tập']],
    [{ state: 'nothing', order: 'by magic', agency: 'elsewhere', words: 'dot' }, ['Đợt diễn tập']],
  ])('narrowed by %o', async (typed, titles) => {
    expect(await titlesAsked(typed)).toEqual(titles)
  })

  it('counts every state of what was asked, not only of the state one looks at', async () => {
    const { totals } = await showTrend(database.db, ground.year, asked({ state: 'risk' }), today)
    expect(totals).toEqual({ behind: 1, risk: 1, none: 1, onPace: 1, reached: 0, all: 4 })
    const own = { agencyId: ground.agencies.btm, scale: 'month', page: 1 } as const
    expect((await showAgencyTrend(database.db, ground.year, own, today)).totals.all).toBe(1)
  })

  it('shows a month nobody reported as a gap, never as zero', async () => {
    const { rows } = await showTrend(
      database.db,
      ground.year,
      asked({ scale: 'month', words: 'cuoc thanh tra' }),
      today,
    )
    const row = rows.find((one) => one.target.title === 'Cuộc thanh tra')
    expect(row?.cells.slice(0, 5).map((cell) => cell?.value ?? null)).toEqual([
      '2.0000',
      null,
      '5.0000',
      null,
      null,
    ])
    expect(row?.points).toEqual([
      { month: '2021-11-01', value: '2.0000' },
      { month: '2021-12-01', value: null },
      { month: '2022-01-01', value: '5.0000' },
      { month: '2022-02-01', value: null },
    ])
  })

  it('a quarter stands where its newest month does', async () => {
    const { rows, periods } = await showTrend(database.db, ground.year, asked(), today)
    expect(periods.slice(0, 2)).toEqual(['IV/2021', 'I/2022'])
    expect(rows[0]?.cells.slice(0, 3).map((cell) => cell?.value ?? null)).toEqual(['2.0000', '5.0000', null])
  })

  it('shows one target with its months, and the same target of the year before', async () => {
    const { db } = database
    const { years, agencies } = ground
    const before = await aTarget(db, {
      yearId: years.last.id,
      agencyId: agencies.ttr,
      title: 'CUỘC THANH TRA ',
      deadlineOn: '2021-09-30',
    })
    await tell(db, before, [{ month: '2020-12-01', value: '7' }])
    const { rows } = await showTrend(db, ground.year, asked(), today)
    const who = await ground.actor('ttr.canbo')
    const view = await showTargetTrend(db, who, ground.year, rows[0]?.target.id ?? '')
    expect(view.before).toEqual([{ month: '2021-12-01', value: '7.0000' }])
    expect(view.months.map((one) => [one.month, one.result?.value ?? null, one.before])).toEqual([
      ['2021-11-01', '2.0000', null],
      ['2021-12-01', null, '7.0000'],
      ['2022-01-01', '5.0000', null],
      ['2022-02-01', null, null],
      ['2022-03-01', null, null],
    ])
    expect(view.writes).toBe(true)
    await expect(showTargetTrend(db, who, ground.year, before)).rejects.toThrow('hidden')
  })

  it('puts the year beside the one before, both at the end of the same month', async () => {
    const { month, rows, whole } = await showYears(database.db, ground.year, { today, page: 1 })
    expect(month).toBe('2022-02-01')
    const own = rows.find((row) => row.agencyId === ground.agencies.ttr)
    expect(own?.now).toMatchObject({ all: 3, behind: 1, risk: 1, onPace: 1 })
    expect(own?.last).toMatchObject({ all: 1, behind: 1 })
    expect(whole).toMatchObject({ now: { all: 4 }, last: { all: 1 } })
  })
})

describe('Trang và số lần hỏi', () => {
  it('pages in the database, and asks no more often for many targets than for few', async () => {
    const { db } = database
    const few = await askedOften((counted) => showTrend(counted, ground.year, asked(), today))
    const place = { yearId: ground.year.id, agencyId: ground.agencies.hc, planValue: '5' }
    for (let position = 1; position <= targetsAPage; position++)
      await aTarget(db, { ...place, position, title: `Việc ${position}` })
    const many = await askedOften((counted) => showTrend(counted, ground.year, asked(), today))
    expect(few).toBeGreaterThan(3)
    expect(many).toBe(few)
    const second = await showTrend(db, ground.year, asked({}, 2), today)
    expect([second.rows.length, second.pages]).toEqual([4, 2])
    expect((await showTrend(db, ground.year, asked({ agency: ground.agencies.ttr }), today)).pages).toBe(1)
  })

  async function askedOften(work: (db: Db) => Promise<unknown>): Promise<number> {
    let asked = 0
    const counting = database.db.withPlugin({
      transformQuery: ({ node }) => {
        asked += 1
        return node
      },
      transformResult: async ({ result }) => result,
    })
    await work(counting)
    return asked
  }
})

describe('Chưa báo cáo', () => {
  it('names the months missing, since when the oldest is late, the longest silent first', () => {
    const { year, agencies } = ground
    const heard = [
      { agencyId: agencies.ttr, month: '2021-11-01' },
      ...['2021-11-01', '2021-12-01', '2022-01-01'].map((month) => ({ agencyId: agencies.btm, month })),
    ]
    const owing = new Set([agencies.ttr, agencies.btm])
    const found = silences(year, owing, heard, '2022-03-05')
    expect(found).toMatchObject([
      {
        agencyId: agencies.ttr,
        late: ['2021-12-01', '2022-01-01'],
        due: ['2022-02-01'],
        since: '2022-01-06',
        days: 59,
      },
      { agencyId: agencies.btm, late: [], due: ['2022-02-01'], since: null, days: 0 },
    ])
    expect(silences(year, new Set([agencies.btm]), heard, '2022-03-06')).toMatchObject([
      { since: '2022-03-06', days: 1 },
    ])
    expect(silences(year, new Set(), heard, '2022-03-06')).toEqual([])
  })
})

describe('Cột thời gian và hình nhỏ', () => {
  const months = ['2021-11-01', '2021-12-01', '2022-01-01', '2022-02-01']

  it('a quarter holds only the months of the emulation year', () => {
    expect(periodsOf(months, 'quarter')).toEqual([
      { label: 'IV/2021', months: ['2021-11-01', '2021-12-01'] },
      { label: 'I/2022', months: ['2022-01-01', '2022-02-01'] },
    ])
    expect(periodsOf(months, 'month').map((one) => one.label)).toEqual(['11/21', '12/21', '01/22', '02/22'])
  })

  it('a silent month breaks the line', () => {
    const points = ['1', null, '3', '4'].map((value, at) => ({ month: months[at] ?? '', value }))
    const box = { width: 100, height: 50, left: 0, right: 100, top: 0, bottom: 50 }
    const asked = {
      months,
      points,
      plan: '4',
      way: 'even',
      from: '2021-11-01',
      deadlineOn: '2022-02-28',
    } as const
    const plot = plotOf(asked, box)
    expect(plot.lines.map((line) => line.map((dot) => dot.value))).toEqual([['1'], ['3', '4']])
    expect(plot.gaps.map((gap) => gap.month)).toEqual(['2021-12-01'])
    expect([plot.plan, plot.even]).toEqual([0, { x1: 0, y1: 50, x2: 100, y2: 0 }])
  })
})
