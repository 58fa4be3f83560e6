import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCouncilOf, aSitting, aWaitingDossier, gathered, sittingDay, voted } from '#tests/council.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { closeSitting } from './closure.acts.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, sittingDay)
})
afterAll(() => test.close())

const ninety = { award: 'governmentFlag', ownShare: null }
const eighty = { award: 'certificateOfMerit', ownShare: { percent: 80, source: 'Điều 7 Quy chế mẫu' } }

describe('the share of all members, through a whole sitting', () => {
  it.each([
    [29, 3, ninety, 27, false],
    [29, 2, ninety, 27, true],
    [9, 1, ninety, 9, false],
    [9, 0, ninety, 9, true],
    [9, 1, eighty, 8, true],
    [9, 2, eighty, 8, false],
  ])('%i members, %i against, by %o: needs %i, passed %s', async (size, against, rule, needed, passed) => {
    await aCouncilOf(test.db, ground, size)
    const dossier = await aWaitingDossier(test.db, ground, { award: rule.award })
    const id = await aSitting(test.db, ground, [dossier], { ownShare: rule.ownShare })
    await gathered(test.db, ground, id, 1)
    await voted(test.db, ground, id, against)
    await closeSitting(test.db, await ground.actor('tongcuc.thutruong', sittingDay), ground.year, id)
    const outcome = await test.db
      .selectFrom('nominee_outcomes as o')
      .innerJoin('nominees as e', 'e.id', 'o.nominee_id')
      .where('e.sitting_id', '=', id)
      .select(['o.all_members', 'o.yes', 'o.no', 'o.needed', 'o.passed', 'o.way'])
      .execute()
    expect(outcome).toEqual([
      { all_members: size, yes: size - against, no: against, needed, passed, way: 'rollCall' },
    ])
  })
})

describe('a title that must be voted in secret', () => {
  it('is not brought to a roll call, and the clause says why', async () => {
    const dossier = await aWaitingDossier(test.db, ground, { award: 'armedForcesHero' })
    await expect(aSitting(test.db, ground, [dossier])).rejects.toMatchObject({
      fields: { way: expect.stringContaining('Điều 64 khoản 7 điểm a') },
    })
    await aSitting(test.db, ground, [dossier], { way: 'paper' })
  })
})

describe('a secret sitting', () => {
  it('takes no votes by name, and is not closed before its count stands', async () => {
    const id = await aSitting(test.db, ground, [await aWaitingDossier(test.db, ground)], { way: 'paper' })
    await gathered(test.db, ground, id)
    await expect(voted(test.db, ground, id)).rejects.toThrow('bỏ phiếu kín')
    const close = closeSitting(test.db, await ground.actor('tongcuc.thutruong', sittingDay), ground.year, id)
    await expect(close).rejects.toMatchObject({ verdict: { kind: 'refused' } })
  })
})
