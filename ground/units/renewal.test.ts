import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import type { Actor } from '../people/actor.ts'
import { compositionOn } from './composition.ts'
import { formCouncil, nameCouncilMember } from './councils.acts.ts'
import { findCouncil } from './councils.store.ts'
import type { Council } from './councils.ts'
import { chooseGrounds, renewCouncil } from './renewal.acts.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let administrator: Actor
let councilId: string
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db)
  administrator = await ground.actor('quantri')
  councilId = await formCouncil(test.db, administrator, {
    ...{ organisationId: ground.organisationId, name: 'Hội đồng thử', reference: '1/QĐ (mẫu)' },
    ...{ formedOn: '2022-01-05', termEndsOn: '2024-12-31' },
    chairId: (await ground.actor('tongcuc.thutruong')).id,
    secretaryId: (await ground.actor('hoidong.thuky')).id,
  })
  await nameCouncilMember(test.db, administrator, councilId, {
    ...{ personId: (await ground.actor('btm.thutruong')).id, duty: 'member', fromOn: '2022-02-01' },
    ...{ voting: false, charge: 'Theo dõi khối cơ quan' },
  })
})
afterAll(() => test.close())

const council = async (id: string): Promise<Council> => {
  const found = await findCouncil(test.db, administrator, id)
  if (!found) throw new Error('no council')
  return found
}
const renewal = {
  ...{ name: 'Hội đồng mới', reference: '9/QĐ (mẫu)', termEndsOn: null, keepIds: [] },
  formedOn: '2022-06-01',
}

describe('a council renewed', () => {
  it('is renewed by who tends units alone, after it was formed', async () => {
    const officer = await ground.actor('ct.canbo')
    await expect(renewCouncil(test.db, officer, councilId, renewal)).rejects.toMatchObject({
      verdict: { kind: 'hidden' },
    })
    const early = { ...renewal, formedOn: '2022-01-05' }
    await expect(renewCouncil(test.db, administrator, councilId, early)).rejects.toMatchObject({
      fields: { formed_on: 'Phải sau ngày lập hội đồng trước (05/01/2022).' },
    })
    const short = { ...renewal, termEndsOn: '2022-06-01' }
    await expect(renewCouncil(test.db, administrator, councilId, short)).rejects.toMatchObject({
      fields: { term_ends_on: 'Hết nhiệm kỳ phải sau ngày thành lập.' },
    })
  })

  it('takes over who goes on, and the old one stays to be read', async () => {
    const before = await council(councilId)
    const keepIds = before.members.filter((one) => one.duty !== 'secretary').map((one) => one.id)
    const id = await renewCouncil(test.db, administrator, councilId, { ...renewal, keepIds })
    const after = await council(id)
    expect(after.previous).toEqual({ id: councilId, name: 'Hội đồng thử' })
    expect(
      after.members.map(({ duty, voting, charge, fromOn, toOn }) => [duty, voting, charge, fromOn, toOn]),
    ).toEqual([
      ['chair', true, '', '2022-06-01', null],
      ['member', false, 'Theo dõi khối cơ quan', '2022-06-01', null],
    ])
    const old = await council(councilId)
    expect(old.next).toEqual({ id, name: 'Hội đồng mới', formedOn: '2022-06-01' })
    expect(old.members.map((one) => one.toOn)).toEqual(['2022-06-01', '2022-06-01', '2022-06-01'])
    await expect(renewCouncil(test.db, administrator, councilId, renewal)).rejects.toThrow(
      'đã được kiện toàn',
    )
  })
})

describe("a council's own rules", () => {
  it('choose who takes no part; nobody ever judges himself', async () => {
    await chooseGrounds(test.db, administrator, councilId, ['sameAgency'])
    expect((await council(councilId)).enforced).toEqual(['self', 'sameAgency'])
    const officer = await ground.actor('ct.canbo')
    await expect(chooseGrounds(test.db, officer, councilId, [])).rejects.toMatchObject({
      verdict: { kind: 'hidden' },
    })
  })
})

describe('the make-up of a council', () => {
  const seats = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      ...{ id: String(i), personId: String(i), name: `Mẫu ${i}`, rank: '', duty: 'member' as const },
      ...{ voting: true, charge: '', fromOn: '2022-01-05', toOn: null },
    }))
  it.each([
    [22, false],
    [23, true],
  ])('of %i in a unit right under the ministry is past the circular: %s', async (count, isWrong) => {
    const made = { ...(await council(councilId)), office: 'unitUnderMinistry', members: seats(count) }
    expect(compositionOn(made)[0]).toEqual({
      words: `Không quá 22 người, đang có ${count}.`,
      isWrong,
      citation: { instrument: '151/2018/TT-BQP', place: 'Điều 76 khoản 5' },
    })
  })

  it('is not judged where the level is not said, or no text of the day was read', async () => {
    const known = { ...(await council(councilId)), office: 'unitUnderMinistry' }
    expect(compositionOn({ ...known, office: null })).toEqual([])
    expect(compositionOn({ ...known, formedOn: '2024-01-01' })).toEqual([])
  })
})
