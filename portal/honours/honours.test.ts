import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actorOfAccount } from '#ground/people/actor.store.ts'
import type { Actor } from '#ground/people/actor.ts'
import { findYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { found } from '#plumbing/verdict.ts'
import type { TestDatabase } from '#tests/database.ts'
import { seasonDatabase } from '#tests/season.ts'
import { announce, takeBack } from './honours.acts.ts'
import { announceables, toldDecision, toldDecisions, toldExemplars, toldNames } from './honours.store.ts'

describe('what the public is told of awards', () => {
  let database: TestDatabase
  let year: Year
  let lead: Actor
  let decisionId: string
  beforeAll(async () => {
    database = await seasonDatabase()
    year = found(await findYear(database.db, 'khoi-co-quan-2022', '2022-10-26'))
    lead = await actorOfAccount(database.db, 'ct.canbo', '2022-10-26')
    decisionId = found(
      (await announceables(database.db, year.id)).find((one) => one.kind === 'decision'),
    ).subjectId
  })
  afterAll(() => database.close())

  const names = async () => (await toldNames(database.db, decisionId, 1)).rows.map((row) => row.recipient)

  it('is found by a name, with or without marks', async () => {
    const [first = ''] = await names()
    const bare = first.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd')
    for (const words of [first.split(' '), bare.split(' ')])
      expect((await toldDecisions(database.db, words, 1)).rows.map((row) => row.id)).toContain(decisionId)
    expect((await toldDecisions(database.db, ['không', 'ai', 'tên', 'này'], 1)).rows).toEqual([])
  })

  it('is told once, and by nobody who does not keep the lists', async () => {
    await expect(announce(database.db, lead, year, decisionId)).rejects.toMatchObject({
      verdict: { kind: 'refused' },
    })
    const member = await actorOfAccount(database.db, 'btm.canbo', '2022-10-26')
    await expect(announce(database.db, member, year, decisionId)).rejects.toMatchObject({
      verdict: { kind: 'hidden' },
    })
  })

  it('is gone from the portal once it is taken back, and may be told again', async () => {
    expect(await toldDecision(database.db, decisionId)).toBeDefined()
    await takeBack(database.db, lead, year, { subjectId: decisionId, reason: 'Sai tên một người.' })
    expect(await toldDecision(database.db, decisionId)).toBeUndefined()
    await announce(database.db, lead, year, decisionId)
    expect(await toldDecision(database.db, decisionId)).toBeDefined()
  })

  it('names the exemplars of the year', async () => {
    const { rows } = await toldExemplars(database.db, 1)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((row) => row.year === 2022)).toBe(true)
  })
})
