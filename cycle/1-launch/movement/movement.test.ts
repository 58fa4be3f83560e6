import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BadInput, Refused, Stale } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { writeMovement } from './movement.acts.ts'
import { mayWriteMovement } from './movement.policy.ts'
import { movementOfYear } from './movement.store.ts'
import type { MovementInput } from './movement.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db)
})
afterAll(() => database.close())

const words: MovementInput = {
  name: 'Phong trào thi đua Quyết thắng',
  slogan: '',
  theme: '',
  decisionReference: '',
  launchedOn: '2022-01-05',
  endsOn: '2022-10-31',
  level: 'cluster',
  length: 'oneYear',
  manner: 'regular',
}

describe('Phong trào thi đua', () => {
  it('is written by the lead, and again only over the version that was read', async () => {
    const { db } = database
    const lead = await ground.actor('ct.canbo')
    await writeMovement(db, lead, ground.year, words)
    await writeMovement(db, lead, ground.year, { ...words, slogan: 'Quyết thắng', version: 1 })
    const late = writeMovement(db, lead, ground.year, { ...words, slogan: 'Chậm', version: 1 })
    await expect(late).rejects.toThrow(Stale)
    expect(await movementOfYear(db, ground.year.id)).toMatchObject({ slogan: 'Quyết thắng', version: 2 })
  })

  it('cannot end before it begins', async () => {
    const lead = await ground.actor('ct.canbo')
    const wrong = writeMovement(database.db, lead, ground.year, {
      ...words,
      endsOn: '2022-01-04',
      version: 2,
    })
    await expect(wrong).rejects.toThrow(BadInput)
  })

  it('is hidden from the pen of another member', async () => {
    const other = await ground.actor('hc.canbo')
    await expect(writeMovement(database.db, other, ground.year, words)).rejects.toThrow(Refused)
  })

  it('stands as it is once the year is closed', async () => {
    const lead = await ground.actor('ct.canbo')
    const closed = { ...ground.year, closedAt: new Date('2022-10-26T03:00:00Z') }
    expect(mayWriteMovement(lead, closed)).toMatchObject({ kind: 'refused' })
    expect(mayWriteMovement(lead, ground.year)).toEqual({ kind: 'allowed' })
  })
})
