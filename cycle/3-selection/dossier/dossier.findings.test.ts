import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openMatter } from '#ground/merit/conduct.acts.ts'
import { confirmPersonList, recordPersonFacts } from '#ground/merit/facts.acts.ts'
import { tellTime, transact } from '#plumbing/database.ts'
import { anApp, signedInAs, type TestApp } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { nominate } from './dossier.acts.ts'
import type { AwardRoute } from './dossier.ts'
import { showNominations } from './dossier.view.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let app: TestApp
let personId: string
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, '2022-10-12')
  app = await anApp(test.db, test.url)
  const own = await ground.actor('ttr.canbo')
  personId = own.id
  const since = { recruitedOn: '2020-02-01', servedFrom: '2020-02-01', serving: true, servedTo: null }
  await recordPersonFacts(test.db, await ground.actor('ttr.thutruong'), personId, {
    status: 'military',
    ...since,
    source: 'Lý lịch mẫu',
    version: 0,
  })
  const years = { from: 2020, to: 2022 }
  await confirmPersonList(test.db, await ground.actor('ttr.thutruong'), personId, {
    list: 'hardship',
    years,
    source: '',
  })
})
afterAll(() => test.close())

/** Proposes in the autumn of 2022, and gives the proposal. */
async function proposed(
  awardCode: string,
  { route, person = true }: { route: AwardRoute; person?: boolean },
) {
  const own = await ground.actor('ttr.canbo')
  return transact(test.db, async (tx) => {
    await tellTime(tx, '2022-10-12T03:00:00.000Z')
    return nominate(tx, own, ground.year, {
      agencyId: ground.agencies.ttr,
      personId: person ? personId : null,
      awardCode,
      route,
      achievement: 'Hoàn thành 4 cuộc thanh tra.',
    })
  })
}

async function seen(account: string, madeId: string | null = null) {
  const who = await ground.actor(account)
  return showNominations(test.db, who, ground.year, { agencyId: null, page: 1, madeId })
}

describe('what the law finds of a proposal', () => {
  it('stands beside it: two years of service are too few, and from when they suffice', async () => {
    const id = await proposed('gloriousFighterMedal3', { route: 'seniority' })
    const { findings } = await seen('ttr.canbo')
    const finding = findings.find((one) => one.nominationId === id)
    expect(finding?.answer).toMatchObject({ award: 'gloriousFighterMedal3', route: 'seniority' })
    expect(['oneStep', 'notMet']).toContain(finding?.answer?.state)
    expect(finding?.answer?.decidedBy.map((one) => one.citation.instrument)).toContain('151/2018/TT-BQP')
    expect(finding?.answer?.earliest?.when.values).toEqual({ day: '01/02/2030' })
  })

  it('is judged by the route proposed; where no standard is written nothing is answered', async () => {
    const id = await proposed('certificateOfMerit', { route: 'resistance' })
    const { findings } = await seen('ttr.canbo')
    expect(findings.find((one) => one.nominationId === id)?.answer).toBeNull()
  })

  it('holds for a collective too', async () => {
    const id = await proposed('certificateOfMerit', { route: 'regular', person: false })
    const { findings } = await seen('ttr.canbo')
    expect(findings.find((one) => one.nominationId === id)?.subject.kind).toBe('agencies')
  })

  it('is for those alone who may see the record', async () => {
    expect((await seen('tongcuc.thutruong')).findings.length).toBeGreaterThan(0)
    for (const account of ['hc.canbo', 'ct.canbo', 'btm.canbo'])
      expect((await seen(account)).findings).toEqual([])
  })

  it('says when the award is on hold', async () => {
    const head = await ground.actor('ttr.thutruong')
    const matter = { kind: 'inspection' as const, fromOn: '2022-09-01', source: 'Phiếu mẫu' }
    await openMatter(test.db, head, { personId }, matter)
    const { findings } = await seen('ttr.canbo')
    const own = findings.filter((one) => one.subject.id === personId)
    expect(own.map((one) => one.isOnHold)).toEqual(own.map(() => true))
  })

  it('warns after proposing with the clause, and the proposal stands', async () => {
    const { cookie } = await signedInAs(test.db, 'ttr.canbo')
    const [first] = (await seen('ttr.canbo')).findings.filter(
      (one) => one.answer?.award === 'gloriousFighterMedal3',
    )
    const warns = async (query: string) => {
      const page = await app.request(`/years/${ground.year.slug}/nominations?${query}`, {
        headers: { cookie },
      })
      return (await page.text()).includes('theo luật còn điều chưa đạt')
    }
    expect(await warns(`made=${first?.nominationId}`)).toBe(true)
    expect(await warns('page=1')).toBe(false)
  })
})
