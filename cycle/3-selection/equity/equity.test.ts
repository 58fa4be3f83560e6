import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tellTime, transact } from '#plumbing/database.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { aNomination } from '../dossier/flow/flow.samples.ts'
import { setGoal } from './equity.acts.ts'
import { goalsOf } from './equity.store.ts'
import { showEquity } from './equity.view.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
const day = '2022-10-12'
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, day)
})
afterAll(() => test.close())

const as = (account: string) => ground.actor(account, day)
const goal = { measure: 'direct' as const, percent: 60, source: 'Kế hoạch thi đua' }

describe('the fair view while choosing', () => {
  it('keeps a goal set beforehand, and marks one set after the first nomination', async () => {
    const lead = await as('ct.canbo')
    await transact(test.db, async (tx) => {
      await tellTime(tx, `${day}T09:00:00+07:00`)
      await setGoal(tx, lead, ground.year, goal)
    })
    for (const key of ['ttr', 'tc', 'hc', 'da1', 'btm', 'tapchi'] as const) {
      const officer = await as(`${key}.canbo`)
      await aNomination(test.db, officer, {
        year: ground.year,
        agencyId: ground.agencies[key],
        personId: officer.id,
      })
    }
    await setGoal(test.db, await as('ct.canbo'), ground.year, { ...goal, measure: 'women', percent: 30 })
    const goals = await goalsOf(test.db, ground.year.id)
    expect(goals.map(({ measure, percent, late }) => [measure, percent, late])).toEqual([
      ['direct', 60, false],
      ['women', 30, true],
    ])
    await expect(setGoal(test.db, await as('hc.canbo'), ground.year, goal)).rejects.toMatchObject({
      verdict: { kind: 'hidden' },
    })
  })

  it('tells the lead every share, and hides from others the cells of a few persons', async () => {
    const lead = await showEquity(test.db, await as('ct.canbo'), ground.year)
    const other = await showEquity(test.db, await as('hc.canbo'), ground.year)
    const units = (view: typeof lead) =>
      view.rows.filter((row) => row.dimension === 'unit').flatMap((row) => row.cells.nominated ?? [])
    expect(units(lead)).toEqual(Array(6).fill({ count: 1, percent: 17 }))
    expect(units(other)).toEqual(Array(6).fill('hidden'))
    expect(lead.stages[0]).toMatchObject({ stage: 'nominated', persons: 6 })
    const small = other.rows
      .flatMap((row) => Object.values(row.cells))
      .filter((cell) => cell !== 'hidden' && cell.count > 0 && cell.count < 5)
    expect(small).toEqual([])
  })

  it('counts a person who had the award before as one who has it again', async () => {
    const officer = await as('tc.canbo')
    const old = { award_code: 'certificateOfCommendation', year: 2020, decided_on: '2020-11-20' }
    await test.db
      .insertInto('awards')
      .values({
        ...old,
        ...{ id: crypto.randomUUID(), person_id: officer.id, agency_id: ground.agencies.tc },
        ...{ recipient: officer.name, decision_reference: '1/QĐ', issuer: 'Tổng cục' },
      })
      .execute()
    const { rows } = await showEquity(test.db, await as('ct.canbo'), ground.year)
    const again = rows.find((row) => row.part === 'again')
    expect(again?.cells.nominated).toEqual({ count: 1, percent: 17 })
  })
})
