import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareJobs } from '#plumbing/jobs.ts'
import type { Choice } from '#secret-ballot/make-ballot.ts'
import { anApp, signedInAs, type TestApp } from '#tests/app.ts'
import { ballotDay } from '#tests/ballots.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { anElection } from '#tests/election.ts'
import { routesOf } from '#tests/routes.ts'
import { aSeasonGround } from '#tests/sample.ts'

let test: TestDatabase
let app: TestApp
let election: Awaited<ReturnType<typeof anElection>>
const sessions = new Map<string, { cookie: string; csrf: string }>()

// A voter, his presider, a teller, the authority, a nominee, the administrator, and a stranger.
const readers = ['qlcn.thutruong', 'tongcuc.thutruong', 'ct.canbo', 'ubkt.canbo', 'ttr.canbo', 'quantri']
const told = /\/(sittings|council|journal|desk|selection|nominations|papers|pending|search)/

beforeAll(async () => {
  test = await testDatabase()
  await prepareJobs(test.url)
  const ground = await aSeasonGround(test.db, ballotDay)
  await test.db
    .insertInto('settings')
    .values({ name: 'exampleDay', value: JSON.stringify(ballotDay) })
    .execute()
  election = await anElection(test.db, ground)
  await election.prepare()
  await election.makeKey()
  await election.makeCodes()
  await election.open()
  app = await anApp(test.db, test.url)
  for (const account of [...readers, 'hc.thutruong'])
    sessions.set(account, await signedInAs(test.db, account))
}, 120_000)
afterAll(() => test.close())

/** Sends a member's ballots as his browser would, and gives the bytes of the answers. */
async function cast(account: string, choices: Choice[]): Promise<string[]> {
  const session = sessions.get(account)
  const answers: string[] = []
  for (const one of await election.ballotsOf(account, choices)) {
    const answer = await app.request(`/years/khoi-co-quan-2022/sittings/${election.sittingId}/ballots`, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        'x-csrf-token': session?.csrf ?? '',
        cookie: session?.cookie ?? '',
      },
      body: JSON.stringify(one),
    })
    answers.push(`${answer.status} ${JSON.stringify([...answer.headers])} ${await answer.text()}`)
  }
  return answers
}

/** Every answer of every page that could tell of a sitting, to each reader; the key of one page's forms left out. */
async function everyAnswer(): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  for (const { method, path } of routesOf(app)) {
    const address = path
      .replace(':slug', 'khoi-co-quan-2022')
      .replace('/sittings/:id', `/sittings/${election.sittingId}`)
    if (method !== 'GET' || address.includes(':') || !told.test(address)) continue
    for (const account of [...readers, 'nobody']) {
      const headers = { accept: 'text/html', cookie: sessions.get(account)?.cookie ?? '' }
      const answer = await app.request(address, { headers })
      const body = (await answer.text()).replace(/name="_(once|csrf)" value="[^"]*"/g, '')
      answers.set(`${account} ${address}`, `${answer.status} ${JSON.stringify([...answer.headers])} ${body}`)
    }
  }
  return answers
}

const differing = (one: Map<string, string>, other: Map<string, string>) =>
  [...one.keys()].filter((key) => one.get(key) !== other.get(key))

describe('a secret vote', () => {
  it('changes no byte of any answer when it alone is another, and the test would notice', {
    timeout: 240_000,
  }, async () => {
    const nobodyVoted = await everyAnswer()
    const first = await cast('hc.thutruong', ['yes', 'yes', 'yes'])
    const before = await everyAnswer()
    expect(differing(nobodyVoted, before)).toContain(
      `tongcuc.thutruong /years/:slug/sittings/:id/tally`
        .replace(':slug', 'khoi-co-quan-2022')
        .replace(':id', election.sittingId),
    )
    const second = await cast('hc.thutruong', ['no', 'blank', 'no'])
    expect(second).toEqual(first)
    expect(first.every((one) => one.startsWith('200 '))).toBe(true)
    expect(before.size).toBeGreaterThan(100)
    expect(differing(before, await everyAnswer())).toEqual([])
  })

  it('is nowhere but in the archive of ciphertexts, which is public by design', async () => {
    const size = async () => ({
      journal: (await test.db.selectFrom('journal').select('id').execute()).length,
      once: (await test.db.selectFrom('once_keys').select('key').execute()).length,
      turnouts: (await test.db.selectFrom('election_turnouts').selectAll().execute()).length,
    })
    const before = await size()
    await cast('hc.thutruong', ['blank', 'no', 'yes'])
    expect(await size()).toEqual(before)
  })

  it('is refused with the same words whatever is in it', async () => {
    const wrong = async (choices: Choice[]) => {
      const [one] = await election.ballotsOf('hc.thutruong', choices)
      const ballot = (one?.ballot ?? '').replace(
        /"response":"(\d*)(\d)"/,
        // the last digit, so that the number stays within its range and only the signature is wrong
        (_, before, digit) => `"response":"${before}${Number(digit) ^ 1}"`,
      )
      const session = sessions.get('hc.thutruong')
      const answer = await app.request(`/years/khoi-co-quan-2022/sittings/${election.sittingId}/ballots`, {
        method: 'POST',
        headers: {
          accept: 'application/json',
          'content-type': 'application/json',
          'x-csrf-token': session?.csrf ?? '',
          cookie: session?.cookie ?? '',
        },
        body: JSON.stringify({ electionId: one?.electionId, ballot }),
      })
      return `${answer.status} ${await answer.text()}`
    }
    const refused = await wrong(['yes', 'yes', 'yes'])
    expect(refused).toMatch(/^422 /)
    expect(await wrong(['no', 'no', 'no'])).toBe(refused)
  })
})
