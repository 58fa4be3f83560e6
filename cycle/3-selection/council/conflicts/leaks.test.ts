import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#plumbing/id.ts'
import { anApp, signedInAs, type TestApp } from '#tests/app.ts'
import { aSitting, aWaitingDossier, gathered, seatsOf, sittingDay, voted } from '#tests/council.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { aSeasonGround } from '#tests/sample.ts'
import { nomineesOf } from '../nominees.store.ts'
import { recordVotes } from '../votes.acts.ts'

/** Words that stand only in the dossier of the conflict. */
const secret = 'Thành tích riêng của hồ sơ này'

let test: TestDatabase
let app: TestApp
let ground: Awaited<ReturnType<typeof aSeasonGround>>
let sittingId: string
let nominationId: string
let nomineeId: string
let paths: string[]

beforeAll(async () => {
  test = await testDatabase()
  ground = await aSeasonGround(test.db, sittingDay)
  await test.db
    .insertInto('settings')
    .values({ name: 'exampleDay', value: JSON.stringify(sittingDay) })
    .execute()
  const nominee = await ground.actor('btm.canbo')
  nominationId = await aWaitingDossier(test.db, ground, {
    ...{ agency: 'btm', personId: nominee.id, award: 'grassrootsFighter' },
  })
  await test.db
    .updateTable('nominations')
    .set({ achievement: secret })
    .where('id', '=', nominationId)
    .execute()
  const member = await ground.actor('hc.thutruong')
  const kin = { id: newId(), person_id: member.id, relative_id: nominee.id, relation: 'em rể' }
  await test.db
    .insertInto('kinships')
    .values({ ...kin, declared_by: member.id })
    .execute()
  sittingId = await aSitting(test.db, ground, [nominationId, await aWaitingDossier(test.db, ground)])
  await gathered(test.db, ground, sittingId)
  await voted(test.db, ground, sittingId)
  nomineeId =
    (await nomineesOf(test.db, sittingId)).find((one) => one.nominationId === nominationId)?.id ?? ''
  app = await anApp(test.db, test.url)
  const year = `/years/${ground.year.slug}`
  paths = [
    ...['', '/council', `/sittings/${sittingId}`, `/sittings/${sittingId}?page=2`],
    ...['/selection', '/nominations', '/nominations/pending', `/nominations/${nominationId}`],
  ].map((path) => `${year}${path}`)
  paths.push('/', `/search?q=${encodeURIComponent('Thành tích riêng')}`)
}, 60_000)
afterAll(() => test.close())

type Answers = Record<string, string>

/** What each path answers this account, as a program reads it and as a person does; the secrets of a form left out. */
async function answersTo(account: string): Promise<Answers> {
  const { cookie } = await signedInAs(test.db, account)
  const answers: Answers = {}
  for (const path of paths)
    for (const accept of ['application/json', 'text/html']) {
      const answer = await app.request(path, { headers: { cookie, accept } })
      const text = `${answer.status} ${await answer.text()}`
      answers[`${accept} ${path}`] = text.replace(/name="_[a-z]+" value="[^"]*"/g, '')
    }
  return answers
}

/** The paths on which the account is answered otherwise after one vote on the case was turned round. */
async function changedFor(account: string): Promise<string[]> {
  const before = await answersTo(account)
  await turn('no')
  const after = await answersTo(account)
  await turn('yes')
  return Object.keys(before).filter((path) => before[path] !== after[path])
}

async function turn(choice: 'yes' | 'no') {
  const voter = (await seatsOf(test.db, ground)).find((one) => one.duty === 'viceChair')
  await test.db
    .updateTable('votes')
    .set({ choice })
    .where('nominee_id', '=', nomineeId)
    .where('member_id', '=', voter?.id ?? '')
    .execute()
}

const sayIt = (answers: Answers) => Object.keys(answers).filter((path) => answers[path]?.includes(secret))

describe('a member in conflict with a case', () => {
  it('reads nothing of its dossier on any path where another member does', async () => {
    const open = sayIt(await answersTo('tc.thutruong'))
    expect(open.length).toBeGreaterThan(1)
    expect(sayIt(await answersTo('hc.thutruong'))).toEqual([])
  })

  it('is answered alike however the others vote on it, where another member sees the vote change', async () => {
    expect((await changedFor('tc.thutruong')).length).toBeGreaterThan(1)
    expect(await changedFor('hc.thutruong')).toEqual([])
  })

  it('finds no dossier, and no vote of his is taken', async () => {
    const { cookie } = await signedInAs(test.db, 'hc.thutruong')
    const at = `/years/${ground.year.slug}/nominations/${nominationId}`
    expect((await app.request(at, { headers: { cookie } })).status).toBe(404)
    const own = (await ground.actor('hc.thutruong', sittingDay)).id
    const seat = (await seatsOf(test.db, ground)).find((one) => one.personId === own)
    const rows = [{ nomineeId, memberId: seat?.id ?? '', choice: 'yes' as const }]
    const secretary = await ground.actor('hoidong.thuky', sittingDay)
    await expect(recordVotes(test.db, secretary, ground.year, { sittingId, rows })).rejects.toMatchObject({
      fields: { [`vote_${nomineeId}_${seat?.id}`]: expect.stringContaining('người thân') },
    })
  })

  it('is told which case he takes no part in, and why', async () => {
    const answers = await answersTo('hc.thutruong')
    const page = answers[`text/html /years/${ground.year.slug}/sittings/${sittingId}`]
    expect(page).toContain('Bạn không tham gia trường hợp này: là người thân của người được xét.')
  })
})
