import type { AnswerState } from '#ground/merit/answers.ts'
import type { Unmet } from '../decision/decision.ts'
import { awardProofs, postingProofs } from './award-proofs.ts'
import { councilProofs } from './council-proofs.ts'
import { dossierProofs } from './dossier-proofs.ts'
import type { Proof } from './due-process.ts'
import type { ProcessFacts } from './facts.ts'

/** What the law found: not met and let stand by nobody; and how the whole stands, nothing where no standard is written. */
export type LawFound = { unmet: Unmet[]; state: AnswerState | null }

/** “Phiếu chứng minh quy trình”: every step of one nomination, in order. */
export function proofsOf(facts: ProcessFacts, law: LawFound): Proof[] {
  return [
    ...dossierProofs(facts, law),
    ...councilProofs(facts),
    ...postingProofs(facts),
    ...awardProofs(facts),
  ]
}

/** What should be there and is not. */
export function wantingIn(proofs: Proof[]): Proof[] {
  return proofs.filter((one) => one.state === 'wanting')
}
