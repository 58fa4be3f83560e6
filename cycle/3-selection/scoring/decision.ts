import type { Day } from '#law/kernel/day.ts'

/** “Suy tôn”: how many of the members voted, and for whom. */
export type Acclamation = {
  heldOn: Day
  members: number
  voted: number
  /** Whether an agency's own vote for itself counts. */
  countsOwn: boolean
  version: number
  votes: Map<string, number>
}

export type TypedAcclamation = Omit<Acclamation, 'members' | 'votes'> & {
  votes: { agencyId: string; yes: number }[]
}

export type TypedBallot = { heldOn: Day; votes: { agencyId: string; votes: number }[] }
