import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#plumbing/id.ts'
import { anApp, signedInAs } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { askSweep } from './sweep.acts.ts'
import { doSweep } from './sweep.job.ts'
import { allSights, countsOf, findSweep, sightsOf } from './sweep.store.ts'
import type { SweepQuery } from './sweep.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db, '2022-10-26')
})
afterAll(() => database.close())

const everything: SweepQuery = {
  award: '',
  state: null,
  agencyId: '',
  words: '',
  directOnly: false,
  overlookedOnly: false,
}

/** A made-up soldier of the agency, whole years served before the end of 2022. */
async function aSoldier(name: string, { agencyId, served }: { agencyId: string; served: number }) {
  const { db } = database
  const id = newId()
  const head = await ground.actor('tongcuc.thutruong')
  await db
    .insertInto('people')
    .values({ id, full_name: name, given_name: name.split(' ').at(-1) ?? '', illustrative: true })
    .execute()
  await db
    .insertInto('posts')
    .values({
      id: newId(),
      person_id: id,
      agency_id: agencyId,
      title: 'Nhân viên minh họa',
      from_on: '2001-01-01',
    })
    .execute()
  await db
    .insertInto('person_facts')
    .values({
      person_id: id,
      status: 'military',
      served_from: `${2022 - served}-06-01`,
      serving: true,
      recorded_by: head.id,
      illustrative: true,
    })
    .execute()
  await db
    .insertInto('list_confirmations')
    .values(
      (['hardship', 'awards', 'disciplines'] as const).map((list) => ({
        person_id: id,
        list,
        complete: true,
        from_year: 1990,
        to_year: 2022,
        confirmed_by: head.id,
      })),
    )
    .execute()
  return id
}

describe('a sweep of the organisation', () => {
  it('finds who is due a medal for service, and who has been for years', async () => {
    const { db } = database
    const head = await ground.actor('tongcuc.thutruong')
    const agencyId = head.duties.find((one) => one.duty === 'head')?.agencyId ?? ''
    await aSoldier('Nguyễn Văn Minh Họa Mười Hai', { agencyId, served: 12 })
    await aSoldier('Trần Thị Minh Họa Tám', { agencyId, served: 8 })

    const id = await askSweep(db, head, { agencyId, year: 2022, receivedOn: '2022-12-31', layers: ['army'] })
    await doSweep(db, id)

    const sweep = await findSweep(db, id)
    expect(sweep?.peopleDone).toBe(sweep?.peopleInAll)
    expect(sweep?.finishedAt).not.toBeNull()
    const { rows } = await sightsOf(db, id, {
      query: { ...everything, award: 'gloriousFighterMedal3' },
      page: 1,
    })
    const due = rows.filter((row) => row.fullName.includes('Minh Họa Mười Hai'))
    expect(due.map((row) => [row.dueOn, row.route])).toEqual([['2020-06-01', 'seniority']])
    expect(rows.filter((row) => row.fullName.includes('Minh Họa Tám')).map((row) => row.state)).not.toContain(
      'ready',
    )
  })

  it('goes on where it was broken off, and counts nobody twice', async () => {
    const { db } = database
    const head = await ground.actor('tongcuc.thutruong')
    const agencyId = head.duties.find((one) => one.duty === 'head')?.agencyId ?? ''
    const asked = { agencyId, year: 2022, receivedOn: '2022-12-31', layers: ['army' as const] }
    const whole = await askSweep(db, head, asked)
    await doSweep(db, whole)
    await doSweep(db, whole)
    const sweep = await findSweep(db, whole)
    const perAward = new Map<string, number>()
    for (const row of await countsOf(db, whole)) {
      const key = `${row.awardCode} ${row.route}`
      perAward.set(key, (perAward.get(key) ?? 0) + row.people)
    }
    expect([...new Set(perAward.values())]).toEqual([sweep?.peopleInAll])
  })

  it('gives the same rows as a file', async () => {
    const { db } = database
    const [{ id }] = await db.selectFrom('sweeps').select('id').orderBy('asked_at').execute().then(first)
    const file = []
    for await (const row of allSights(db, id, everything)) file.push(row.personId)
    const { count } = await sql<{
      count: number
    }>`select count(*)::int as count from sweep_sights where sweep_id = ${id}`
      .execute(db)
      .then(({ rows }) => first(rows)[0])
    expect(file.length).toBe(count)
  })

  it('is refused to who is not charged with the agency', async () => {
    const { db } = database
    const stranger = await ground.actor('ngoaicum.canbo')
    const head = await ground.actor('tongcuc.thutruong')
    const agencyId = head.duties.find((one) => one.duty === 'head')?.agencyId ?? ''
    const asked = { agencyId, year: 2022, receivedOn: '2022-12-31', layers: [] }
    await expect(askSweep(db, stranger, asked)).rejects.toMatchObject({ verdict: { kind: 'hidden' } })
  })

  it.each([
    ['2013-12-31', 'the day before the first law written'],
    ['1990-01-01', 'long before it'],
  ])('is refused for %s, %s', async (receivedOn) => {
    const officer = await ground.actor('hc.canbo')
    const asked = { agencyId: ground.agencies.hc ?? '', year: 2014, receivedOn, layers: [] }
    await expect(askSweep(database.db, officer, asked)).rejects.toMatchObject({
      fields: { receivedOn: expect.stringContaining('01/01/2014') },
    })
  })

  it('waits while three of the same person are to be done, and says when one stopped by an error', async () => {
    const { db } = database
    const officer = await ground.actor('ttr.canbo')
    const asked = { agencyId: ground.agencies.ttr ?? '', year: 2022, receivedOn: '2022-12-31', layers: [] }
    const id = await askSweep(db, officer, asked)
    await askSweep(db, officer, asked)
    await askSweep(db, officer, asked)
    await expect(askSweep(db, officer, asked)).rejects.toMatchObject({ verdict: { kind: 'refused' } })
    expect((await findSweep(db, id))?.gaveUp).toBe(false)

    await sql`select graphile_worker.permanently_fail_jobs(array(
      select id from graphile_worker.jobs where key = ${id}), 'made to fail')`.execute(db)
    expect((await findSweep(db, id))?.gaveUp).toBe(true)
    await askSweep(db, officer, asked)
  })
})

describe('looking at a sweep', () => {
  it('is written down, once in half a day', async () => {
    const { db, url } = database
    const app = await anApp(db, url)
    const { cookie } = await signedInAs(db, 'tongcuc.thutruong')
    const [{ id }] = await db.selectFrom('sweeps').select('id').orderBy('asked_at').execute().then(first)
    for (const path of [`/sweeps/${id}`, `/sweeps/${id}`, `/sweeps/${id}/file`])
      expect((await app.request(path, { headers: { cookie } })).status).toBe(200)
    const noted = await db
      .selectFrom('journal')
      .where('subject_id', '=', id)
      .orderBy('action')
      .select('action')
      .execute()
    expect(noted.map((one) => one.action).filter((action) => action !== 'sweep.asked')).toEqual([
      'sweep.seen',
      'sweep.taken',
    ])
  })
})

function first<T>(rows: T[]): [T] {
  const [row] = rows
  if (row === undefined) throw new Error('no row')
  return [row]
}
