import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Env } from '#ground/env.ts'
import { Refused } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { trendRoutes } from './trend.routes.tsx'
import { aTarget } from './trend.samples.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let own: string
let before: string

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db)
  const place = { yearId: ground.year.id, agencyId: ground.agencies.ttr }
  own = await aTarget(database.db, place)
  before = await aTarget(database.db, { ...place, yearId: ground.years.last.id })
})
afterAll(() => database.close())

async function statusOf(account: string | null, path: string): Promise<number> {
  const who = account ? await ground.actor(account) : null
  const app = new Hono<Env>()
    .use(async (c, next) => {
      c.set('db', database.db)
      c.set('actorOrNull', who)
      if (who) c.set('actor', who)
      await next()
    })
    .onError((error, c) => c.body(null, error instanceof Refused ? 404 : 500))
    .route('/', trendRoutes)
  const headers = { accept: 'application/json' }
  return (await app.request(`/years/${ground.year.slug}${path}`, { headers })).status
}

const paths = () => [
  '/trend?scale=month&state=risk&words=thanh+tra&page=2',
  '/trend/years',
  '/trend/silent',
  `/trend/${own}`,
  `/agencies/${ground.agencies.ttr}/trend`,
]

describe('Ai xem được tiến độ', () => {
  it.each([
    ['ttr.canbo', 200],
    ['tc.canbo', 200],
    ['tongcuc.thutruong', 200],
    ['hoidong.thuky', 200],
    ['ngoaicum.canbo', 404],
    [null, 404],
  ])('%s: %i, as for results', async (account, status) => {
    for (const path of paths()) expect([path, await statusOf(account, path)]).toEqual([path, status])
  })

  it('finds no target of another year, no word for an id, no agency outside the year', async () => {
    const outside = ground.organisationId
    for (const path of [`/trend/${before}`, '/trend/anything', `/agencies/${outside}/trend`])
      expect([path, await statusOf('ttr.canbo', path)]).toEqual([path, 404])
  })
})
