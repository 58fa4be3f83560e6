import type { Db } from '#plumbing/database.ts'
import { readStory } from '#secret-ballot/archive/story.ts'
import { readBallot, trackerOf } from '#secret-ballot/ballot.ts'
import { lastBallots } from '#secret-ballot/tally.ts'
import { entriesOf } from './archive.store.ts'

/** The ballots that count, by their trackers, in an order that tells nothing of who came when. */
export async function trackersOf(db: Db, electionId: string): Promise<string[]> {
  const entries = await entriesOf(db, electionId)
  if (entries.length === 0) return []
  const read = readStory(entries).ballots.map((text) => ({ text, credential: readBallot(text).credential }))
  return lastBallots(read)
    .map((one) => trackerOf(one.text))
    .sort()
}
