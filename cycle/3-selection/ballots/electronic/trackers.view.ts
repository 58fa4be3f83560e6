import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { found, notFound } from '#plumbing/verdict.ts'
import { writeArchive } from '#secret-ballot/archive/bel.ts'
import { ballotOf } from '../ballots.store.ts'
import type { Ballot } from '../ballots.ts'
import { entriesOf } from './archive.store.ts'
import { electionsOf } from './electronic.store.ts'
import type { BallotElection } from './electronic.ts'
import { trackersOf } from './trackers.store.ts'

/** Elections whose archive the person may read: after the end who votes or counts there; after the closure everybody. */
async function readableBy(
  db: Db,
  who: Actor,
  { sitting, members, tellers }: Ballot,
): Promise<BallotElection[]> {
  if (!sitting.endedAt) return []
  const elections = await electionsOf(db, sitting.id)
  if (sitting.closedAt || tellers.some((one) => one.personId === who.id)) return elections
  const seat = members.find((one) => one.personId === who.id)
  return elections.filter((one) => seat && one.memberIds.includes(seat.id))
}

type Asked = { sittingId: string; tracker: string }

/** The ballots that count, by tracker, once the vote has ended. */
export async function trackersView(db: Db, who: Actor, year: Year, { sittingId, tracker }: Asked) {
  const ballot = found(await ballotOf(db, year.id, sittingId))
  const elections = []
  for (const { id, position, uuid } of await readableBy(db, who, ballot))
    elections.push({ position, uuid, trackers: await trackersOf(db, id) })
  return {
    at: `/years/${year.slug}/sittings/${sittingId}`,
    sitting: ballot.sitting,
    asked: tracker,
    isFound: elections.some((one) => one.trackers.includes(tracker)),
    elections,
  }
}

export type TrackersView = Awaited<ReturnType<typeof trackersView>>

/** The archive of one election in the format any verifier reads; its time is that of the opening. */
export async function archiveFile(
  db: Db,
  who: Actor,
  year: Year,
  { sittingId, position }: { sittingId: string; position: number },
): Promise<{ name: string; bytes: Uint8Array }> {
  const ballot = found(await ballotOf(db, year.id, sittingId))
  const election = (await readableBy(db, who, ballot)).find((one) => one.position === position)
  if (!election) return notFound()
  const openedAt = Math.floor((ballot.sitting.openedAt ?? new Date(0)).getTime() / 1000)
  return { name: `${election.uuid}.bel`, bytes: writeArchive(await entriesOf(db, election.id), openedAt) }
}
