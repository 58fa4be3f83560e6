import type { Asked } from '../asked.ts'
import type { Asks } from '../condition.ts'
import type { Track } from '../facts.ts'
import type { LeafOf } from '../finding.ts'

/** “Mỗi năm một hình thức cấp nhà nước”: none received yet for the year judged; sudden and career awards are left out. */
export function oneStateForm(who: Track, at: Asked, asks: Asks['oneStateForm']): LeafOf<'oneStateForm'> {
  const place = at.year - who.start
  const taken = (who.stateForms & (1 << place)) !== 0
  const known = who.awardsSince !== null && who.awardsSince <= place && place <= who.knownTo
  const outcome = taken ? 'notMet' : known ? 'met' : 'missing'
  return { of: 'oneStateForm', outcome, asks, year: at.year, have: null, reading: null }
}
