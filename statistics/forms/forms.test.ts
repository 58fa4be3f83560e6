import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeMovement } from '#cycle/1-launch/movement/movement.acts.ts'
import { transact } from '#plumbing/database.ts'
import { readXlsxBytes } from '#plumbing/xlsx.ts'
import { stageOn } from '#season/stage.ts'
import { playStatistics } from '#season/statistics.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { countedBodies, countsFor } from '../bodies.store.ts'
import { factLines } from './facts.store.ts'
import { ofCell } from './form.ts'
import { formFile } from './forms.file.ts'
import { statisticsOffers } from './forms.offer.ts'
import { formOf, forms } from './forms.ts'
import { type CountedForm, countedForm } from './forms.view.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db, '2022-10-26')
  await writeMovement(database.db, await ground.actor('ct.canbo'), ground.year, {
    ...{ name: 'Phong trào thi đua Quyết thắng', slogan: '', theme: '', decisionReference: '' },
    ...{ launchedOn: '2022-01-05', endsOn: '2022-10-31' },
    ...{ level: 'cluster', length: 'oneYear', manner: 'regular' },
  })
  await transact(database.db, (tx) => playStatistics(stageOn(tx, ground)))
})
afterAll(() => database.close())

async function counted(code: string, change: { year?: number; basis?: 'act' | 'span' } = {}) {
  const form = formOf(code)
  if (!form) throw new Error(code)
  const body = { id: ground.organisationId, name: 'Tổng cục', top: true }
  const asked = { year: 2022, basis: 'act' as const, ...change, today: '2022-10-26' as const }
  return countedForm(database.db, { form, body, ...asked })
}

const column = (of: CountedForm, at = 0) =>
  Object.fromEntries(of.rows.map(({ row, cells }) => [row.code, cells[at]]))
const filled = (of: CountedForm) =>
  Object.fromEntries(Object.entries(column(of)).filter(([, count]) => count))

describe('Biểu thống kê của mùa mẫu', () => {
  it('counts the awards of ministry level by recipient, class and way', async () => {
    const form = await counted('0603')
    const ways = { '11': 2, '12': 1, '13': 1, '15': 1 }
    expect(filled(form)).toEqual({ '01': 5, '02': 2, '05': 3, '07': 1, '10': 2, ...ways })
    expect([form.complete, form.early, form.illustrative]).toEqual([true, true, 5])
  })

  it('counts the awards of the State, and leaves open the rows nobody has read', async () => {
    const form = await counted('0602')
    expect(column(form)).toMatchObject({
      '01': 3,
      '02': 3,
      '03': 0,
      '04': null,
      '05': null,
      '06': 1,
      '09': 2,
    })
    expect([form.complete, form.outside > 0]).toEqual([true, true])
  })

  it('counts by the year of merit when asked so', async () => {
    expect(column(await counted('0603', { year: 2021 }))).toMatchObject({ '01': 0 })
    expect(column(await counted('0603', { year: 2021, basis: 'span' }))).toMatchObject({ '01': 5 })
  })

  it('counts the movement of the cluster and those beside it, in their first year or while they run', async () => {
    expect(column(await counted('0601'))).toMatchObject({
      '01': 2,
      '04': 1,
      '05': 1,
      '06': 1,
      '07': 1,
      '11': 1,
    })
    expect(column(await counted('0601', { basis: 'span' }))).toMatchObject({ '01': 3, '03': 1, '09': 1 })
  })

  it('counts who is in charge, and says of how many something is not recorded', async () => {
    expect(column(await counted('0604'))).toMatchObject({ '01': 1, '03': 1 })
    const staff = await counted('0605')
    expect(column(staff)).toMatchObject({ '01': 3, '02': 1, '03': 2, '11': 2, '13': 1, '14': 2 })
    expect(staff.complete).toBe(false)
    expect(staff.missing.map(({ code, count }) => [code, count])).toEqual([['training', 1]])
    expect(staff.checks.filter((check) => check.wrong.length > 0).map(({ sum }) => sum.parts[0])).toEqual([
      '08',
    ])
  })

  it.each(forms.map((form) => [form.code]))(
    'opens behind every cell of %s as many records as it counts',
    async (code) => {
      const { form, rows } = await counted(code)
      const asked = {
        agencyId: ground.organisationId,
        years: [2022],
        basis: 'act',
        today: '2022-10-26',
      } as const
      for (const { row, cells } of rows)
        for (const [at, count] of cells.entries()) {
          if (count === null) continue
          const sets = ofCell(form, row, form.columns[at] ?? null)
          const { all } = await factLines(database.db, form.facts, { ...asked, years: [2022], sets, page: 1 })
          expect([row.code, at, all]).toEqual([row.code, at, count])
        }
    },
  )
})

describe('Ai lập biểu', () => {
  it('is the staff of the body and of those above it, and of the agency that leads its cluster', async () => {
    const asked = async (account: string) =>
      countsFor(database.db, await ground.actor(account), ground.organisationId)
    expect(
      await Promise.all(['ct.canbo', 'tongcuc.thutruong', 'hc.canbo', 'ngoaicum.canbo'].map(asked)),
    ).toEqual([true, true, false, false])
    const own = await countedBodies(database.db, await ground.actor('hc.canbo'))
    expect(own.map((one) => one.id)).toEqual([ground.agencies.hc])
  })
})

describe('Biểu thống kê thành tệp và văn bản', () => {
  it('is a workbook of numbers whose totals are formulas', async () => {
    const read = await readXlsxBytes(await formFile(await counted('0603')))
    const rows = 'sheets' in read ? (read.sheets[0]?.rows ?? []) : []
    const total = rows[5] ?? []
    expect(total.slice(3, 5)).toMatchObject([
      { kind: 'number', text: '5', formula: true },
      { kind: 'number', text: '3', formula: true },
    ])
    expect(rows[6]?.[4]).toMatchObject({ kind: 'number', text: '1' })
    expect(rows[6]?.[4]?.formula).toBeFalsy()
  })

  it('is a paper with the table across the page, signed by who made it and the head', async () => {
    const offer = statisticsOffers.find((one) => one.code === 'statistics-0602')
    const who = await ground.actor('ct.canbo')
    const [subject] = (await offer?.subjects(database.db, who, ground.year)) ?? []
    if (!offer || !subject) throw new Error('no offer')
    const answers = { year: '2022', place: 'Hà Nội' }
    const paper = await offer.write(database.db, {
      who,
      year: ground.year,
      subject,
      on: '2022-10-26',
      answers,
    })
    expect(paper).toMatchObject({ landscape: true, abstract: 'Số lượng khen thưởng cấp Nhà nước, năm 2022' })
    expect(paper.signatures.map(({ side, post }) => [side, post])).toMatchObject([
      ['left', 'Người lập biểu'],
      ['right', expect.any(String)],
    ])
    expect(paper.signatures.map((one) => one.above ?? '')).toEqual(['', 'Hà Nội, ngày 26 tháng 10 năm 2022'])
    const table = paper.blocks.find((block) => block.kind === 'table')
    expect(table?.rows[0]?.slice(0, 3)).toEqual(['Tổng số', '01', '3'])
    expect(table?.rows[3]?.[2]).toBe('×')
  })
})
