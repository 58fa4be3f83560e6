import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { yearBoard } from './board.store.ts'
import { assignCrossChecks } from './cross-check.acts.ts'
import { rankTable, widestGaps } from './rank.store.ts'
import { saveScores } from './save.acts.ts'
import { seesSheet } from './scoring.policy.ts'
import { anIssuedScale, typed } from './scoring.samples.ts'
import { sheetState } from './scoring.store.ts'
import { showSheet } from './sheet.view.ts'
import { submitScores } from './submit.acts.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let criteria: string[]
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, '2022-10-10')
  criteria = await anIssuedScale(test.db, ground.year, await ground.actor('ct.canbo'))
  await assignCrossChecks(test.db, await ground.actor('ct.canbo'), ground.year)
})
afterAll(() => test.close())

const act = async (account: string) => ground.actor(account, '2022-10-10')
const keyOf = (id: string | null) => Object.entries(ground.agencies).find(([, one]) => one === id)?.[0] ?? ''

describe('the sheet of one agency', () => {
  const self = () => ({ agencyId: ground.agencies.ttr, scorer: 'self' as const })

  it('is filled by its own people in part, and not by others', async () => {
    const own = await act('ttr.canbo')
    const rows = typed(criteria, ['58', '39.5'])
    expect(await saveScores(test.db, own, ground.year, { ...self(), rows })).toBe(2)
    const stranger = await act('hc.canbo')
    await expect(saveScores(test.db, stranger, ground.year, { ...self(), rows })).rejects.toMatchObject({
      verdict: { kind: 'hidden' },
    })
    const state = await sheetState(test.db, ground.year.id, ground.agencies.ttr)
    expect([seesSheet(own, state), seesSheet(stranger, state)]).toEqual([true, false])
  })

  it('names every cell that cannot be accepted', async () => {
    const rows = typed(criteria, ['60.01', '1.234'])
    const saving = saveScores(test.db, await act('ttr.canbo'), ground.year, { ...self(), rows })
    await expect(saving).rejects.toMatchObject({
      fields: {
        [`value_${criteria[0]}`]: 'Tiêu chí 1.1: nhiều nhất 60,00 điểm.',
        [`value_${criteria[1]}`]: expect.stringContaining('hai chữ số sau dấu phẩy'),
      },
    })
  })

  it('tells that somebody else has saved a newer value, and leaves it', async () => {
    const rows = [{ criterionId: criteria[0] ?? '', value: '57', reason: '', version: 0 }]
    const saving = saveScores(test.db, await act('ttr.thutruong'), ground.year, { ...self(), rows })
    await expect(saving).rejects.toThrow('stale')
    const board = await yearBoard(test.db, ground.year.id)
    const mark = board.marks.get(ground.agencies.ttr)?.get(criteria[0] ?? '')?.self
    expect(mark).toEqual({ value: '58', reason: '', version: 1, round: 1 })
  })

  it('is handed in only when full, and stands from then on', async () => {
    const own = await act('ttr.canbo')
    await expect(submitScores(test.db, own, ground.year, self())).rejects.toThrow(
      'Còn 2 tiêu chí chưa có điểm: 2, 3.',
    )
    const rows = typed(criteria.slice(2), ['1', '0.5'])
    await saveScores(test.db, own, ground.year, { ...self(), rows })
    await submitScores(test.db, own, ground.year, self())
    await expect(saveScores(test.db, own, ground.year, { ...self(), rows })).rejects.toThrow('đã nộp')
  })

  it('goes to the checker, who must give a reason at every difference', async () => {
    const state = await sheetState(test.db, ground.year.id, ground.agencies.ttr)
    const checker = await act(`${keyOf(state.checkerId)}.canbo`)
    const cross = { agencyId: ground.agencies.ttr, scorer: 'cross' as const }
    const rows = typed(criteria, ['57', '39.5', '1', '0.5'])
    await expect(saveScores(test.db, checker, ground.year, { ...cross, rows })).rejects.toMatchObject({
      fields: {
        [`reason_${criteria[0]}`]: 'Tiêu chí 1.1: điểm 57,00 khác điểm tự chấm 58,00. Hãy ghi lý do.',
      },
    })
    const reasoned = rows.map((row, i) => (i === 0 ? { ...row, reason: 'Thiếu minh chứng' } : row))
    await saveScores(test.db, checker, ground.year, { ...cross, rows: reasoned })
    await submitScores(test.db, checker, ground.year, cross)
  })

  it('is appraised last by the lead, with a reason wherever it departs', async () => {
    const lead = await act('ct.canbo')
    const deed = { agencyId: ground.agencies.ttr, scorer: 'lead' as const }
    const rows = typed(criteria, ['58', '39.5', '1', '0.5'])
    await expect(saveScores(test.db, lead, ground.year, { ...deed, rows })).rejects.toMatchObject({
      fields: { [`reason_${criteria[0]}`]: expect.stringContaining('khác điểm chấm chéo 57,00') },
    })
    const reasoned = rows.map((row) => ({ ...row, reason: 'Đã xem sổ gốc' }))
    await saveScores(test.db, lead, ground.year, { ...deed, rows: reasoned })
    await submitScores(test.db, lead, ground.year, deed)
    const [first] = await rankTable(test.db, ground.year.id)
    expect(first).toMatchObject({
      agencyId: ground.agencies.ttr,
      self: '98.00',
      cross: '97.00',
      lead: '98.00',
      final: '98.00',
      basis: 'lead',
      rank: 1,
      state: 'appraised',
    })
  })
})

describe('a column being filled', () => {
  it('is seen by its scorer alone until it is handed in', async () => {
    const agencyId = ground.agencies.da1
    const own = await act('da1.canbo')
    const rows = typed(criteria, ['11.11', '40', '0', '0'])
    await saveScores(test.db, own, ground.year, { agencyId, scorer: 'self', rows })
    await submitScores(test.db, own, ground.year, { agencyId, scorer: 'self' })
    const { checkerId } = await sheetState(test.db, ground.year.id, agencyId)
    const checker = await act(`${keyOf(checkerId)}.canbo`)
    const crossed = rows.map((row, i) => (i === 0 ? { ...row, value: '7.77', reason: 'Chưa đủ' } : row))
    await saveScores(test.db, checker, ground.year, { agencyId, scorer: 'cross', rows: crossed })

    const seen = async (who: Awaited<ReturnType<typeof act>>) =>
      JSON.stringify(await showSheet(test.db, who, ground.year, agencyId))
    expect(await seen(checker)).toContain('7.77')
    expect(await seen(own)).toContain('11.11')
    expect(await seen(own)).not.toContain('7.77')
    expect(await seen(await act('tongcuc.thutruong'))).not.toContain('7.77')
  })
})

describe('the sheet of the lead itself', () => {
  it('is never appraised by the lead, but by a deputy or the head of the organisation', async () => {
    const deed = (scorer: 'self' | 'cross' | 'lead') => ({ agencyId: ground.agencies.ct, scorer })
    const rows = typed(criteria, ['50', '30', '0', '0'])
    const own = await act('ct.canbo')
    await saveScores(test.db, own, ground.year, { ...deed('self'), rows })
    await submitScores(test.db, own, ground.year, deed('self'))
    const { checkerId } = await sheetState(test.db, ground.year.id, ground.agencies.ct)
    const checker = await act(`${keyOf(checkerId)}.canbo`)
    await saveScores(test.db, checker, ground.year, { ...deed('cross'), rows })
    await submitScores(test.db, checker, ground.year, deed('cross'))

    await expect(saveScores(test.db, own, ground.year, { ...deed('lead'), rows })).rejects.toMatchObject({
      verdict: { kind: 'hidden' },
    })
    const [deputy] = ground.year.deputyIds
    const above = await act(deputy ? `${keyOf(deputy)}.canbo` : 'tongcuc.thutruong')
    await saveScores(test.db, above, ground.year, { ...deed('lead'), rows })
    await submitScores(test.db, above, ground.year, deed('lead'))
  })

  it('is told where it falls furthest behind the one above', async () => {
    const gaps = await widestGaps(test.db, ground.year.id, [
      { agencyId: ground.agencies.ct, basis: 'lead', aboveId: ground.agencies.ttr, aboveBasis: 'lead' },
    ])
    expect(gaps.get(ground.agencies.ct)).toMatchObject({ code: '1.2', gap: '9.50' })
  })

  it('keeps the totals of columns not handed in to itself', async () => {
    const own = await act('hc.canbo')
    const rows = typed(criteria, ['60', '40'])
    await saveScores(test.db, own, ground.year, { agencyId: ground.agencies.hc, scorer: 'self', rows })
    const row = (await rankTable(test.db, ground.year.id)).find((one) => one.agencyId === ground.agencies.hc)
    expect(row).toMatchObject({
      self: null,
      final: null,
      rank: null,
      entered: { self: 2, cross: 0, lead: 0 },
    })
  })
})
