import type { DossierStep } from '#cycle/3-selection/dossier/steps.ts'
import type { PostingStanding } from '#ground/posting/standings.store.ts'
import type { Shares } from '#ground/register/register.ts'
import type { Recipient } from '#law/kernel/asked.ts'
import type { Citation } from '#law/kernel/citation.ts'
import type { Day } from '#law/kernel/day.ts'

/** “Người, tập thể, hộ được đề nghị”: a nominee whom the council passed, as lists and decisions name it. */
export type Listed = {
  nominationId: string
  sittingId: string
  heldOn: Day
  agencyId: string
  agencyName: string
  personId: string | null
  householdId: string | null
  collectiveId: string | null
  kind: Recipient
  recipient: string
  rank: string
  personClass: string | null
  gender: string | null
  postTitle: string
  awardCode: string
  route: string
  achievement: string
  periodFrom: Day | null
  periodTo: Day | null
  yes: number
  allMembers: number
  needed: number
  step: DossierStep
  illustrative: boolean
}

/** A name as one list carries it. */
export type OnList = Listed & { submissionId: string }

/** A passed name with how far its posting is. */
export type PostedName = Listed & { posting: PostingStanding }

/** The passed names of one sitting that stand alike, as a look over the year needs them; a stopped name stands alone. */
export type PassedNames = Pick<PostedName, 'sittingId' | 'recipient' | 'awardCode' | 'step'> & {
  posting: Omit<PostingStanding, 'openOpinions'>
  count: number
} & Pick<Shares, 'persons' | 'direct' | 'women'>

/** A closed sitting of the year with every name it passed. */
export type ClosedSitting<Name = PostedName> = {
  id: string
  heldOn: Day
  councilName: string
  nominees: number
  names: Name[]
}

/** “Tờ trình”: a list on its way up, with its decision when there is one. */
export type Submission = {
  id: string
  sittingId: string
  /** The body whose head decides first. */
  bodyId: string
  kind: 'first' | 'supplementary'
  reference: string
  submittedOn: Day
  paperId: string | null
  signerName: string
  decisionId: string | null
  decisionReference: string | null
  decidedOn: Day | null
  count: number
  forwardings: Forwarding[]
}

/** “Cấp trình”: one level the list went up to, and what that level did. */
export type Forwarding = {
  position: number
  toAgencyId: string | null
  toName: string
  reference: string
  sentOn: Day
  outcome: ForwardingOutcome | null
  outcomeOn: Day | null
  words: string
  version: number
}

const forwardingOutcomes = ['passedOn', 'sentBack', 'decided'] as const
type ForwardingOutcome = (typeof forwardingOutcomes)[number]

/** Who may propose an award by the law of the day; `read` is false where nobody has read the text. */
export type ProposerLine = { awardCode: string; who: string; citation: Citation; read: boolean }

/** Where a list stands: `returned` ends it, and its names may go up again. */
export function stateOf(list: Submission): 'open' | 'returned' | 'decided' {
  if (list.decisionId) return 'decided'
  return list.forwardings.some((one) => one.toAgencyId === list.bodyId && one.outcome === 'sentBack')
    ? 'returned'
    : 'open'
}

/** The level above the body where the list lies now, or from which it went on to a level not written yet. */
export function waitsAbove(list: Pick<Submission, 'forwardings'>): Forwarding | null {
  const last = list.forwardings.at(-1)
  return last && last.outcome !== 'sentBack' ? last : null
}

/** Post and agency of a person; of a body below an agency, or a household, the agency it belongs to. */
export function postOf(one: Pick<Listed, 'kind' | 'collectiveId' | 'postTitle' | 'agencyName'>): string {
  if (one.kind === 'individual') return one.postTitle ? `${one.postTitle}, ${one.agencyName}` : one.agencyName
  return one.kind === 'household' || one.collectiveId ? one.agencyName : ''
}
