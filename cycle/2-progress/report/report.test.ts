import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addTarget } from '#cycle/1-launch/target/target.acts.ts'
import { Refused, Stale } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { addResultFiles } from './evidence.acts.ts'
import { closeMonth, saveResults } from './report.acts.ts'
import { mayEnterMonth } from './report.policy.ts'
import { latestResults, reportedMonths, statementsOfYear } from './report.store.ts'
import { showResults } from './results.view.ts'
import { writeStatement } from './statement.acts.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
const today = '2022-03-10'

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db, today)
})
afterAll(() => database.close())

async function aTargetOf(account: string, agencyId: string, title: string): Promise<string> {
  return addTarget(database.db, await ground.actor(account), ground.year, {
    agencyId,
    title,
    measure: 'number',
    unit: 'cuộc',
    direction: 'more',
    planValue: '4',
    planText: '',
    deadlineOn: '2022-10-15',
    owner: '',
    lastYearValue: '3',
  })
}

const aRow = (targetId: string, value: string | null, version = 0) => ({
  targetId,
  value,
  reached: null,
  statement: '',
  version,
})
const reason = (pattern: RegExp) => ({ verdict: { kind: 'refused', reason: expect.stringMatching(pattern) } })

describe('Kết quả tháng', () => {
  it('keeps the newest month, writes again by version and tells a newer edit', async () => {
    const { db } = database
    const { year, agencies } = ground
    const who = await ground.actor('ttr.canbo')
    const target = await aTargetOf('ttr.canbo', agencies.ttr, 'Số cuộc thanh tra')
    const sheet = { agencyId: agencies.ttr, month: '2022-02-01' }
    await saveResults(db, who, year, { ...sheet, month: '2022-01-01', rows: [aRow(target, '1')] })
    expect(await saveResults(db, who, year, { ...sheet, rows: [aRow(target, '2')] })).toBe(1)
    expect(await saveResults(db, who, year, { ...sheet, rows: [aRow(target, '2.0', 0)] })).toBe(0)
    await saveResults(db, who, year, { ...sheet, rows: [aRow(target, '2.5', 1)] })
    await expect(saveResults(db, who, year, { ...sheet, rows: [aRow(target, '3', 1)] })).rejects.toThrow(
      Stale,
    )

    const latest = await latestResults(db, year.id)
    expect(latest.map(({ month, value, files }) => ({ month, value, files }))).toEqual([
      { month: '2022-02-01', value: '2.5000', files: [] },
    ])
    expect(await latestResults(db, year.id, '2022-01-31')).toMatchObject([{ value: '1.0000' }])
  })

  it('refuses a month that has not begun, a stranger, and a target of another agency', async () => {
    const { db } = database
    const { year, agencies } = ground
    const who = await ground.actor('ttr.canbo')
    const foreign = await aTargetOf('tc.canbo', agencies.tc, 'Số đợt cấp phát')
    const sheet = { agencyId: agencies.ttr, month: '2022-02-01', rows: [aRow(foreign, '9')] }
    await expect(saveResults(db, who, year, { ...sheet, month: '2022-04-01' })).rejects.toMatchObject(
      reason(/chưa tới/),
    )
    await expect(saveResults(db, who, year, { ...sheet, month: '2035-01-01' })).rejects.toMatchObject({
      fields: { month: expect.any(String) },
    })
    await expect(saveResults(db, who, year, sheet)).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
    const other = saveResults(db, await ground.actor('tc.canbo'), year, sheet)
    await expect(other).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
  })

  it('refuses anything in a closed year', async () => {
    const closed = { ...ground.year, closedAt: new Date('2022-10-26') }
    const who = await ground.actor('ttr.canbo')
    const month = { agencyId: ground.agencies.ttr, month: '2022-02-01', closed: false }
    expect(mayEnterMonth(who, closed, month)).toMatchObject(reason(/đã tổng kết/).verdict)
  })

  it('keeps evidence of a saved result, by its content', async () => {
    const { db } = database
    const { year, agencies } = ground
    const who = await ground.actor('hc.canbo')
    const targetId = await aTargetOf('hc.canbo', agencies.hc, 'Số lượt kiểm tra bếp ăn')
    const at = { agencyId: agencies.hc, targetId, month: '2022-02-01' }
    const pdf = { name: 'biên bản.pdf', bytes: new TextEncoder().encode('%PDF-1.7 mẫu') }
    const early = addResultFiles(db, who, year, { ...at, uploads: [pdf] })
    await expect(early).rejects.toMatchObject({ fields: { file: expect.stringMatching(/Hãy lưu kết quả/) } })

    await saveResults(db, who, year, { ...at, rows: [aRow(targetId, '1')] })
    const fake = { name: 'ảnh.pdf', bytes: new TextEncoder().encode('MZ') }
    await expect(addResultFiles(db, who, year, { ...at, uploads: [fake] })).rejects.toMatchObject({
      fields: { file: expect.any(String) },
    })
    await addResultFiles(db, who, year, { ...at, uploads: [pdf] })
    const view = await showResults(db, who, year, at)
    expect(view.rows[0]?.now?.files.map((file) => file.name)).toEqual(['biên bản.pdf'])
  })
})

describe('Chốt báo cáo tháng', () => {
  it('names what is missing, then fixes the figures of the month', async () => {
    const { db } = database
    const { year, agencies } = ground
    const who = await ground.actor('dths.canbo')
    const first = await aTargetOf('dths.canbo', agencies.dths, 'Số vụ đã giải quyết')
    const second = await aTargetOf('dths.canbo', agencies.dths, 'Số đợt tuyên truyền')
    const at = { agencyId: agencies.dths, month: '2022-02-01' }
    await saveResults(db, who, year, { ...at, rows: [aRow(first, '1')] })
    await expect(closeMonth(db, who, year, at)).rejects.toMatchObject(reason(/“Số đợt tuyên truyền”/))

    await saveResults(db, who, year, { ...at, rows: [aRow(second, '0')] })
    await closeMonth(db, who, year, at)
    expect(await reportedMonths(db, year.id, agencies.dths)).toMatchObject([{ month: '2022-02-01' }])
    await expect(closeMonth(db, who, year, at)).rejects.toThrow(Refused)
    const late = saveResults(db, who, year, { ...at, rows: [aRow(first, '2', 1)] })
    await expect(late).rejects.toMatchObject(reason(/đã chốt/))
  })

  it('has nothing to close where there are no targets', async () => {
    const at = { agencyId: ground.agencies.da1, month: '2022-02-01' }
    const close = closeMonth(database.db, await ground.actor('da1.canbo'), ground.year, at)
    await expect(close).rejects.toMatchObject(reason(/chưa có chỉ tiêu/))
  })
})

describe('Kết quả năm của đơn vị', () => {
  it('is written and rewritten by the agency alone', async () => {
    const { db } = database
    const { year, agencies } = ground
    const who = await ground.actor('hc.thutruong')
    const input = { agencyId: agencies.hc, statement: 'Hoàn thành các mặt công tác hậu cần.', version: 0 }
    await writeStatement(db, who, year, input)
    await expect(writeStatement(db, who, year, input)).rejects.toThrow(Stale)
    await writeStatement(db, who, year, { ...input, statement: 'Bảo đảm kịp thời.', version: 1 })
    expect(await statementsOfYear(db, year.id)).toEqual([
      { agencyId: agencies.hc, statement: 'Bảo đảm kịp thời.', illustrative: false, version: 2 },
    ])
    const lead = writeStatement(db, await ground.actor('ct.canbo'), year, input)
    await expect(lead).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
  })
})
