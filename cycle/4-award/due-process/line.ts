import type { Proof, ProofKey, ProofState } from './due-process.ts'

type Said = Partial<Pick<Proof, 'on' | 'who' | 'citation'>>

/** A line of the sheet; what is not said stays empty. */
export function line(key: ProofKey, state: ProofState, says: (string | false)[], said: Said = {}): Proof {
  return {
    key,
    state,
    says: says.filter((one) => one !== false),
    on: said.on ?? null,
    who: said.who ?? '',
    citation: said.citation ?? null,
  }
}
