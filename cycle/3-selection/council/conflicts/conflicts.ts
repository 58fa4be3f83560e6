import type { ConflictGround } from '#ground/units/councils.ts'
import type { RecusalGround } from '../../dossier/conflicts.ts'

/**
 * “Xung đột lợi ích” of one member with one nominee. `takenOut`: the council's own rules, or his own word, take him out of
 * this case; else the ground is only told.
 */
export type Conflict = {
  nomineeId: string
  nominationId: string
  memberId: string
  personId: string
  grounds: ConflictGround[]
  enforced: ConflictGround[]
  declared: { ground: RecusalGround; reason: string } | null
  takenOut: boolean
}

/** The ground that a fixed recusal names: the first the council enforces, else what was declared. */
export function firstGround(conflict: Conflict): RecusalGround {
  return conflict.declared?.ground ?? conflict.enforced[0] ?? 'declared'
}
