import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '#tests/database.ts'
import { accountOf } from './account.ts'
import { awardDeeds } from './award-deeds.ts'
import { selectionDeeds } from './selection-deeds.ts'
import { brokenTruths } from './truths.ts'
import { type Step, walkOn, walks } from './walk.ts'
import { attempt, fromHere, inWorld, pass, type Tally, type World } from './world.ts'

// `npm run walks -- --walks=N --seed=N` walks more, and elsewhere.
const numRuns = Number(process.env.WALKS ?? 25)
const seed = Number(process.env.WALKS_SEED ?? 20221026)
const isAsked = process.env.WALKS !== undefined
const hour = 3_600_000

// Every few hundred walks begin in a database of their own: the one transaction of a world keeps what it threw away.
const part = 250
const parts = Array.from({ length: Math.ceil(numRuns / part) }, (_, i) => ({
  seed: seed + i,
  numRuns: Math.min(part, numRuns - i * part),
}))

async function inNewWorld(tally: Tally, work: (world: World) => Promise<void>) {
  const { db, close } = await testDatabase({ plansOnce: true })
  try {
    await inWorld(db, tally, work)
  } finally {
    await close()
  }
}

const straight = [
  'call a sitting',
  'attend',
  'vote by roll call',
  'close the sitting',
  'put the list up',
  'send an opinion',
  'night',
  'close the posting',
  'submit the list',
  'sign the decision',
]
const deeds = { ...selectionDeeds, ...awardDeeds }

/** The straight way to a decision, every die on its common side. */
async function walkStraight(world: World) {
  for (const name of straight) {
    const deed = deeds[name]
    if (!deed) pass(world, 4)
    else
      expect([name, await attempt(world, name, () => deed(world, [0, 0, 0, 0, 0, 0]))]).toEqual([name, true])
  }
}

describe('The whole procedure, walked at random', () => {
  it('notices each thing that must never be', async () => {
    await inNewWorld(new Map(), async (world) => {
      await walkStraight(world)
      expect(await brokenTruths(world.tx)).toEqual([])
      for (const [truth, breaking] of Object.entries(breakings))
        await fromHere(world, async () => {
          for (const table of tables)
            await sql`alter table ${sql.table(table)} disable trigger user`.execute(world.tx)
          await sql.raw(breaking).execute(world.tx)
          const broken = (await brokenTruths(world.tx)).map((one) => one.split(':')[0])
          expect([truth, broken.includes(truth)]).toEqual([truth, true])
        })
    })
  }, 300_000)

  it(
    `never reaches a decision that breaks due process (${numRuns} walks)`,
    async () => {
      const tally: Tally = new Map()
      for (const [i, { seed, numRuns }] of parts.entries()) {
        await inNewWorld(tally, (world) =>
          fc.assert(
            fc.asyncProperty(walks, async (steps: Step[]) => {
              await fromHere(world, async () => expect(await walkOn(world, steps)).toEqual([]))
            }),
            { numRuns, seed, endOnFailure: parts.length > 1 },
          ),
        )
        const soFar = i * part + numRuns
        if (isAsked) process.stdout.write(`\nSeed ${seed}, no truth broken. ${accountOf(tally, soFar)}\n`)
      }
      for (const name of ['close the sitting', 'submit the list', 'sign the decision'])
        expect([name, Number(tally.get(name)?.refused) > 0]).toEqual([name, true])
      expect(Number(tally.get('close the sitting')?.done)).toBeGreaterThan(0)
    },
    12 * hour,
  )
})

const tables = [
  'sitting_closures',
  'nominee_outcomes',
  'posting_closures',
  'nomination_suspensions',
  'submission_names',
]

/** For each truth, a change of the bare rows that breaks it. */
const breakings: Record<string, string> = {
  'no closed sitting': 'delete from sitting_closures',
  'threshold not reached': 'update nominee_outcomes set yes = 1',
  'missing vote': "delete from votes where choice = 'yes'",
  'count differs from the votes': 'update nominee_outcomes set yes = yes - 1',
  'more ballots than members': 'update nominee_outcomes set invalid = 5',
  'the nominee voted on himself':
    "update nominations set person_id = (select person_id from council_members where duty = 'chair' limit 1)",
  'unexpired posting': 'delete from posting_closures',
  'suspended name':
    "insert into nomination_suspensions (id, nomination_id, reason, suspended_by) select gen_random_uuid(), nomination_id, 'x', (select id from people limit 1) from awards where nomination_id is not null",
  'unauthorised signer': "update duties set duty = 'officer' where duty = 'head'",
  'on no list': 'delete from submission_names',
  'count differs from the tellers': "update sittings set way = 'paper'",
}
