import { vnNumber } from '#kit/format.ts'
import { leastVotes } from '#law/councils/tally.ts'
import { voteRule } from '#law/councils/thresholds.ts'
import type { Ballot, Vote } from '#law/councils/vote-rule.ts'
import type { Asked as AskedOfLaw } from '#law/kernel/asked.ts'
import { isAwardCode } from '#law/kernel/award-code.ts'
import type { Citation } from '#law/kernel/citation.ts'
import type { Day } from '#law/kernel/day.ts'
import { OutsideWrittenLaw } from '#law/kernel/in-force.ts'

/** “Số phiếu cần đạt” for one nominee, in whole votes of all voting members, with where the share stands. */
export type Threshold = {
  needed: number
  /** Whole percent; nothing where the rule says “more than half”. */
  percent: number | null
  /** The clause that was read; nothing where the share is the council's own. */
  citation: Citation | null
  source: string
  ballot: Ballot
  /** Whether an absent member must give a written opinion. */
  asksAbsent: boolean
  /** “Hai cách hiểu”: votes another text asks for a step further up. */
  warns: { percent: number; needed: number; citation: Citation } | null
}

/** The share the council's own rules ask, where no law has been read: what somebody said, and where it stands. */
export type OwnShare = { percent: number; source: string }

export type Layers = AskedOfLaw['layers']

type Asked = {
  awardCode: string
  heldOn: Day
  layers: Layers
  allMembers: number
  ownShare: OwnShare | null
}

/** The rule of the law for the award on the day, or nothing before the first written day. */
export function lawOf({
  awardCode,
  heldOn,
  layers,
}: Pick<Asked, 'awardCode' | 'heldOn' | 'layers'>): Vote | null {
  if (!isAwardCode(awardCode)) return null
  try {
    return voteRule(awardCode, { heldOn, layers })
  } catch (error) {
    if (error instanceof OutsideWrittenLaw) return null
    throw error
  }
}

/** By the law of the day, else by the council's own rules; nothing where neither is known: it is not guessed. */
export function thresholdOf(asked: Asked): Threshold | null {
  const law = lawOf(asked)
  if (law?.kind === 'share') return shareOf(law, asked.allMembers)
  const quorum = law?.kind === 'ownRules' ? law.quorum : null
  const rest = { ballot: 'notSaid', asksAbsent: quorum !== null, warns: null } as const
  if (asked.ownShare) {
    const { percent, source } = asked.ownShare
    return { ...rest, percent, source, citation: null, needed: leastVotes(percent, asked.allMembers) }
  }
  if (law?.kind !== 'ownRules' || !law.majority) return null
  const needed = Math.floor(asked.allMembers / 2) + 1
  return { ...rest, percent: null, source: '', citation: law.citation, needed }
}

function shareOf(law: Extract<Vote, { kind: 'share' }>, allMembers: number): Threshold {
  return {
    needed: leastVotes(law.percent, allMembers),
    percent: law.percent,
    citation: law.citation,
    source: '',
    ballot: law.ballot,
    asksAbsent: law.absent === 'writtenOpinion',
    warns: law.warns && { ...law.warns, needed: leastVotes(law.warns.percent, allMembers) },
  }
}

/** The rule as the minutes keep it; papers are written in Vietnamese. */
export function ruleWords({ percent, citation, source }: Threshold): string {
  const share =
    percent === null
      ? 'quá nửa tổng số thành viên Hội đồng'
      : `${vnNumber(percent)} % tổng số thành viên Hội đồng`
  return citation ? `${share} (${citation.place}, ${citation.instrument})` : `${share} (${source})`
}

/** What the cases of a sitting ask together, each with its clause: a written opinion of the absent, a secret ballot. */
export function askedTogether(thresholds: (Threshold | null)[]) {
  const known = thresholds.filter((one) => one !== null)
  return {
    absent: known.find((one) => one.asksAbsent) ?? null,
    secret: known.find((one) => one.ballot === 'secret') ?? null,
  }
}
