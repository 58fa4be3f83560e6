import type { Paper } from '#ground/papers/paper.ts'
import { makePaper } from '#ground/papers/papers.acts.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import { ballotOf } from '../ballots.store.ts'
import type { Ballot } from '../ballots.ts'
import { electionsOf } from '../electronic/electronic.store.ts'
import { countsFrom, electronicDigest, verifiedResults } from '../electronic/result.store.ts'
import { latestCounts } from '../paper/counts.store.ts'
import { countsByNominee, reconcile } from '../paper/reconciling.ts'
import { tallyMinutes } from './minutes.paper.ts'

/** The minutes of counting from the count as it stands; null while there is no count to write. */
export async function tallyMinutesOf(db: Db, ballot: Ballot): Promise<Paper | null> {
  const { id, way } = ballot.sitting
  if (way === 'electronic') return electronicMinutes(db, ballot)
  const reconciling = reconcile(id, await latestCounts(db, id))
  if (reconciling.state !== 'agreed') return null
  const { count, digest } = reconciling
  return tallyMinutes(ballot, { counts: countsByNominee(ballot, count), turnout: count, digest })
}

async function electronicMinutes(db: Db, ballot: Ballot): Promise<Paper | null> {
  const { id } = ballot.sitting
  const results = await verifiedResults(db, id)
  const digest = await electronicDigest(db, id)
  if (!results || !digest) return null
  const elections = await electionsOf(db, id)
  const turnout = {
    issued: elections.reduce((sum, one) => sum + one.memberIds.length, 0),
    returned: elections.reduce((sum, one) => sum + one.votedIds.length, 0),
  }
  return tallyMinutes(ballot, { counts: countsFrom(ballot, results), turnout, digest })
}

/** Keeps the minutes of counting with the papers of the year; done when the sitting is closed, not before. */
export async function writeTallyMinutes(
  tx: Db,
  who: Actor,
  { yearId, sittingId }: { yearId: string; sittingId: string },
): Promise<string> {
  const ballot = found(await ballotOf(tx, yearId, sittingId))
  return makePaper(tx, who, {
    yearId,
    subjectId: sittingId,
    code: 'tallyMinutes',
    title: `Biên bản kiểm phiếu, ${ballot.sitting.councilName}`,
    issuedOn: ballot.sitting.heldOn,
    content: found(await tallyMinutesOf(tx, ballot)),
  })
}
