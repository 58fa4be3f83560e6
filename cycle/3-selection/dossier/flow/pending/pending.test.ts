import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anApp, signedInAs, type TestApp } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { aNomination, standingOf } from '../flow.samples.ts'
import { handOver } from '../move.acts.ts'
import type { Asked } from './pending.ts'
import { showPending } from './pending.view.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let app: TestApp
let ids: Record<'ttr' | 'tc' | 'ct', string>
const day = '2022-10-26'
const everything: Asked = {
  ...{ step: 'open', holderId: null, agencyId: null, awardCode: null },
  ...{ words: '', isLate: false },
}
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, day)
  await test.db.insertInto('settings').values({ name: 'exampleDay', value: '"2022-10-26"' }).execute()
  app = await anApp(test.db, test.url)
  const of = async (key: 'ttr' | 'tc' | 'ct') =>
    aNomination(test.db, await ground.actor(`${key}.canbo`, day), {
      year: ground.year,
      agencyId: ground.agencies[key],
      personId: (await ground.actor(`${key}.canbo`, day)).id,
    })
  ids = { ttr: await of('ttr'), tc: await of('tc'), ct: await of('ct') }
  await handOver(test.db, await ground.actor('ttr.canbo', day), ground.year, { ids: [ids.ttr] })
})
afterAll(() => test.close())

const seenBy = async (account: string, differences: Partial<Asked> = {}) =>
  showPending(test.db, await ground.actor(account, day), ground.year, {
    asked: { ...everything, ...differences },
    page: 1,
  })
const idsSeenBy = async (account: string, differences: Partial<Asked> = {}) =>
  (await seenBy(account, differences)).rows.map((row) => row.id)

describe('the list of dossiers under way', () => {
  it('tells who holds what and how late it is, late ones first', async () => {
    const { rows, late } = await seenBy('ct.canbo')
    expect(rows[0]).toMatchObject({
      id: ids.ttr,
      heldBy: ground.agencies.ct,
      dueOn: '2022-10-18',
      may: ['pass', 'return'],
    })
    expect([rows.length, late]).toEqual([3, 1])
    expect(await idsSeenBy('ct.canbo', { isLate: true })).toEqual([ids.ttr])
    expect(await idsSeenBy('ct.canbo', { holderId: ground.agencies.ct, step: 'appraisal' })).toEqual([
      ids.ttr,
    ])
    expect(await idsSeenBy('ct.canbo', { agencyId: ground.agencies.tc })).toEqual([ids.tc])
    expect(await idsSeenBy('ct.canbo', { awardCode: 'certificateOfMerit' })).toEqual([])
  })

  it('finds a name with or without marks', async () => {
    const { rows } = await seenBy('ct.canbo')
    const name = rows.find((row) => row.id === ids.tc)?.recipient ?? ''
    const bare = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd')
    expect(await idsSeenBy('ct.canbo', { words: bare.toLowerCase() })).toEqual([ids.tc])
  })

  it('shows an agency its own alone, and a stranger to the cluster nothing', async () => {
    expect(await idsSeenBy('tc.canbo')).toEqual([ids.tc])
    expect(await idsSeenBy('hc.canbo')).toEqual([])
    const session = await signedInAs(test.db, 'ngoaicum.canbo')
    const page = await app.request(`/years/${ground.year.slug}/dossiers`, { headers: session })
    expect(page.status).toBe(404)
  })

  it('marks what seems to be one with another', async () => {
    const second = await aNomination(test.db, await ground.actor('tc.canbo', day), {
      ...{ year: ground.year, agencyId: ground.agencies.tc, awardCode: 'certificateOfMerit' },
      personId: (await ground.actor('tc.canbo', day)).id,
    })
    const doubled = (await seenBy('tc.canbo')).rows.map((row) => [row.id, row.isDoubled])
    expect(doubled).toEqual([
      [ids.tc, true],
      [second, true],
    ])
  })
})

describe('acting on many dossiers', () => {
  const send = async (account: string, fields: Record<string, string>) => {
    const session = await signedInAs(test.db, account)
    const body = new URLSearchParams({ _csrf: session.csrf, ...fields })
    return app.request(`/years/${ground.year.slug}/dossiers/moves`, {
      method: 'POST',
      headers: { cookie: session.cookie, accept: 'application/json' },
      body,
    })
  }

  it('asks why before sending back, and does it for all of the list', async () => {
    expect((await send('ct.canbo', { act: 'return', all: 'yes', step: 'open' })).status).toBe(422)
    const sent = await send('ct.canbo', {
      act: 'return',
      all: 'yes',
      step: 'open',
      reason: 'Bổ sung số liệu',
    })
    expect(sent.status).toBe(200)
    expect(await standingOf(test.db, ids.ttr)).toMatchObject({ step: 'returned' })
    expect(await standingOf(test.db, ids.tc)).toMatchObject({ step: 'drafting' })
  })

  it('tells when nothing is chosen, and hides what is another’s', async () => {
    expect((await send('tc.canbo', { act: 'handOver' })).status).toBe(422)
    expect((await send('tc.canbo', { act: 'handOver', ids: ids.ttr })).status).toBe(404)
    expect((await send('tc.canbo', { act: 'handOver', all: 'yes', step: 'all' })).status).toBe(200)
    const steps = await sql<{
      step: string
      n: number
    }>`select step, count(*)::int as n from nominations group by 1 order by 1`.execute(test.db)
    expect(steps.rows).toEqual([
      { step: 'appraisal', n: 2 },
      { step: 'drafting', n: 1 },
      { step: 'returned', n: 1 },
    ])
  })
})
