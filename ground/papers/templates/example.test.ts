import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestDatabase } from '#tests/database.ts'
import { aKnownGround } from '#tests/sample.ts'
import { seasonDatabase } from '#tests/season.ts'
import { exampleOf } from './example.ts'
import { findKind } from './kinds.ts'

describe('The paper a template is tried with', () => {
  let database: TestDatabase
  let known: Awaited<ReturnType<typeof aKnownGround>>
  beforeAll(async () => {
    const season = await seasonDatabase()
    database = season
    known = await aKnownGround(season.db, season.ground)
  }, 180_000)
  afterAll(() => database.close())

  async function exampleFor(account: string, code: string) {
    const who = await known.actor(account)
    const kind = findKind(code)
    const [id = ''] = who.agencyIds
    if (!kind) throw new Error('no such paper')
    const { from, paper } = await exampleOf(database.db, who, {
      kind,
      owner: { kind: 'agency', id, name: '' },
    })
    return { from, issuer: paper.issuer }
  }

  it('is the newest one issued, for whoever reads it', async () => {
    expect(await exampleFor('ct.canbo', 'sittingMinutes')).toMatchObject({ from: 'issued' })
    expect(await exampleFor('btm.canbo', 'pledge')).toMatchObject({ from: 'issued' })
  })

  it('is none where the paper is closed to the one who tries: minutes say who stood aside and why', async () => {
    expect(await exampleFor('btm.canbo', 'sittingMinutes')).toEqual({
      from: 'none',
      issuer: 'Cơ quan ban hành',
    })
  })
})
