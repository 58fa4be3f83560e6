import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#plumbing/id.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { nominate, withdrawNomination } from './dossier.acts.ts'
import { peopleOf } from './dossier.store.ts'
import { nominationShares, nominationsOfYear } from './nominations.store.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, '2022-10-12')
})
afterAll(() => test.close())

const aProposal = (differences: object = {}) => ({
  agencyId: ground.agencies.ttr,
  personId: null,
  awardCode: 'certificateOfMerit',
  route: 'regular' as const,
  achievement: 'Hoàn thành 4 cuộc thanh tra.',
  ...differences,
})

describe('proposing for an award', () => {
  it('is the agency’s own work, once for each award and recipient', async () => {
    const own = await ground.actor('ttr.canbo')
    await nominate(test.db, own, ground.year, aProposal())
    await expect(nominate(test.db, own, ground.year, aProposal())).rejects.toThrow(
      'Đã có đề nghị “Bằng khen của bộ, ban, ngành, tỉnh”',
    )
    const stranger = await ground.actor('hc.canbo')
    await expect(nominate(test.db, stranger, ground.year, aProposal())).rejects.toMatchObject({
      verdict: { kind: 'hidden' },
    })
  })

  it('keeps to what the award is for, and to the people of the agency', async () => {
    const own = await ground.actor('ttr.canbo')
    const flag = aProposal({ personId: own.id, awardCode: 'ministryFlag' })
    await expect(nominate(test.db, own, ground.year, flag)).rejects.toThrow('không tặng cho cá nhân')
    const other = aProposal({ personId: (await ground.actor('hc.canbo')).id })
    await expect(nominate(test.db, own, ground.year, other)).rejects.toThrow('không thuộc cơ quan')
  })

  it('refuses a title nobody entered for, with the clause; entered, it stands', async () => {
    const own = await ground.actor('ttr.canbo')
    const title = aProposal({ awardCode: 'determinedToWinUnit' })
    await expect(nominate(test.db, own, ground.year, title)).rejects.toMatchObject({
      verdict: { citation: { instrument: '15/2003/QH11', place: 'Điều 10 khoản 1' } },
    })
    await test.db
      .insertInto('entries')
      .values({
        id: newId(),
        year_id: ground.year.id,
        agency_id: ground.agencies.ttr,
        award_code: 'determinedToWinUnit',
        entered_by: own.id,
      })
      .execute()
    await nominate(test.db, own, ground.year, title)
  })

  it('counts how many of the proposed people do the work themselves', async () => {
    const own = await ground.actor('ttr.canbo')
    const people = await peopleOf(test.db, ground.year, ground.agencies.ttr)
    for (const person of people.slice(0, 3))
      await nominate(
        test.db,
        own,
        ground.year,
        aProposal({ personId: person.id, awardCode: 'certificateOfCommendation' }),
      )
    const shares = await nominationShares(test.db, ground.year.id, { agencyId: ground.agencies.ttr })
    expect(shares).toMatchObject({ standing: 5, people: 3 })
    expect(shares.direct).toBeGreaterThan(0)
  })

  it('may be withdrawn with a reason, and stays to be seen', async () => {
    const own = await ground.actor('ttr.canbo')
    const [newest] = await nominationsOfYear(test.db, ground.year.id, { agencyId: null, page: 1 })
    const withdrawal = { id: newest?.id ?? '', reason: 'Chuyển công tác' }
    await withdrawNomination(test.db, own, ground.year, withdrawal)
    await expect(withdrawNomination(test.db, own, ground.year, withdrawal)).rejects.toThrow('đã rút')
    const [still] = await nominationsOfYear(test.db, ground.year.id, {
      agencyId: ground.agencies.ttr,
      page: 1,
    })
    expect(still).toMatchObject({ id: newest?.id, withdrawalReason: 'Chuyển công tác' })
  })
})
