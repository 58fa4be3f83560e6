import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { addInitiative, recogniseInitiative } from './initiative.acts.ts'
import { initiativePage, initiativesOfYear } from './initiative.store.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db)
})
afterAll(() => database.close())

const aWork = (agencyId: string) => ({
  agencyId,
  title: 'Sổ tay tra cứu số hóa',
  summary: '',
  reach: 'grassroots' as const,
})

describe('Sáng kiến', () => {
  it('is reported by its agency and recognised once by the lead', async () => {
    const { db } = database
    const { year, agencies } = ground
    const own = await ground.actor('hc.canbo')
    const lead = await ground.actor('ct.canbo')
    const id = await addInitiative(db, own, year, { ...aWork(agencies.hc), personId: own.id })
    await addInitiative(db, own, year, aWork(agencies.hc))
    const paper = { id, recognisedOn: '2022-02-20', reference: '12/QĐ-CHC', version: 1 }
    await expect(recogniseInitiative(db, own, year, paper)).rejects.toMatchObject({
      verdict: { kind: 'hidden' },
    })
    const early = recogniseInitiative(db, lead, year, { ...paper, recognisedOn: '2022-12-31' })
    await expect(early).rejects.toMatchObject({ fields: { recognisedOn: expect.any(String) } })
    await recogniseInitiative(db, lead, year, paper)
    await expect(recogniseInitiative(db, lead, year, paper)).rejects.toMatchObject({
      verdict: { kind: 'refused' },
    })

    expect(await initiativesOfYear(db, year.id)).toEqual([{ agencyId: agencies.hc, all: 2, recognised: 1 }])
    const page = await initiativePage(db, year.id, { agencyId: agencies.hc })
    expect(page.map((one) => [one.personName, one.recognisedOn, one.reference])).toEqual([
      [own.name, '2022-02-20', '12/QĐ-CHC'],
      [null, null, ''],
    ])
  })

  it('names only authors of the agency, and is closed to strangers', async () => {
    const { year, agencies } = ground
    const own = await ground.actor('hc.canbo')
    const other = await ground.actor('tc.canbo')
    const borrowed = addInitiative(database.db, own, year, { ...aWork(agencies.hc), personId: other.id })
    await expect(borrowed).rejects.toMatchObject({ fields: { personId: expect.any(String) } })
    await expect(addInitiative(database.db, other, year, aWork(agencies.hc))).rejects.toMatchObject({
      verdict: { kind: 'hidden' },
    })
  })
})
