import type { Day } from '#law/kernel/day.ts'
import type { Db } from '#plumbing/database.ts'
import type { DossierStep } from './steps.ts'

/** Where dossiers go next; nobody holds what is awarded, refused or withdrawn. */
type Move = { step: DossierStep; heldBy: string | null; dueOn?: Day | null; reason?: string }

/** Moves dossiers to another step, inside the deed that causes it; the caller has demanded and notes. `byId`: the person. */
export async function moveNominations(tx: Db, byId: string | null, ids: string[], move: Move) {
  if (ids.length === 0) return
  await tx
    .insertInto('nomination_steps')
    .values(
      ids.map((id) => ({
        nomination_id: id,
        step: move.step,
        held_by: move.heldBy,
        due_on: move.dueOn ?? null,
        reason: move.reason ?? '',
        moved_by: byId,
      })),
    )
    .execute()
}
