import { readBallot } from '../ballot.ts'
import { openBooth } from '../check-ballot.ts'
import { readChecked } from '../decryption.ts'
import { type Election, readElection } from '../election.ts'
import { ensure, type Fault, Unsound } from '../fault.ts'
import type { Group } from '../group.ts'
import { hexHash } from '../hash.ts'
import { memberPowers } from '../proofs/check-either.ts'
import { type Counts, countResult, countsOf, resultShape } from '../result.ts'
import { large, listOf, readCanonical, toJson, words } from '../shape.ts'
import { choicesOf, encryptTally, lastBallots, sizedTally, tallyShape } from '../tally.ts'
import { deskOf } from '../trustees/channel.ts'
import { electionKeyOf, keysByOwner, readTrustees, type Trustee } from '../trustees/trustees.ts'
import { readArchive } from './bel.ts'
import type { Entry } from './entries.ts'
import { readStory, type Story } from './story.ts'
import { faultIn, type Task } from './task.ts'

/** The long part of a verification, which a server spreads over its cores. */
export type Labour = {
  /** The fault of each task, null where there is none. */
  faults(booth: { election: string; credentials: string }, tasks: readonly Task[]): Promise<(Fault | null)[]>
}

/** What a sound archive tells. */
type Verified = {
  election: Election
  trustees: Trustee[]
  /** Public credentials on the list. */
  members: number
  /** All ballots received, and those that count. */
  received: number
  counted: number
  isEnded: boolean
  /** By nominee, null before the result. */
  counts: Counts[] | null
}

type Verification = { verified: Verified; fault: null } | { verified: null; fault: Fault }

/** Verifies a whole `.bel` file; also one of an election still under way. */
export async function verifyArchive(
  group: Group,
  bytes: Uint8Array,
  labour = alone(group),
): Promise<Verification> {
  return refusing(() => verifyStory(group, readStory(readArchive(bytes).entries), labour))
}

/** The same of entries that are kept elsewhere. */
export async function verifyEntries(
  group: Group,
  entries: readonly Entry[],
  labour = alone(group),
): Promise<Verification> {
  return refusing(() => verifyStory(group, readStory(entries), labour))
}

/** One core does all. */
function alone(group: Group): Labour {
  return {
    async faults({ election, credentials }, tasks) {
      const booth = openBooth(group, election, credentials)
      return tasks.map((task) => faultIn(booth, task))
    },
  }
}

async function refusing(verify: () => Promise<Verified>): Promise<Verification> {
  try {
    return { verified: await verify(), fault: null }
  } catch (error) {
    if (!(error instanceof Unsound)) throw error
    return { verified: null, fault: { reason: error.reason, where: error.where } }
  }
}

async function verifyStory(group: Group, story: Story, labour: Labour): Promise<Verified> {
  const desk = deskOf(group)
  const election = readElection(story.election)
  const trustees = readTrustees(desk, story.trustees)
  ensure(electionKeyOf(desk, trustees) === election.publicKey, 'badTrustee', 'public_key')
  const members = checkCredentials(group, story.credentials)
  const faults = await labour.faults(story, tasksOf(story, trustees))
  for (const [i, fault] of faults.slice(0, story.ballots.length).entries())
    if (fault) throw new Unsound(fault.reason, `Ballot ${i + 1}`)
  const ballots = lastBallots(story.ballots.map(readBallot))
  if (story.tally) {
    const tally = toJson(encryptTally(group, ballots, choicesOf(election)))
    ensure(
      story.tally.text === tally && story.tally.sized === sizedTally(ballots.length, hexHash(tally)),
      'badTally',
    )
  }
  return {
    election,
    trustees,
    members,
    received: story.ballots.length,
    counted: ballots.length,
    isEnded: story.isEnded,
    counts: verifyCounts(group, story, { trustees, faults: faults.slice(story.ballots.length) }),
  }
}

/** Every ballot, then every part of the decryption. */
function tasksOf(story: Story, trustees: readonly Trustee[]): Task[] {
  const keys = keysByOwner(trustees)
  const tally = story.tally?.text ?? ''
  return [
    ...story.ballots.map((text): Task => ({ kind: 'ballot', text })),
    ...story.decryptions.map(({ owner, part: text }): Task => {
      const publicKey = keys[owner - 1]?.public_key
      ensure(publicKey !== undefined, 'badDecryption', `${owner}`)
      return { kind: 'part', text, tally, publicKey }
    }),
  ]
}

function checkCredentials(group: Group, text: string): number {
  const list = readCanonical(text, listOf(words))
  ensure(new Set(list).size === list.length, 'shape', 'credentials')
  for (const one of list) memberPowers(group, large(one), [])
  return list.length
}

type Checked = { trustees: Trustee[]; faults: (Fault | null)[] }

function verifyCounts(group: Group, story: Story, { trustees, faults }: Checked): Counts[] | null {
  if (!story.tally) return null
  for (const fault of faults) if (fault) throw new Unsound(fault.reason, fault.where)
  if (story.result === null) return null
  const tally = readCanonical(story.tally.text, tallyShape)
  const parts = new Map(story.decryptions.map(({ owner, part }) => [owner, readChecked(part, tally)]))
  const result = countResult(group, { trustees, tally, parts, ballots: story.tally.count })
  ensure(result === story.result, 'badResult')
  return countsOf(readCanonical(result, resultShape))
}
