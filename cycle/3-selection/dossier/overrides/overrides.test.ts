import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unmetOfNames } from '#cycle/4-award/decision/findings.store.ts'
import { confirmPersonList, recordPersonFacts } from '#ground/merit/facts.acts.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { aNomination, aPdf, atStep } from '../dossier.samples.ts'
import { showDossier } from '../page/dossier-page.view.ts'
import { overrideFinding } from './overrides.acts.ts'
import { conditionKey, openConditions } from './overrides.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let id: string
let condition: string
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, '2022-10-12')
  const facts = { recruitedOn: '2020-02-01', servedFrom: '2020-02-01', serving: true, servedTo: null }
  const own = await ground.actor('ttr.canbo')
  const head = await ground.actor('ttr.thutruong')
  const source = 'Lý lịch mẫu'
  await recordPersonFacts(test.db, head, own.id, { ...facts, status: 'military', source, version: 0 })
  const years = { from: 2020, to: 2022 }
  await confirmPersonList(test.db, head, own.id, { list: 'hardship', years, source: '' })
  id = await aNomination(test.db, ground, { awardCode: 'gloriousFighterMedal3', route: 'seniority' })
  await atStep(test.db, ground, { id, step: 'appraisal' })
  const answer = (await page()).finding?.answer
  const open = answer ? openConditions(answer).filter((one) => one.outcome === 'notMet') : []
  condition = open[0] ? conditionKey(open[0]) : ''
})
afterAll(() => test.close())

async function page(account = 'ct.canbo') {
  return showDossier(test.db, await ground.actor(account), { year: ground.year, id })
}
/** What keeps the decision from taking the name, as the law says it. */
async function leftUnmet() {
  const columns = [
    'person_id as personId',
    'agency_id as agencyId',
    'award_code as awardCode',
    'route',
  ] as const
  const row = await test.db
    .selectFrom('nominations')
    .where('id', '=', id)
    .select(columns)
    .executeTakeFirstOrThrow()
  const name = { ...row, nominationId: id, kind: 'individual' as const, collectiveId: null }
  const unmet = (await unmetOfNames(test.db, ground.year, [name])).get(id) ?? []
  return unmet.map(({ citation, asks }) => `${citation.instrument}, ${citation.place}: ${asks}`)
}
async function decide(account: string, differences: object = {}) {
  const typed = {
    id,
    condition,
    reason: 'Có văn bản của cấp trên',
    upload: aPdf('văn bản.pdf'),
    ...differences,
  }
  return overrideFinding(test.db, await ground.actor(account), ground.year, typed)
}

describe('letting a nomination stand against the law’s finding', () => {
  it('begins with something found not met', async () => {
    expect(condition).toContain('151/2018/TT-BQP')
    expect(await leftUnmet()).toHaveLength(1)
  })

  it('is not for who proposes, nor for strangers', async () => {
    for (const account of ['ttr.canbo', 'ttr.thutruong', 'hc.canbo', 'btm.canbo'])
      await expect(decide(account)).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
  })

  it('needs its paper and a condition that is open', async () => {
    await expect(decide('ct.canbo', { upload: null })).rejects.toMatchObject({
      fields: { file: expect.stringContaining('văn bản làm căn cứ') },
    })
    await expect(decide('ct.canbo', { condition: 'Điều khác' })).rejects.toMatchObject({
      fields: { condition: expect.stringContaining('nay đã đạt') },
    })
  })

  it('is done in one’s own name, once, and stands on the page', async () => {
    await decide('hoidong.thuky')
    const { overrides } = await page('ttr.canbo')
    expect(overrides).toMatchObject([
      { condition, reason: 'Có văn bản của cấp trên', file: { name: 'văn bản.pdf' } },
    ])
    expect(await leftUnmet()).toEqual([])
    await expect(decide('ct.canbo')).rejects.toThrow('đã có người quyết định')
  })

  it('comes too late once the award is decided', async () => {
    await atStep(test.db, ground, { id, step: 'awarded' })
    await expect(decide('ct.canbo')).rejects.toThrow('Hồ sơ đang ở bước “Đã khen thưởng”')
  })
})
