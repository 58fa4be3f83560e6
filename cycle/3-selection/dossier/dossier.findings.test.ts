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
import { showDossier } from './page/dossier-page.view.ts'

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

async function seen(account: string) {
  const who = await ground.actor(account)
  const all = { agencyId: null, step: null, awardCode: null, words: '' }
  return showNominations(test.db, who, ground.year, { ...all, page: 1 })
}

async function found(account: string, id: string) {
  const who = await ground.actor(account)
  return (await showDossier(test.db, who, { year: ground.year, id })).finding
}

describe('what the law finds of a proposal', () => {
  it('stands on its page: two years of service are too few, and from when they suffice', async () => {
    const id = await proposed('gloriousFighterMedal3', { route: 'seniority' })
    const finding = await found('ttr.canbo', id)
    expect(finding?.answer).toMatchObject({ award: 'gloriousFighterMedal3', route: 'seniority' })
    expect(['oneStep', 'notMet']).toContain(finding?.answer?.state)
    expect(finding?.answer?.decidedBy.map((one) => one.citation.instrument)).toContain('151/2018/TT-BQP')
    expect(finding?.answer?.earliest?.when.values).toEqual({ day: '01/02/2030' })
    const { findings } = await seen('ttr.canbo')
    expect(findings.find((one) => one.nominationId === id)?.state).toBe(finding?.answer?.state)
  })

  it('is judged by the route proposed; where no standard is written nothing is answered', async () => {
    const id = await proposed('certificateOfMerit', { route: 'resistance' })
    expect(await found('ttr.canbo', id)).toMatchObject({ answer: null })
  })

  it('holds for a collective too', async () => {
    const id = await proposed('certificateOfMerit', { route: 'regular', person: false })
    expect(await found('ttr.canbo', id)).toMatchObject({
      subject: { kind: 'agencies', id: ground.agencies.ttr },
    })
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
    const { findings, rows } = await seen('ttr.canbo')
    const own = new Set(rows.filter((row) => row.personId === personId).map((row) => row.id))
    const held = findings.filter((one) => own.has(one.nominationId)).map((one) => one.isOnHold)
    expect(held).toEqual([true, true])
  })

  it('warns on the page of the proposal with the clause, and the proposal stands', async () => {
    const { cookie } = await signedInAs(test.db, 'ttr.canbo')
    const { rows } = await seen('ttr.canbo')
    const warns = async (award: string) => {
      const id = rows.find((row) => row.awardCode === award)?.id
      const page = await app.request(`/years/${ground.year.slug}/nominations/${id}`, { headers: { cookie } })
      return (await page.text()).includes('Theo luật còn điều chưa đạt')
    }
    expect(await warns('gloriousFighterMedal3')).toBe(true)
    expect(await warns('certificateOfMerit')).toBe(false)
  })
})
