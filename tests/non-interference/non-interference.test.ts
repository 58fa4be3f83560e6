import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stoppedClock } from '#plumbing/clock.ts'
import { anApp } from '#tests/app.ts'
import type { TestDatabase } from '#tests/database.ts'
import { samplesOf } from '#tests/routes.ts'
import { aKnownGround } from '#tests/sample.ts'
import { seasonDatabase } from '#tests/season.ts'
import { addressesIn, cookiesOf, differing, everyAnswer, lastLine } from './answers.ts'
import {
  aBallotToCount,
  aHiddenRelative,
  forgetReading,
  openSheet,
  otherCount,
  otherRelative,
  otherScore,
  readAnew,
} from './secrets.ts'

// Every address as every account, as a page and as data: NON_INTERFERENCE=all. By itself the test asks what tells of the
// year and its people, as those who come closest to the secrets.

let test: TestDatabase
let ground: Awaited<ReturnType<typeof aKnownGround>>
let ballot: Awaited<ReturnType<typeof aBallotToCount>>
let kin: { personId: string }
let asking: Parameters<typeof everyAnswer>[0]
let answered: string[]

const long = 10_800_000

beforeAll(async () => {
  const season = await seasonDatabase()
  test = season
  const { db } = test
  ground = await aKnownGround(db, season.ground)
  await db.insertInto('settings').values({ name: 'exampleDay', value: '"2022-10-26"' }).execute()
  await openSheet(db, ground)
  ballot = await aBallotToCount(db, ground)
  await ballot.count('ct.canbo')
  kin = await aHiddenRelative(db, ground)
  const samples = await samplesOf(db)
  const open = { sittings: ballot.sittingId, nominations: ballot.nominationId, people: kin.personId }
  asking = {
    app: await anApp(db, test.url, stoppedClock(new Date())),
    samples: [samples, { ...samples, ...open }],
    cookies: await cookiesOf(db),
    line: await lastLine(db),
  }
}, long)
afterAll(() => test.close())

/** Who is answered otherwise once this is done, and where. */
async function seenAfter(change: () => Promise<void>, addresses = addressesIn(asking)) {
  await readAnew(test.db, ground)
  const line = await lastLine(test.db)
  const before = await everyAnswer(asking, addresses)
  answered ??= [...before.keys()]
  await forgetReading(test.db, line)
  await change()
  await readAnew(test.db, ground)
  const after = await everyAnswer(asking, addresses)
  await forgetReading(test.db, line)
  return differing(before, after)
}

describe('A secret that alone is another', () => {
  it('changes no byte for anybody but those whose it is', { timeout: long }, async () => {
    const { id: relativeId } = await ground.actor('ubkt.thutruong')
    const seen = await seenAfter(async () => {
      await otherCount(test.db, ballot.sittingId)
      await otherScore(test.db, ground)
      await otherRelative(test.db, { ...kin, relativeId })
    })
    const agency = ['ttr.canbo', 'ttr.thutruong']
    const council = ['hoidong.thuky', 'tc.thutruong', 'tongcuc.thutruong']
    const known = new Set([...agency, ...council])
    expect([...seen].filter(([reader]) => !known.has(reader))).toEqual([])
    expect([...seen.keys()].toSorted()).toEqual(
      [...asking.cookies.keys()].filter((one) => known.has(one)).toSorted(),
    )
    const crossed = agency.flatMap((one) =>
      (seen.get(one) ?? []).filter((at) => at.includes(ballot.sittingId)),
    )
    expect(crossed).toEqual([])
  })

  it('closes a case to the member whose relative is nominated, and tells nobody else but the relative', {
    timeout: long,
  }, async () => {
    const { id: relativeId } = await ground.actor('ttr.canbo')
    const about = addressesIn(asking).filter(
      (one) => one.includes(ballot.nominationId) || one.includes(ballot.sittingId),
    )
    const seen = await seenAfter(() => otherRelative(test.db, { ...kin, relativeId }), about)
    const known = new Set(['hoidong.thuky', 'tc.thutruong', 'tongcuc.thutruong', 'ttr.canbo'])
    expect([...seen].filter(([one]) => !known.has(one))).toEqual([])
    expect(seen.get('tc.thutruong')).toContain(
      `/years/${ground.year.slug}/nominations/${ballot.nominationId}`,
    )
  })

  it('is noticed when both counts are in, by the team alone', { timeout: long }, async () => {
    await ballot.count('btm.canbo')
    const about = addressesIn(asking).filter((one) => one.includes(ballot.sittingId))
    const seen = await seenAfter(() => otherCount(test.db, ballot.sittingId), about)
    expect([...seen.keys()].toSorted()).toEqual(['btm.canbo', 'ct.canbo', 'tc.canbo'])
  })

  it('is looked for on every route that is read, by every account, where the whole is asked', () => {
    const asked = [...asking.cookies.keys()].flatMap((reader) =>
      addressesIn(asking).map((address) => `${reader} ${address}`),
    )
    expect(asked.filter((one) => !answered.includes(one))).toEqual([])
  })
})
