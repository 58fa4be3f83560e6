import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BadInput, Refused, Stale } from '#plumbing/verdict.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { addCharge, endCharge } from './charges.acts.ts'
import { addMovement } from './movements.acts.ts'
import { chargesOf, movementsOfBody, staffOfBody } from './records.store.ts'
import { lengthByDays } from './records.ts'
import { addStaff, editStaff } from './staff.acts.ts'

let database: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>

beforeAll(async () => {
  database = await testDatabase()
  ground = await aSeasonGround(database.db)
})
afterAll(() => database.close())

describe('Độ dài phong trào theo ngày', () => {
  it.each([
    ['2022-01-05', '2022-10-31', 'underOneYear'],
    ['2022-01-01', '2022-12-30', 'underOneYear'],
    ['2022-01-01', '2022-12-31', 'oneYear'],
    ['2022-01-01', '2023-01-01', 'oneToThree'],
    ['2022-01-01', '2024-12-30', 'oneToThree'],
    ['2022-01-01', '2024-12-31', 'threeToFive'],
    ['2022-01-01', '2026-12-30', 'threeToFive'],
    ['2022-01-01', '2026-12-31', 'fiveOrMore'],
    ['2024-02-29', '2025-02-28', 'oneYear'],
  ] as const)('from %s to %s is %s', (from, to, length) => {
    expect(lengthByDays(from, to)).toBe(length)
  })
})

describe('Người làm công tác thi đua, khen thưởng', () => {
  const facts = { birthYear: 1985, training: 'university', sinceYear: 2012 } as const

  it('is recorded once, edited over the version that was read, and hidden from strangers', async () => {
    const { db } = database
    const who = await ground.actor('hc.canbo')
    const agencyId = ground.agencies.hc
    const one = { agencyId, personId: who.id, fromOn: '2022-01-01', ...facts, birthYear: null }
    const id = await addStaff(db, who, one)
    await expect(addStaff(db, who, one)).rejects.toThrow(BadInput)
    const stranger = addStaff(db, await ground.actor('ttr.canbo'), one)
    await expect(stranger).rejects.toThrow(Refused)

    const edit = { agencyId, id, ...facts, toOn: null, version: 1 }
    await editStaff(db, who, edit)
    await expect(editStaff(db, who, edit)).rejects.toThrow(Stale)
    expect((await staffOfBody(db, agencyId, 1)).rows).toMatchObject([{ ...facts, version: 2 }])
  })

  it.each([
    [{ birthYear: 2010 }, 'birth_year'],
    [{ sinceYear: 1995 }, 'since_year'],
    [{ sinceYear: 2023 }, 'since_year'],
  ])('is refused with years that cannot be: %j', async (wrong, field) => {
    const who = await ground.actor('tc.canbo')
    const one = { agencyId: ground.agencies.tc, personId: who.id, fromOn: '2022-01-01', ...facts, ...wrong }
    await expect(addStaff(database.db, who, one)).rejects.toMatchObject({
      fields: { [field]: expect.any(String) },
    })
  })

  it('must serve in the agency', async () => {
    const who = await ground.actor('tc.canbo')
    const other = await ground.actor('hc.canbo')
    const one = { agencyId: ground.agencies.tc, personId: other.id, fromOn: '2022-01-01', ...facts }
    await expect(addStaff(database.db, who, one)).rejects.toMatchObject({
      fields: { person_id: expect.any(String) },
    })
  })
})

describe('Tổ chức và phong trào khác', () => {
  it('a body in charge ends after it began', async () => {
    const { db } = database
    const who = await ground.actor('hc.canbo')
    const agencyId = ground.agencies.hc
    const id = await addCharge(db, who, {
      agencyId,
      name: 'Ban Mẫu',
      kind: 'departmentSection',
      fromOn: '2022-01-01',
    })
    await expect(endCharge(db, who, { agencyId, id, toOn: '2022-01-01' })).rejects.toThrow(BadInput)
    await endCharge(db, who, { agencyId, id, toOn: '2022-03-01' })
    expect(await chargesOf(db, agencyId)).toMatchObject([{ name: 'Ban Mẫu', toOn: '2022-03-01' }])
  })

  it('a movement takes its length from its days', async () => {
    const { db } = database
    const who = await ground.actor('hc.canbo')
    const agencyId = ground.agencies.hc
    const words = {
      agencyId,
      name: 'Phong trào Mẫu',
      decisionReference: '',
      level: 'agency',
      manner: 'thematic',
    } as const
    await addMovement(db, who, { ...words, launchedOn: '2022-01-01', endsOn: '2022-12-31' })
    const early = addMovement(db, who, { ...words, launchedOn: '2022-02-01', endsOn: '2022-01-31' })
    await expect(early).rejects.toThrow(BadInput)
    expect((await movementsOfBody(db, agencyId, 1)).rows).toMatchObject([{ length: 'oneYear' }])
  })
})
