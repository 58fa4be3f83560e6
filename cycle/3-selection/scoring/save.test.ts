import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { vnDay } from '#kit/format.ts'
import { addDays } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { changesAt } from './changes.store.ts'
import { assignCrossChecks } from './cross-check.acts.ts'
import { saveCells } from './save.acts.ts'
import { anIssuedScale } from './scoring.samples.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let criteria: string[]
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, '2022-10-10')
  const lead = await ground.actor('ct.canbo')
  criteria = await anIssuedScale(test.db, ground.year, lead)
  await assignCrossChecks(test.db, lead, ground.year)
})
afterAll(() => test.close())

const act = (account: string) => ground.actor(account, '2022-10-10')
const cell = (n: number, value: string, reason = '', version = 0) => ({
  ...{ criterionId: criteria[n] ?? '', value, reason, version },
})

describe('a save cell by cell', () => {
  it('keeps the good cells, says what is wrong with the others, and gives the newer value where it is overtaken', async () => {
    const agencyId = ground.agencies.hc
    const deed = { agencyId, scorer: 'self' as const }
    const own = await act('hc.canbo')
    await saveCells(test.db, own, ground.year, { ...deed, rows: [cell(0, '50', 'Có báo cáo')] })
    const { cells: answers } = await saveCells(test.db, await act('hc.thutruong'), ground.year, {
      ...deed,
      rows: [cell(0, '55'), cell(1, '40.5'), cell(2, '3')],
    })
    expect(answers).toMatchObject([
      { state: 'stale', value: '50', version: 1, by: own.name },
      { state: 'wrong', sentence: 'Tiêu chí 1.2: nhiều nhất 40,00 điểm.' },
      { state: 'saved', value: '3', version: 1 },
    ])
  })

  it('lets one of two who write the same cell at the same time win, and tells the other', async () => {
    const deed = { agencyId: ground.agencies.hc, scorer: 'self' as const }
    const two = await Promise.all(
      ['hc.canbo', 'hc.thutruong'].map(async (account, i) =>
        saveCells(test.db, await act(account), ground.year, { ...deed, rows: [cell(1, String(30 + i))] }),
      ),
    )
    const answers = two.flatMap((one) => one.cells)
    expect(answers.map((one) => one.state).sort()).toEqual(['saved', 'stale'])
    const [saved, stale] = answers.sort((a, b) => a.state.localeCompare(b.state))
    expect(stale?.value).toBe(saved?.value)
  })

  it('takes no figure before the year begins, and says from which day', async () => {
    const deed = { agencyId: ground.agencies.hc, scorer: 'self' as const }
    const { startsOn } = ground.year
    const on = async (today: string) => ground.actor('hc.canbo', today)
    const early = saveCells(test.db, await on(addDays(startsOn, -1)), ground.year, {
      ...deed,
      rows: [cell(3, '1')],
    })
    await expect(early).rejects.toThrow(`Năm thi đua bắt đầu ngày ${vnDay(startsOn)}.`)
    const { cells } = await saveCells(test.db, await on(startsOn), ground.year, {
      ...deed,
      rows: [cell(3, '1')],
    })
    expect(cells).toMatchObject([{ state: 'saved' }])
  })

  it('leaves no trace of a cell that says the same again', async () => {
    const deed = { agencyId: ground.agencies.hc, scorer: 'self' as const }
    const before = await changesAt(test.db, { agencyId: deed.agencyId, criterionId: criteria[2] ?? '' })
    await saveCells(test.db, await act('hc.canbo'), ground.year, { ...deed, rows: [cell(2, '3.00', '', 1)] })
    expect(await changesAt(test.db, { agencyId: deed.agencyId, criterionId: criteria[2] ?? '' })).toEqual(
      before,
    )
  })

  it('looks once at the year for the whole save, however many cells', async () => {
    const deed = { agencyId: ground.agencies.da1, scorer: 'self' as const }
    const own = await act('da1.canbo')
    const looks = async (rows: ReturnType<typeof cell>[]) => {
      const asked = await askedIn((db) => saveCells(db, own, ground.year, { ...deed, rows }))
      return asked.filter((sql) => sql.includes('score_boards') && !sql.startsWith('insert')).length
    }
    expect(await looks([cell(0, '50')])).toBe(1)
    expect(await looks([cell(1, '30'), cell(2, '3'), cell(3, '1')])).toBe(1)
  })

  it('answers with what the lines and the column come to with the new cells', async () => {
    const deed = { agencyId: ground.agencies.da1, scorer: 'self' as const }
    const answer = await saveCells(test.db, await act('da1.canbo'), ground.year, {
      ...deed,
      rows: [cell(0, '45.5', '', 1)],
    })
    expect([answer.points[criteria[0] ?? ''], answer.total, answer.filled]).toEqual(['45.50', '77.50', 4])
  })
})

/** The words of every query the work asks. */
async function askedIn(work: (db: Db) => Promise<unknown>): Promise<string[]> {
  const asked: string[] = []
  const compiler = test.db.getExecutor()
  const counting = test.db.withPlugin({
    transformQuery: ({ node, queryId }) => {
      asked.push(compiler.compileQuery(node, queryId).sql)
      return node
    },
    transformResult: async ({ result }) => result,
  })
  await work(counting)
  return asked
}
