import { layersOf } from '#ground/merit/answers.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { leastPresent, mayMeet, quorumAsked } from '../ballots/quorum.ts'
import { awardsOf } from './nominees.store.ts'
import type { Held } from './opened.ts'
import { attendancesOf } from './sitting.store.ts'

/** “Số thành viên dự họp”: who is there, how many must be, and whether that is enough. */
export type QuorumAt = {
  present: number
  allMembers: number
  needed: number | null
  place: string
  may: Verdict
}

/** The quorum of a sitting by the law of its day, counted over the members who vote. */
export async function quorumAt(db: Db, year: Year, { sitting, members }: Held): Promise<QuorumAt> {
  const at = { heldOn: sitting.heldOn, layers: layersOf(year.profile) }
  const quorum = quorumAsked(await awardsOf(db, sitting.id), at)
  const voting = new Set(members.filter((one) => one.voting).map((one) => one.id))
  const attendances = await attendancesOf(db, sitting.id)
  const present = attendances.filter((one) => one.presence === 'present' && voting.has(one.memberId)).length
  return {
    present,
    allMembers: voting.size,
    needed: quorum && leastPresent(quorum, voting.size),
    place: quorum ? `${quorum.citation.place}, ${quorum.citation.instrument}` : '',
    may: mayMeet(quorum, present, voting.size),
  }
}
