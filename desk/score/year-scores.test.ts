import { afterAll, beforeAll, expect, it } from 'vitest'
import { yearBoard } from '#cycle/3-selection/scoring/board.store.ts'
import { assignCrossChecks } from '#cycle/3-selection/scoring/cross-check.acts.ts'
import { saveScores } from '#cycle/3-selection/scoring/save.acts.ts'
import { anIssuedScale, typed } from '#cycle/3-selection/scoring/scoring.samples.ts'
import { submitScores } from '#cycle/3-selection/scoring/submit.acts.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { type YearColumn, yearScores } from './year-scores.view.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, '2022-10-10')
  const criteria = await anIssuedScale(test.db, ground.year, await ground.actor('ct.canbo'))
  await assignCrossChecks(test.db, await ground.actor('ct.canbo'), ground.year)
  const self = (agencyId: string) => ({ agencyId, scorer: 'self' as const })
  const { ttr, tc } = ground.agencies
  const [inspectors, finance] = [
    await ground.actor('ttr.canbo', '2022-10-10'),
    await ground.actor('tc.canbo', '2022-10-10'),
  ]
  await saveScores(test.db, inspectors, ground.year, {
    ...self(ttr),
    rows: typed(criteria, ['58', '39.5', '1', '0.5']),
  })
  await submitScores(test.db, inspectors, ground.year, { ...self(ttr), note: '' })
  await saveScores(test.db, finance, ground.year, {
    ...self(tc),
    rows: typed(criteria, ['60', '40', '5', '0']),
  })
})
afterAll(() => test.close())

const told = async (column: YearColumn | null) =>
  (await yearScores(test.db, ground.year, column)).boards.map((board) => [
    board.column,
    board.agencies.map((one) => [one.id, one.place, one.total.written, one.by ?? null]),
  ])

it('a sheet not handed in stays hidden, though its figures are there', async () => {
  const board = await yearBoard(test.db, ground.year.id)
  expect(board.marks.get(ground.agencies.tc)?.size).toBe(4)
  expect(await told(null)).toEqual([
    ['self', [[ground.agencies.ttr, 1, '98', null]]],
    ['standing', [[ground.agencies.ttr, 1, '98', 'self']]],
  ])
})

it('one column alone is given when asked; one that nobody has handed in is not there', async () => {
  expect([await told('self'), await told('lead')]).toEqual([
    [['self', [[ground.agencies.ttr, 1, '98', null]]]],
    [],
  ])
})
