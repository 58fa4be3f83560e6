import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'
import { type Sensitivity, sensitivity } from '#scoring/sensitivity/sensitivity.ts'
import { disputesOf, type Standing } from './standing.store.ts'

type Kept = { key: string; sureness: Promise<Sensitivity> }

/** How sure the places of the years last looked at are, by the count of their changes. */
const kept = new Map<string, Kept>()
const keptAtMost = 8

/** How sure each place is; null while it is still being computed, so that nobody waits for it. */
export async function surenessOf(standing: Standing, patience = 400): Promise<Sensitivity | null> {
  const { year, bases, handedIn } = standing
  const handed = [...handedIn.at.keys()].sort().join()
  const key = `${year.revision} ${[...bases].map(([, column]) => column).join()} ${handed}`
  const known = kept.get(year.yearId)
  if (known?.key !== key) keep(year.yearId, { key, sureness: compute(standing) })
  const sureness = kept.get(year.yearId)?.sureness
  return sureness ? Promise.race([sureness, wait(patience, null)]) : null
}

function keep(yearId: string, one: Kept): void {
  kept.delete(yearId)
  kept.set(yearId, one)
  for (const [oldest] of kept) {
    if (kept.size <= keptAtMost) return
    kept.delete(oldest)
  }
}

const atATime = 8

/** In short stretches, so that other requests are answered between them. */
async function compute(standing: Standing): Promise<Sensitivity> {
  const { year, contestants, board } = standing
  if (!year.prepared) return { neighbours: [], weights: new Map(), disputes: new Map() }
  const steps = sensitivity({ prepared: year.prepared, contestants, board, disputes: disputesOf(standing) })
  for (let since = performance.now(); ; ) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - since < atATime) continue
    await turn()
    since = performance.now()
  }
}
