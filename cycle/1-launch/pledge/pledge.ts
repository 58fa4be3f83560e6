import type { Day } from '#law/kernel/day.ts'

/** “Giao ước thi đua”: what all members promise each other; `commitments` has one to a line. */
export type Pledge = {
  id: string
  preamble: string
  commitments: string
  signingOn: Day
  illustrative: boolean
  version: number
}

export type PledgeInput = Pick<Pledge, 'preamble' | 'commitments' | 'signingOn'> & {
  version?: number
  illustrative?: boolean
}

/** “Chữ ký”: the head's own deed for the agency. */
export type PledgeSignature = { agencyId: string; name: string; rank: string; post: string | null; at: Date }

/** The commitments one by one, without the marks they were typed with. */
export function commitmentsOf(pledge: Pick<Pledge, 'commitments'>): string[] {
  return pledge.commitments
    .split('\n')
    .map((line) => line.replace(/^\s*([-–•+*]|\d+[.)])\s+/, '').trim())
    .filter(Boolean)
}
