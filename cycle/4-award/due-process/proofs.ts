import type { Unmet } from '../decision/decision.ts'
import { awardProofs, postingProofs } from './award-proofs.ts'
import { councilProofs } from './council-proofs.ts'
import { dossierProofs } from './dossier-proofs.ts'
import type { Proof } from './due-process.ts'
import type { ProcessFacts } from './facts.ts'

/** “Phiếu chứng minh quy trình”: every step of one nomination, in order. `unmet`: what the law found not met and nobody let stand. */
export function proofsOf(facts: ProcessFacts, unmet: Unmet[]): Proof[] {
  return [
    ...dossierProofs(facts, unmet),
    ...councilProofs(facts),
    ...postingProofs(facts),
    ...awardProofs(facts),
  ]
}

/** What should be there and is not. */
export function wantingIn(proofs: Proof[]): Proof[] {
  return proofs.filter((one) => one.state === 'wanting')
}
