import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#plumbing/id.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { nextNumber, nextNumbers } from '../numbering.ts'
import { sampleReport } from '../paper.samples.ts'
import { makePaper } from '../papers.acts.ts'
import { noteElsewhere, reserveNumber, takeNumber, voidNumber } from './numbers.acts.ts'
import { daysAround, findNumber, gapsOf, numberingBodies, numbersOf, seriesCounts } from './numbers.store.ts'
import { calendarYears, kindOf, seriesOf } from './numbers.ts'

let base: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>

beforeAll(async () => {
  base = await testDatabase()
  ground = await aSeasonGround(base.db, '2022-10-26')
})
afterAll(() => base.close())

const of = (kind: string) => ({ series: `cluster:${ground.year.clusterId}`, kind, year: 2022 })
const states = async (kind: string) =>
  (await numbersOf(base.db, of(kind), 1)).rows.map(({ number, state }) => [number, state])

async function issued(kind: 'BC' | 'CTr', issuedOn: string) {
  const who = await ground.actor('ct.canbo')
  return base.db.transaction().execute(async (tx) => {
    const number = await nextNumber(tx, of(kind))
    const reference = `${number}/${kind}-CTĐ`
    const form = kind === 'BC' ? ('report' as const) : ('programme' as const)
    const content = { ...sampleReport, form, reference }
    const made = { yearId: ground.year.id, subjectId: newId(), code: 'x', title: 'Mẫu', issuedOn, content }
    return makePaper(tx, who, made)
  })
}

describe('The register of numbers', () => {
  it('knows which paper bears a number, without being told by the deed that made it', async () => {
    const id = await issued('BC', '2022-10-03')
    expect(await findNumber(base.db, { ...of('BC'), number: 1 })).toMatchObject({
      state: 'used',
      paperId: id,
    })
  })

  it('shows a number kept, given elsewhere, void, and the stretches nobody took', async () => {
    const { db } = base
    const who = await ground.actor('ct.canbo')
    await nextNumbers(db, of('KH'), 2)
    expect(await reserveNumber(db, who, ground.year, { series: of('KH'), reason: 'Kế hoạch sơ kết' })).toBe(3)
    await noteElsewhere(db, who, ground.year, { series: of('KH'), first: 6, last: 7, reason: 'Văn thư cấp' })
    await voidNumber(db, who, ground.year, { at: { ...of('KH'), number: 5 }, reason: 'Ghi nhầm sổ' })
    expect(await states('KH')).toEqual([
      [7, 'elsewhere'],
      [6, 'elsewhere'],
      [5, 'void'],
      [3, 'reserved'],
      [2, 'unknown'],
      [1, 'unknown'],
    ])
    expect(await gapsOf(db, of('KH'))).toEqual([{ first: 4, last: 4 }])
    const bodies = await numberingBodies(db, ground.year)
    const counts = await seriesCounts(db, bodies, calendarYears(ground.year, who))
    expect(counts.find((one) => one.kind === 'KH')).toMatchObject({ last: 7, missing: 1, void: 1, open: 3 })
    expect(await nextNumber(db, of('KH'))).toBe(8)
  })

  it('never gives a number twice: not one used, void or given elsewhere', async () => {
    const { db } = base
    const who = await ground.actor('ct.canbo')
    const take = (number: number) => takeNumber(db, who, of('KH'), { way: 'elsewhere', number })
    for (const number of [2, 5, 6]) await expect(take(number)).rejects.toBeInstanceOf(BadInput)
    expect(await take(4)).toBe(4)
    await expect(take(4)).rejects.toBeInstanceOf(BadInput)
    await expect(take(100_000)).rejects.toBeInstanceOf(BadInput)
  })

  it('gives one number to one of two who type the same at once', async () => {
    const { db } = base
    const who = await ground.actor('ct.canbo')
    const take = () =>
      db.transaction().execute((tx) => takeNumber(tx, who, of('TB'), { way: 'elsewhere', number: 12 }))
    const both = await Promise.allSettled([take(), take()])
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await gapsOf(db, of('TB'))).toEqual([{ first: 1, last: 11 }])
  })

  it('makes void only what no paper bears and what was given', async () => {
    const { db } = base
    const who = await ground.actor('ct.canbo')
    const voiding = (kind: string, number: number) =>
      voidNumber(db, who, ground.year, { at: { ...of(kind), number }, reason: 'Nhầm' })
    await expect(voiding('BC', 1)).rejects.toBeInstanceOf(BadInput)
    await expect(voiding('BC', 2)).rejects.toBeInstanceOf(BadInput)
    await expect(voiding('KH', 5)).rejects.toBeInstanceOf(BadInput)
  })

  it('is kept by the lead for the cluster, by an agency for itself, by the head for all; hidden from others', async () => {
    const { db } = base
    const reserving = (series: string) => ({ series: { series, kind: 'BC', year: 2022 }, reason: 'Mẫu' })
    const own = `agency:${ground.year.members.find((one) => one.name.includes('Thanh tra'))?.id}`
    const inspector = await ground.actor('ttr.canbo')
    expect(await reserveNumber(db, inspector, ground.year, reserving(own))).toBe(1)
    for (const series of [of('BC').series, `agency:${ground.year.organisationId}`, `council:${newId()}`])
      await expect(reserveNumber(db, inspector, ground.year, reserving(series))).rejects.toThrow('hidden')
    expect(
      await reserveNumber(db, await ground.actor('tongcuc.thutruong'), ground.year, reserving(own)),
    ).toBe(2)
  })

  it('knows the days of the papers before and after a number', async () => {
    await issued('CTr', '2022-10-05')
    await base.db.transaction().execute((tx) => nextNumber(tx, of('CTr')))
    await issued('CTr', '2022-10-09')
    expect(await daysAround(base.db, { ...of('CTr'), number: 2 })).toEqual({
      ...{ before: '2022-10-05', after: '2022-10-09' },
    })
    expect(await daysAround(base.db, { ...of('CTr'), number: 1 })).toEqual({
      before: null,
      after: '2022-10-09',
    })
  })
})

describe('The series of a paper', () => {
  it.each([
    [{ form: 'report', reference: '/BC-CTĐ' } as const, 'BC'],
    [{ form: 'letter', reference: '/CTĐ' } as const, 'CV'],
    [{ form: 'official', reference: '/QyĐ-CTĐ' } as const, 'QyĐ'],
  ])('%o is counted as %s', (paper, kind) => {
    expect(kindOf(paper)).toBe(kind)
  })

  it('is the council’s own, the agency’s, else the cluster’s', () => {
    const { year } = ground
    expect(seriesOf(year, { agencyId: 'a', councilId: 'h' })).toBe('council:h')
    expect(seriesOf(year, { agencyId: 'a' })).toBe('agency:a')
    expect(seriesOf(year, { agencyId: null })).toBe(`cluster:${year.clusterId}`)
  })
})
