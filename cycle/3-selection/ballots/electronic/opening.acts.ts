import { vnDay } from '#kit/format.ts'
import { awardName } from '#law/awards/catalogue.ts'
import type { Db } from '#plumbing/database.ts'
import { leaveJob } from '#plumbing/jobs.ts'
import { setupEntries } from '#secret-ballot/archive/entries.ts'
import { foundElection } from '#secret-ballot/setup.ts'
import { makeMandatoryKey } from '#secret-ballot/trustees/key.ts'
import type { Threshold } from '#secret-ballot/trustees/trustees.ts'
import type { Ballot } from '../ballots.ts'
import { append } from './archive.store.ts'
import { theDesk } from './arithmetic.ts'
import { listText } from './codes.acts.ts'
import { electionsOf, messagesOf, preparationOf } from './electronic.store.ts'
import type { BallotElection } from './electronic.ts'
import { keyTexts } from './keys.acts.ts'
import { teamKey } from './keys.ts'

/** Writes the first entries of each archive: the questions, the key, the list of codes. From now on no byte may change. */
export async function openElections(tx: Db, ballot: Ballot): Promise<void> {
  const { id } = ballot.sitting
  const needed = (await preparationOf(tx, id))?.needed ?? 0
  const { published } = teamKey(theDesk(), keyTexts(ballot, await messagesOf(tx, id)), needed)
  for (const election of await electionsOf(tx, id)) await openElection(tx, ballot, { election, published })
}

type Opening = { election: BallotElection; published: Threshold }

async function openElection(tx: Db, ballot: Ballot, { election, published }: Opening): Promise<void> {
  const { privateKey, publicKey } = makeMandatoryKey(theDesk())
  const texts = foundElection(theDesk(), {
    uuid: election.uuid,
    name: `${ballot.sitting.councilName}, phiên họp ngày ${vnDay(ballot.sitting.heldOn)}`,
    description: '',
    nominees: election.nomineeIds.map((id) => questionOf(ballot, id)),
    mandatory: publicKey,
    threshold: published,
  })
  await tx
    .insertInto('election_keys')
    .values({ election_id: election.id, private_key: privateKey.toString() })
    .execute()
  await append(tx, election.id, setupEntries({ ...texts, credentials: await listText(tx, election.id) }))
}

function questionOf({ nominees }: Ballot, id: string): string {
  const nominee = nominees.find((one) => one.id === id)
  return nominee ? `${nominee.position}. ${nominee.recipient}: ${awardName(nominee.awardCode)}` : ''
}

/** Leaves the putting together of the ballots as long work, an election at a time. */
export async function askTallies(tx: Db, sittingId: string): Promise<void> {
  for (const { id, nomineeIds } of await electionsOf(tx, sittingId))
    await askWork(tx, { id, work: 'tally', inAll: nomineeIds.length })
}

/** Leaves one piece of work on an election, seen as it goes. */
export async function askWork(
  tx: Db,
  { id, work, inAll }: { id: string; work: 'tally' | 'result'; inAll: number },
): Promise<void> {
  await tx.insertInto('election_works').values({ election_id: id, work, in_all: inAll }).execute()
  await leaveJob(tx, {
    name: work === 'tally' ? 'ballotTally' : 'ballotResult',
    id: `${work}-${id}`,
    work: { electionId: id },
  })
}
