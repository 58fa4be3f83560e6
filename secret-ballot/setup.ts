import { writeElection } from './election.ts'
import type { Desk } from './trustees/channel.ts'
import type { TrusteeKey } from './trustees/key.ts'
import { electionKeyOf, readTrustees, type Threshold, writeTrustees } from './trustees/trustees.ts'

type Founding = {
  uuid: string
  name: string
  description: string
  /** The nominees in the order of the ballot. */
  nominees: string[]
  /** The server's own key for this election alone: owner 1. */
  mandatory: TrusteeKey
  /** The counting team, the same for every election of a sitting: owners from 2. */
  threshold: Threshold
}

/** The two texts that open an election; the third is the list of credentials. */
export function foundElection(desk: Desk, founding: Founding): { election: string; trustees: string } {
  const { mandatory, threshold, ...about } = founding
  const trustees = writeTrustees([mandatory], [threshold])
  const publicKey = electionKeyOf(desk, readTrustees(desk, trustees))
  return { election: writeElection({ ...about, publicKey }), trustees }
}
