import type { RecusalGround } from '#cycle/3-selection/dossier/conflicts.ts'
import type { AwardRoute } from '#cycle/3-selection/dossier/dossier.ts'
import type { DossierStep } from '#cycle/3-selection/dossier/steps.ts'
import type { Citation } from '#law/kernel/citation.ts'
import type { Day } from '#law/kernel/day.ts'

/** What the rows of the program tell of the way of one nomination; who wrote an opinion and who voted what is not among it. */
export type ProcessFacts = {
  id: string
  yearId: string
  profile: 'army' | 'civil'
  recipient: string
  agencyId: string
  agencyName: string
  kind: 'individual' | 'household' | 'collective'
  personId: string | null
  collectiveId: string | null
  householdId: string | null
  awardCode: string
  route: AwardRoute
  step: DossierStep
  illustrative: boolean
  isEntered: boolean
  nominatedOn: Day
  nominatedBy: string
  handOver: { on: Day; by: string; reason: string } | null
  hasReport: boolean
  papers: { paper: string; isReturned: boolean }[]
  nominatedAt: Date
  downgrades: { fromCode: string; toCode: string; reason: string; by: string; on: Day }[]
  overrides: { condition: string; reason: string; by: string; on: Day; citation: Citation }[]
  appraisals: { body: string; outcome: 'agrees' | 'disagrees' | 'asksMore' | null; on: Day | null }[]
  council: { name: string; reference: string; formedOn: Day } | null
  sitting: SittingFacts | null
  outcome: OutcomeFacts | null
  posting: PostingFacts | null
  suspensions: { on: Day; lifted: { on: Day; outcome: 'goesOn' | 'refused' } | null }[]
  submission: { reference: string; on: Day; by: string; levels: number } | null
  decision: DecisionFacts | null
  award: AwardFacts | null
}

export type SittingFacts = {
  heldOn: Day
  way: 'rollCall' | 'paper' | 'electronic'
  presider: string
  closedOn: Day | null
  members: number
  present: number
  written: number
  absent: number
  recusals: RecusalGround[]
  tellers: number
  signed: number
}

export type OutcomeFacts = {
  allMembers: number
  needed: number
  yes: number
  no: number
  blank: number
  invalid: number
  recused: number
  passed: boolean
  rule: string
  citation: Citation | null
}

export type PostingFacts = {
  on: Day
  endsOn: Day
  days: number
  place: 'portal' | 'inside'
  by: string
  ownRule: string
  closedOn: Day | null
  opinions: number
  answered: number
}

type DecisionFacts = {
  reference: string
  on: Day
  signer: string
  authority: { answer: string; citation: Citation | null } | null
  authorityReason: string
}

type AwardFacts = {
  id: string
  number: number | null
  stands: boolean
  bonus: { amount: number | null; pays: 'yes' | 'no' | 'open' } | null
  conferral: { on: Day; place: string; by: string } | null
}
