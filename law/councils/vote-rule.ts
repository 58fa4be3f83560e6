import type { Asked } from '../kernel/asked.ts'
import type { Citation } from '../kernel/citation.ts'
import type { Day } from '../kernel/day.ts'

/** The day of the sitting picks the rule; the agency's layers pick whose. */
export type HeldAt = { heldOn: Day; layers: Asked['layers'] }

/** A share in whole percent, or in parts. */
export type Share = { parts: number; of: number }

/** “Bỏ phiếu kín”, “bỏ phiếu” without more, or not said in what was read. */
export type Ballot = 'secret' | 'ballot' | 'notSaid'

/**
 * “Tỷ lệ phiếu”: what a council must reach. An absent member gives a written opinion and stays in the whole; so does a
 * member who takes no part in a vote on himself, because no text read takes him out of all members.
 */
export type VoteRule = {
  kind: 'share'
  percent: number
  of: 'allMembers'
  compare: 'atLeast'
  ballot: Ballot
  absent: 'writtenOpinion' | 'notSaid'
  recused: 'staysInTheWhole'
  quorum: Quorum | null
  citation: Citation
  /** “Hai cách hiểu”: another text asks more for a step further up, shown as a warning. */
  warns: { percent: number; citation: Citation } | null
}

/** “Số thành viên dự họp tối thiểu”. */
export type Quorum = { share: Share; citation: Citation }

/** A figure known but its article not read: shown, never enforced; `percent` null where not even a figure is known. */
export type UnreadVote = { kind: 'unread'; percent: number | null; citation: Citation }

/** No national text names a share: the council's own rules; `majority` where a layer says more than half. */
export type OwnRules = {
  kind: 'ownRules'
  majority: boolean
  quorum: Quorum | null
  citation: Citation | null
}

export type Vote = VoteRule | UnreadVote | OwnRules
