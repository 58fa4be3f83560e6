import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openMatter, recordDiscipline } from '#ground/merit/conduct.acts.ts'
import { anApp, signedInAs, type TestApp } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let app: TestApp
let personId: string
beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db, '2022-10-26')
  app = await anApp(database.db, database.url)
  const head = await ground.actor('ttr.thutruong')
  personId = (await ground.actor('ttr.canbo')).id
  const matter = { kind: 'complaint' as const, fromOn: '2022-09-15', source: 'Phiếu mẫu số 07' }
  await recordDiscipline(database.db, head, personId, {
    kind: 'warning',
    fromOn: '2022-02-01',
    toOn: null,
    source: 'Quyết định mẫu số 15',
  })
  await openMatter(database.db, head, { agencyId: ground.agencies.ttr }, matter)
})
afterAll(() => database.close())

async function open(path: string, account: string, accept = 'text/html') {
  const { cookie } = await signedInAs(database.db, account)
  return app.request(path, { headers: { cookie, accept } })
}

const asked = 'year=2022&on=31/12/2022&profile=army'
const ofPerson = () => `/people/${personId}/eligibility?${asked}`
const ofAgency = () => `/agencies/${ground.agencies.ttr}/eligibility?${asked}`

describe('the conditions of a person', () => {
  it.each(['ttr.canbo', 'ttr.thutruong', 'tongcuc.thutruong', 'hoidong.thuky'])(
    'are for %s, who may see the record, with the discipline and its paper',
    async (account) => {
      const page = await (await open(ofPerson(), account)).text()
      expect(page).toContain('Cảnh cáo')
      expect(page).toContain('Quyết định mẫu số 15')
    },
  )

  it.each(['hc.canbo', 'ngoaicum.canbo', 'btm.canbo', 'quantri'])('are not found by %s', async (account) => {
    expect((await open(ofPerson(), account)).status).toBe(404)
    expect((await open(ofPerson(), account, 'application/json')).status).toBe(404)
  })

  it('are the same view for a program', async () => {
    const { person, asking, eligibility } = await (
      await open(ofPerson(), 'ttr.canbo', 'application/json')
    ).json()
    expect([person.id, asking]).toEqual([personId, { year: 2022, on: '2022-12-31', profile: 'army' }])
    expect(Object.keys(eligibility.groups)).toContain('oneStep')
  })

  it('are refused for a day nobody can read, with the reason', async () => {
    const answer = await open(`/people/${personId}/eligibility?on=abc`, 'ttr.canbo')
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Ngày chưa đúng')
  })

  it('are judged by the rules of the cluster the person serves in, when nobody says which', async () => {
    const answer = await open(`/people/${personId}/eligibility`, 'ttr.canbo', 'application/json')
    expect((await answer.json()).asking.profile).toBe('army')
  })

  it('are looked at by others in writing', async () => {
    const head = await ground.actor('ttr.thutruong')
    const looks = await database.db
      .selectFrom('journal')
      .where('action', '=', 'record.seen')
      .where('subject_id', '=', personId)
      .where('actor_id', '=', head.id)
      .select('id')
      .execute()
    expect(looks.length).toBe(1)
  })
})

describe('the conditions of an agency', () => {
  it('say to its keeper that it is on hold, and why', async () => {
    const page = await (await open(ofAgency(), 'ttr.canbo')).text()
    expect(page).toContain('Đang tạm dừng xét khen thưởng')
    expect(page).toContain('Điều 3 khoản 2 điểm h, 151/2018/TT-BQP')
  })

  it('say nothing of open matters to other agencies', async () => {
    const answer = await open(ofAgency(), 'hc.canbo')
    expect(answer.status).toBe(200)
    expect(await answer.text()).not.toContain('tạm dừng')
    const view = await (await open(ofAgency(), 'hc.canbo', 'application/json')).text()
    expect(view).not.toContain('complaint')
  })

  it('are not found from outside the body', async () => {
    expect((await open(ofAgency(), 'ngoaicum.canbo')).status).toBe(404)
  })
})
