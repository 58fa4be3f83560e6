import type { Asked } from '../asked.ts'
import type { Asks } from '../condition.ts'
import type { PersonFacts } from '../facts.ts'
import { type LeafOf, reaches } from '../finding.ts'
import { reaches as reachNames } from '../history.ts'
import type { Reading } from '../readings.ts'

const once: Reading = { question: 'workUse', chosen: 'once' }
const oncePerKind: Reading = { question: 'workUse', chosen: 'oncePerKind' }

/**
 * “Sáng kiến, đề tài, mưu trí sáng tạo”: recognised works of at least this reach within the span and still free to use.
 * Only whether one title after another may use a work is disputed; a form never takes a used one.
 */
export function works(who: PersonFacts, at: Asked, asks: Asks['works']): LeafOf<'works'> {
  const first = at.year - asks.span + 1
  const least = reachNames.indexOf(asks.reach)
  const mayServeAgain = at.readings.workUse === 'oncePerKind' && asks.purpose === 'title'
  let found = 0
  for (const work of who.works) {
    const year = work >> 4
    const used = work & 3
    if (
      year >= first &&
      year <= at.year &&
      ((work >> 2) & 3) >= least &&
      (used === 0 || (mayServeAgain && used === 1))
    )
      found++
  }
  const since = who.worksSince
  const known =
    since !== null && Math.max(0, first - who.start) >= since && at.year - who.start <= who.knownTo
  const outcome = reaches(asks.count, found, known ? found : 99)
  const reading = at.readings.workUse === 'once' ? once : oncePerKind
  return { of: 'works', outcome, asks, year: at.year, have: found, reading }
}
