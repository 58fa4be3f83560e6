import { readBallot } from '../ballot.ts'
import { readChecked, readDecryption } from '../decryption.ts'
import { readElection } from '../election.ts'
import { ensure } from '../fault.ts'
import { countResult } from '../result.ts'
import { readCanonical, toJson } from '../shape.ts'
import { choicesOf, encryptTally, lastBallots, tallyShape } from '../tally.ts'
import type { Desk } from '../trustees/channel.ts'
import { keysByOwner, readTrustees } from '../trustees/trustees.ts'
import { decryptionEntries, type Entry, endEntries, resultEntries, tallyEntries } from './entries.ts'
import { readStory } from './story.ts'

// Each function takes the entries so far and gives those to be added; Unsound where they do not allow it.

/** Ends voting and puts all ballots into one; the ballots were checked when they came. */
export function closeVoting({ group }: Desk, entries: readonly Entry[]): Entry[] {
  const story = readStory(entries)
  const ballots = lastBallots(story.ballots.map(readBallot))
  const tally = toJson(encryptTally(group, ballots, choicesOf(readElection(story.election))))
  const end = endEntries(lastEvent(entries))
  return [...end, ...tallyEntries(lastEvent(end), tally, ballots.length)]
}

/** Takes one trustee's part of the decryption after checking it; owners are counted from 1. */
export function addDecryption(desk: Desk, entries: readonly Entry[], { owner, part }: Owned): Entry[] {
  const story = readStory(entries)
  ensure(
    story.decryptions.every((one) => one.owner !== owner),
    'badDecryption',
  )
  const key = keysByOwner(readTrustees(desk, story.trustees))[owner - 1]
  ensure(story.tally !== null && key !== undefined, 'badDecryption', `${owner}`)
  readDecryption(desk, {
    election: readElection(story.election),
    tally: readCanonical(story.tally.text, tallyShape),
    publicKey: key.public_key,
    part,
  })
  return decryptionEntries(lastEvent(entries), part, owner)
}

/** Opens the counts; each part was checked when it came. `tooFewDecryptions` while trustees are awaited. */
export function addResult(desk: Desk, entries: readonly Entry[]): Entry[] {
  const story = readStory(entries)
  ensure(story.tally !== null, 'tooFewDecryptions')
  const trustees = readTrustees(desk, story.trustees)
  const tally = readCanonical(story.tally.text, tallyShape)
  const parts = new Map(story.decryptions.map(({ owner, part }) => [owner, readChecked(part, tally)]))
  const result = countResult(desk.group, { trustees, tally, parts, ballots: story.tally.count })
  return resultEntries(lastEvent(entries), result)
}

type Owned = { owner: number; part: string }

/** The text of the last event, which the next one is chained to. */
export function lastEvent(entries: readonly Entry[]): string {
  const last = entries.findLast((entry) => entry.kind === 'event')
  ensure(last !== undefined, 'badChain')
  return last.text
}
