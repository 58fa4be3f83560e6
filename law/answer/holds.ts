import type { Asked } from '../kernel/asked.ts'
import type { Citation } from '../kernel/citation.ts'
import type { History, Matter } from '../kernel/history.ts'
import { matterClause } from '../titles/open-matters.ts'

/** “Tạm dừng”: matters still open; while there is one the award waits, it is not refused. */
export type Hold = { matters: Matter[]; citation: Citation | null }

/** What holds awards back on the day the dossier is received, if anything does. */
export function holdOf(history: History, at: Asked): Hold | null {
  const matters = (history.matters ?? []).filter(
    (one) => one.from <= at.receivedOn && (one.concludedOn === null || one.concludedOn > at.receivedOn),
  )
  return matters.length === 0 ? null : { matters, citation: matterClause(at) }
}
