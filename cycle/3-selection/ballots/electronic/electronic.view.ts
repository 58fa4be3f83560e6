import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { hidden } from '#plumbing/verdict.ts'
import { readStory } from '#secret-ballot/archive/story.ts'
import { tells } from '../ballots.policy.ts'
import type { Ballot } from '../ballots.ts'
import { isResultBegun, mayVoid } from '../void.acts.ts'
import { entriesOf } from './archive.store.ts'
import { mayHandInCodes } from './codes.acts.ts'
import { ownerOf } from './decrypt.acts.ts'
import { electionsOf, messagesOf, preparationOf, worksOf } from './electronic.store.ts'
import { keyStanding, neededOf } from './electronic.ts'
import { mayPrepare } from './prepare.acts.ts'
import { countsFrom, verifiedResults } from './result.store.ts'

/** The electronic way, step by step, with whom each waits for; figures only to the team. */
export async function electronicPart(db: Db, who: Actor, year: Year, ballot: Ballot) {
  const { sitting, tellers, members } = ballot
  const preparation = (await preparationOf(db, sitting.id)) ?? null
  const elections = await electionsOf(db, sitting.id)
  const key = keyStanding(
    tellers.map((one) => one.id),
    await messagesOf(db, sitting.id),
  )
  const voters = new Set(elections.flatMap((one) => one.memberIds))
  const voted = (id: string) =>
    elections.every((one) => !one.memberIds.includes(id) || one.votedIds.includes(id))
  const isAuthority = preparation?.authorityId === who.id
  return {
    preparation,
    elections: elections.map(({ position, uuid, memberIds, votedIds }) => ({
      position,
      uuid,
      voters: memberIds.length,
      voted: votedIds.length,
    })),
    key: preparation && key && { step: key.step, awaited: namesOf(tellers, key.awaitedIds) },
    keyIsWhole: preparation !== null && key === null,
    codesAreIn: elections.length > 0 && elections.every((one) => one.credentials === one.memberIds.length),
    voters: members
      .filter((one) => voters.has(one.id))
      .map((one) => ({ name: one.name, voted: sitting.openedAt !== null && voted(one.id) })),
    works: (await worksOf(db, sitting.id)).map(({ archive, ...work }) => work),
    decrypted: sitting.endedAt ? await decryptedBy(db, ballot, elections[0]?.id) : [],
    results: tells(who, ballot) && sitting.endedAt ? await resultsFor(db, ballot) : null,
    may: {
      prepare: mayPrepare(who, year, ballot),
      voidIt: mayVoid(who, year, ballot, await isResultBegun(db, sitting.id)),
      makeCodes: isAuthority ? mayHandInCodes(true, year, ballot, elections) : hidden,
    },
    neededUnlessChosen: neededOf(tellers.length),
    isAuthority,
  }
}

function namesOf(tellers: Ballot['tellers'], ids: string[]): string[] {
  return tellers.filter((one) => ids.includes(one.id)).map((one) => one.name)
}

async function decryptedBy(db: Db, { tellers }: Ballot, electionId: string | undefined): Promise<string[]> {
  const entries = electionId ? await entriesOf(db, electionId) : []
  if (entries.length === 0) return []
  const owners = new Set(readStory(entries).decryptions.map((one) => one.owner))
  return tellers.filter((_, place) => owners.has(ownerOf(place))).map((one) => one.name)
}

async function resultsFor(db: Db, ballot: Ballot) {
  const results = await verifiedResults(db, ballot.sitting.id)
  if (!results) return null
  return [...countsFrom(ballot, results)].map(([nomineeId, count]) => ({ nomineeId, ...count }))
}
