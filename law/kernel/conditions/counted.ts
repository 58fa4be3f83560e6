import type { Asked } from '../asked.ts'
import type { Track } from '../facts.ts'
import { after, type Years } from '../years.ts'

/** The years that may count: after a discipline has been served, and after the year another award has used. */
export function countedYears(who: Track, at: Asked, afterYear: number | undefined): Years {
  const clean = at.countAfterDiscipline ? who.countable : -1
  return afterYear === undefined ? clean : clean & after(afterYear - who.start)
}
