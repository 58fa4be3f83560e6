import type { Ballot, BallotMember, VoterGroup } from './ballots.ts'

/** Who votes on each case, and the cases put together on which exactly the same members vote, in the order of the agenda. */
export function groupsOf({ nominees, members, excluded }: Ballot): VoterGroup[] {
  const groups = new Map<string, VoterGroup>()
  for (const nominee of nominees) {
    const memberIds = votersOn(nominee.id, members, excluded)
    const group = groups.get(memberIds.join()) ?? { nomineeIds: [], memberIds }
    group.nomineeIds.push(nominee.id)
    groups.set(memberIds.join(), group)
  }
  return [...groups.values()]
}

function votersOn(nomineeId: string, members: BallotMember[], excluded: Set<string>): string[] {
  const taking = members.filter((one) => one.voting && !excluded.has(`${nomineeId}_${one.id}`))
  return taking.map((one) => one.id).sort()
}

/** How many voting members stand aside in each case. */
export function recusedOn({ members, excluded }: Ballot, nomineeId: string): number {
  return members.filter((one) => one.voting && excluded.has(`${nomineeId}_${one.id}`)).length
}

/** Sheets or ballots in all when everybody votes. */
export function ballotsInAll(groups: VoterGroup[]): number {
  return groups.reduce((sum, group) => sum + group.memberIds.length, 0)
}
