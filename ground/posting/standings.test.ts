import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tellTime, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { postingStandings } from './standings.store.ts'

let test: TestDatabase
let ids: string[]
beforeAll(async () => {
  test = await testDatabase()
  const ground = await aSeasonGround(test.db, '2022-10-18')
  const by = (await ground.actor('ct.canbo')).id
  ids = [newId(), newId()]
  await test.db
    .insertInto('nominations')
    .values(
      ids.map((id) => ({
        id,
        year_id: ground.year.id,
        agency_id: ground.agencies.ttr,
        award_code: 'determinedToWinUnit',
        achievement: 'Thành tích',
        nominated_by: by,
      })),
    )
    .execute()
})
afterAll(() => test.close())

describe('how far the posting of a name is', () => {
  it('says that nothing was put up and that, for an ordinary list of 2022, no text asks it', async () => {
    const standings = await transact(test.db, async (tx) => {
      await tellTime(tx, '2022-10-18T09:00:00+07:00')
      return postingStandings(tx, ids)
    })
    expect([...standings.keys()].sort()).toEqual([...ids].sort())
    expect(standings.get(ids[0] ?? '')).toEqual({
      postingId: null,
      endsOn: null,
      closed: false,
      suspension: null,
      openOpinions: 0,
      needed: 'none',
    })
  })

  it('knows nothing of what is not asked', async () => {
    expect((await postingStandings(test.db, [])).size).toBe(0)
  })
})
