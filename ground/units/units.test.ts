import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '#plumbing/database.ts'
import { BadInput, Refused, Stale } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import type { Actor } from '../people/actor.ts'
import { addAgency, editAgency } from './agencies.acts.ts'
import { findAgency, listAgencies } from './agencies.store.ts'
import { formCluster } from './clusters.acts.ts'
import { findCluster } from './clusters.store.ts'
import { endCouncilMember, formCouncil, nameCouncilMember } from './councils.acts.ts'
import { findCouncil } from './councils.store.ts'
import { beginMembership, endDeputy, endMembership, nameLead, openYearOf } from './members.acts.ts'

let database: TestDatabase
let db: Db
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let administrator: Actor
let officer: Actor
let stranger: Actor

beforeAll(async () => {
  database = await testDatabase()
  db = database.db
  ground = await aSeasonGround(db)
  administrator = await ground.actor('quantri')
  officer = await ground.actor('ct.canbo')
  stranger = await ground.actor('ngoaicum.canbo')
})
afterAll(() => database.close())

const reason = (deed: Promise<unknown>) =>
  deed.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof Refused) return error.verdict.kind === 'refused' ? error.verdict.reason : 'hidden'
      if (error instanceof BadInput) return error.fields
      throw error
    },
  )

const anAgency = (change: object = {}) => ({
  parentId: ground.organisationId,
  name: 'Cục Kiểm thử',
  abbreviation: 'CKT',
  function: 'Kiểm thử',
  position: 50,
  office: null,
  foundedOn: null,
  endedOn: null,
  ...change,
})

describe('agencies', () => {
  it('are added and edited by the administrator, once under one name', async () => {
    const id = await addAgency(db, administrator, anAgency())
    expect((await findAgency(db, officer, id))?.parentName).toBe('Tổng cục Công nghiệp quốc phòng')
    expect(await reason(addAgency(db, administrator, anAgency()))).toHaveProperty('name')
    await editAgency(db, administrator, id, { ...anAgency({ abbreviation: 'KT' }), version: 1 })
    expect((await findAgency(db, officer, id))?.abbreviation).toBe('KT')
    await expect(editAgency(db, administrator, id, { ...anAgency(), version: 1 })).rejects.toBeInstanceOf(
      Stale,
    )
    expect(await reason(addAgency(db, officer, anAgency({ name: 'Khác' })))).toBe('hidden')
  })

  it('say which office of the law their head holds', async () => {
    const id = await addAgency(db, administrator, anAgency({ name: 'Cục Có chức vụ', office: 'division' }))
    expect((await findAgency(db, officer, id))?.office).toBe('division')
    const change = { ...anAgency({ name: 'Cục Có chức vụ', office: 'regiment' }), version: 1 }
    expect(await reason(editAgency(db, officer, id, change))).toBe('hidden')
  })

  it('never stand under themselves', async () => {
    const above = await addAgency(db, administrator, anAgency({ name: 'Cục Trên' }))
    const below = await addAgency(db, administrator, anAgency({ name: 'Phòng Dưới', parentId: above }))
    const change = { ...anAgency({ name: 'Cục Trên', parentId: below }), version: 1 }
    expect(await reason(editAgency(db, administrator, above, change))).toHaveProperty('parent_id')
  })

  it('are listed as a tree for their own body and for no other', async () => {
    const mine = await listAgencies(db, officer, '', 1)
    expect(mine[0]).toMatchObject({ id: ground.organisationId, depth: 0 })
    expect(mine.find((one) => one.id === ground.agencies.ct)).toMatchObject({ depth: 1, heads: [{}] })
    expect((await listAgencies(db, officer, 'cuc chinh tri', 1)).map((one) => one.id)).toEqual([
      ground.agencies.ct,
    ])
    expect((await listAgencies(db, stranger, '', 1)).map((one) => one.id)).toEqual([ground.agencies.outside])
    expect(await findAgency(db, stranger, ground.agencies.ct)).toBeUndefined()
  })
})

describe('clusters', () => {
  const aCluster = (change: object = {}) => ({
    organisationId: ground.organisationId,
    name: 'Cụm thi đua số Hai',
    word: 'cluster' as const,
    fromOn: '2022-01-01',
    memberIds: [ground.agencies.ct, ground.agencies.btm],
    leadId: null as string | null,
    deputyId: null,
    ...change,
  })

  it('are formed with members and lead, each under an address of its own', async () => {
    const ids = [
      await formCluster(db, administrator, aCluster({ leadId: ground.agencies.ct })),
      await formCluster(db, administrator, aCluster()),
    ]
    const clusters = await Promise.all(ids.map((id) => findCluster(db, officer, id)))
    expect(clusters.map((one) => one?.slug)).toEqual(['cum-thi-dua-so-hai', 'cum-thi-dua-so-hai-2'])
    expect(clusters[0]?.members.length).toBe(2)
    expect(await findCluster(db, stranger, ids[0] ?? '')).toBeUndefined()
    expect(await reason(formCluster(db, officer, aCluster()))).toBe('hidden')
    expect(
      await reason(formCluster(db, administrator, aCluster({ leadId: ground.agencies.hc }))),
    ).toHaveProperty('lead_id')
    expect(
      await reason(formCluster(db, administrator, aCluster({ memberIds: [ground.agencies.outside] }))),
    ).toHaveProperty('member_ids')
  })

  it('take members in and let them go by date, but not their lead', async () => {
    const id = await formCluster(db, administrator, aCluster({ leadId: ground.agencies.ct }))
    await beginMembership(db, administrator, id, { agencyId: ground.agencies.hc, fromOn: '2022-02-01' })
    const twice = beginMembership(db, administrator, id, {
      agencyId: ground.agencies.hc,
      fromOn: '2022-02-01',
    })
    expect(await reason(twice)).toHaveProperty('agency_id')
    const members = (await findCluster(db, administrator, id))?.members ?? []
    const of = (agencyId: string) => members.find((one) => one.agencyId === agencyId)?.id ?? ''
    await endMembership(db, administrator, id, { id: of(ground.agencies.hc), toOn: '2022-03-01' })
    const leaving = endMembership(db, administrator, id, { id: of(ground.agencies.ct), toOn: '2022-03-01' })
    expect(await reason(leaving)).toMatch(/đang là cụm trưởng/)
    const hiddenOne = endMembership(db, officer, id, { id: of(ground.agencies.btm), toOn: '2022-03-01' })
    expect(await reason(hiddenOne)).toBe('hidden')
  })

  it('name their first lead here and no second one; deputies come and go', async () => {
    const id = await formCluster(db, administrator, aCluster())
    const lead = { agencyId: ground.agencies.ct, role: 'lead' as const, fromOn: '2022-02-01' }
    expect(
      await reason(nameLead(db, administrator, id, { ...lead, agencyId: ground.agencies.hc })),
    ).toHaveProperty('agency_id')
    await nameLead(db, administrator, id, lead)
    expect(await reason(nameLead(db, administrator, id, { ...lead, agencyId: ground.agencies.btm }))).toMatch(
      /bàn giao khi tổng kết/,
    )
    await nameLead(db, administrator, id, { ...lead, agencyId: ground.agencies.btm, role: 'deputy' })
    const leads = (await findCluster(db, administrator, id))?.leads ?? []
    const of = (role: string) => leads.find((one) => one.role === role)?.id ?? ''
    await endDeputy(db, administrator, id, { id: of('deputy'), toOn: '2022-03-01' })
    expect(await reason(endDeputy(db, administrator, id, { id: of('lead'), toOn: '2022-03-01' }))).toMatch(
      /bàn giao/,
    )
  })

  it('open a year once they have a lead, and each year once', async () => {
    const id = await formCluster(db, administrator, aCluster())
    const opening = { year: 2022, profile: 'civil' as const }
    expect(await reason(openYearOf(db, administrator, id, opening))).toMatch(/chưa có cụm trưởng/)
    await nameLead(db, administrator, id, {
      agencyId: ground.agencies.ct,
      role: 'lead',
      fromOn: '2022-01-01',
    })
    await openYearOf(db, administrator, id, opening)
    expect((await findCluster(db, administrator, id))?.years).toMatchObject([
      { year: 2022, startsOn: '2022-01-01', endsOn: '2022-12-31', closed: false },
    ])
    expect(await reason(openYearOf(db, administrator, id, opening))).toEqual({
      year: 'Năm thi đua 2022 đã mở rồi.',
    })
    expect(await reason(openYearOf(db, officer, id, { ...opening, year: 2023 }))).toBe('hidden')
  })
})

describe('councils', () => {
  it('are formed with chair and secretary, and have one chair at a time', async () => {
    const chairId = ground.people.get('ct.thutruong') ?? ''
    const other = ground.people.get('btm.thutruong') ?? ''
    const council = {
      organisationId: ground.organisationId,
      name: 'Hội đồng thử',
      reference: '1/QĐ',
      formedOn: '2022-01-05',
    }
    const both = { ...council, chairId, secretaryId: chairId }
    expect(await reason(formCouncil(db, administrator, both))).toHaveProperty('secretary_id')
    const id = await formCouncil(db, administrator, { ...council, chairId, secretaryId: null })
    const naming = { personId: other, duty: 'chair' as const, fromOn: '2022-02-01' }
    expect(await reason(nameCouncilMember(db, administrator, id, naming))).toHaveProperty('duty')
    const [chair] = (await findCouncil(db, officer, id))?.members ?? []
    await endCouncilMember(db, administrator, id, { id: chair?.id ?? '', toOn: '2022-02-01' })
    expect(await reason(nameCouncilMember(db, administrator, id, naming))).toBe('done')
    expect(await reason(nameCouncilMember(db, officer, id, naming))).toBe('hidden')
    expect(await findCouncil(db, stranger, id)).toBeUndefined()
  })
})
