import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { aNomination } from '../flow/flow.samples.ts'
import { answerContest, contestFact } from './contest.acts.ts'
import { contestsOfPerson } from './contest.store.ts'
import { showContests, showMine } from './mine.view.ts'

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aSeasonGround>>
const day = '2022-10-12'
beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, day)
})
afterAll(() => test.close())

const as = (account: string) => ground.actor(account, day)
const aContest = {
  list: 'years' as const,
  fact: 'Xếp loại năm 2021',
  words: 'Tôi được xếp hoàn thành xuất sắc.',
}

describe('one’s own page', () => {
  it('shows where one’s nominations are, and nobody else’s', async () => {
    const officer = await as('ttr.canbo')
    const id = await aNomination(test.db, officer, {
      ...{ year: ground.year, agencyId: ground.agencies.ttr, personId: officer.id },
    })
    const mine = await showMine(test.db, officer)
    expect(mine.nominations).toMatchObject([
      { id, step: 'drafting', holder: 'Thanh tra Tổng cục', outcome: null },
    ])
    expect(mine.nominations[0]?.process).toBe(`/years/${ground.year.slug}/nominations/${id}/process`)
    expect((await showMine(test.db, await as('ttr.thutruong'))).nominations).toEqual([])
    expect((await showMine(test.db, await as('ngoaicum.canbo'))).nominations).toEqual([])
  })
})

describe('contesting a fact of one’s record', () => {
  it('gives a receipt and a day, and waits before the agency one serves', async () => {
    const receipt = await contestFact(test.db, await as('ttr.canbo'), aContest)
    const [mine] = await contestsOfPerson(test.db, (await as('ttr.canbo')).id)
    expect(mine).toMatchObject({ receipt, dueOn: '2022-10-22', agencyId: ground.agencies.ttr, answer: null })
    const listed = async (account: string) =>
      (await showContests(test.db, await as(account), 1)).contests.map((one) => [one.receipt, one.may.kind])
    expect(await listed('ttr.thutruong')).toEqual([[receipt, 'allowed']])
    expect(await listed('ttr.canbo')).toEqual([[receipt, 'refused']])
    expect(await listed('tc.canbo')).toEqual([])
  })

  it('is answered once by somebody else of the agency, and the person sees it', async () => {
    const person = await as('ttr.canbo')
    const [contest] = await contestsOfPerson(test.db, person.id)
    const answered = {
      id: contest?.id ?? '',
      outcome: 'kept' as const,
      words: 'Biên bản năm 2021 ghi hoàn thành tốt.',
    }
    await expect(answerContest(test.db, await as('tc.canbo'), answered)).rejects.toMatchObject({
      verdict: { kind: 'hidden' },
    })
    await expect(answerContest(test.db, person, answered)).rejects.toThrow('do người khác trả lời')
    await answerContest(test.db, await as('ttr.thutruong'), answered)
    await expect(answerContest(test.db, await as('ttr.thutruong'), answered)).rejects.toThrow(
      'đã được trả lời',
    )
    const { contests } = await showMine(test.db, person)
    expect(contests[0]?.answer).toMatchObject({ outcome: 'kept', words: answered.words })
  })
})
