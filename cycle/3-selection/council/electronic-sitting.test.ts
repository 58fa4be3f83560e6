import { afterAll, beforeAll, expect, it } from 'vitest'
import { prepareJobs } from '#plumbing/jobs.ts'
import { ballotDay, tellerAccounts, voters } from '#tests/ballots.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { anElection } from '#tests/election.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { ballotPart } from '../ballots/ballots.view.ts'
import { electionsOf } from '../ballots/electronic/electronic.store.ts'
import { resolveElection, tallyElection } from '../ballots/electronic/tally.job.ts'
import { endBallot } from '../ballots/opening.acts.ts'
import { signTally } from '../ballots/signing/signing.acts.ts'
import { closeSitting } from './closure.acts.ts'
import { nomineesOf } from './nominees.store.ts'

let test: TestDatabase
let election: Awaited<ReturnType<typeof anElection>>
beforeAll(async () => {
  test = await testDatabase()
  await prepareJobs(test.url)
  election = await anElection(test.db, await aSeasonGround(test.db, ballotDay))
  const { db } = test
  const { id: set_by } = await election.act('tongcuc.thutruong')
  await db
    .insertInto('sitting_thresholds')
    .values({ sitting_id: election.sittingId, percent: 60, source: 'Điều 7 Quy chế mẫu', set_by })
    .execute()
  await db
    .updateTable('sitting_attendances')
    .set({ presence: 'writtenOpinion' })
    .where('sitting_id', '=', election.sittingId)
    .where('presence', '=', 'absent')
    .execute()
  await election.prepare()
  await election.makeKey()
  await election.makeCodes()
  await election.open()
  for (const account of voters)
    await election.vote(account, account === 'tc.thutruong' ? ['no', 'no', 'yes'] : ['yes', 'no', 'yes'])
  await endBallot(db, await election.act('tongcuc.thutruong'), election.year, election.sittingId)
  const elections = await electionsOf(db, election.sittingId)
  for (const { id } of elections) await tallyElection(db, id)
  for (const account of tellerAccounts.slice(0, 2)) await election.decrypt(account)
  for (const { id } of elections) await resolveElection(db, id)
}, 300_000)
afterAll(() => test.close())

const close = async () =>
  closeSitting(test.db, await election.act('tongcuc.thutruong'), election.year, election.sittingId)

it('closes an electronic sitting with exactly the verified count, once the whole team has signed', async () => {
  const { sittingId, year } = election
  await expect(close()).rejects.toMatchObject({
    verdict: { reason: 'Còn 3 người trong tổ kiểm phiếu chưa ký.' },
  })
  for (const account of tellerAccounts) {
    const who = await election.act(account)
    const digest = (await ballotPart(test.db, who, year, sittingId)).signatures.digest ?? ''
    await signTally(test.db, who, year, { sittingId, digest })
  }
  expect(await close()).toMatchObject({ passed: 2 })
  const outcomes = await nomineesOf(test.db, sittingId)
  expect(outcomes.map(({ yes, no, blank, invalid, recused }) => [yes, no, blank, invalid, recused])).toEqual([
    [4, 1, 0, 0, 0],
    [0, 5, 0, 0, 0],
    [4, 0, 0, 0, 1],
  ])
  const papers = await test.db
    .selectFrom('papers')
    .where('subject_id', '=', sittingId)
    .orderBy('code')
    .select('code')
    .execute()
  expect(papers.map((one) => one.code)).toEqual(['sittingMinutes', 'tallyMinutes'])
})
