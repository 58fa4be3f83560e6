import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { demand } from '#plumbing/verdict.ts'
import { moveNominations } from '../steps.acts.ts'
import type { DossierStep } from '../steps.ts'
import { mayLeaveOpen } from './appraisal.policy.ts'
import { openAppraisals } from './appraisal.store.ts'
import { lawDueOn, ownDueOn, sooner } from './clock.ts'
import { appraiserOf, eachMay, mayAppraise, mayHandOver, mayLackPapers } from './flow.policy.ts'
import { type Dossier, openDossiers } from './flow.store.ts'
import { wantingOf } from './wanting.ts'

/** Dossiers chosen together, and why they go. */
type Chosen = { ids: string[]; reason?: string }

/** The proposing agency sends its dossiers to who appraises them; all of them or none. */
export function handOver(db: Db, who: Actor, year: Year, { ids, reason = '' }: Chosen) {
  return transact(db, async (tx) => {
    const now = await shareYear(tx, year)
    const dossiers = await openDossiers(tx, who, year.id, ids)
    demand(eachMay(dossiers, (one) => mayHandOver(who, now, one)))
    demand(mayLackPapers(await wantingOf(tx, year, { dossiers, on: who.today }), reason))

    for (const [agencyId, held] of byAgency(dossiers)) {
      const heldBy = appraiserOf(year, agencyId)
      await move(tx, who, year, { dossiers: held, step: 'appraisal', heldBy, reason })
    }
    return dossiers.length
  })
}

/** The appraiser passes dossiers to the council. */
export function passToCouncil(db: Db, who: Actor, year: Year, { ids, reason = '' }: Chosen) {
  return transact(db, async (tx) => {
    const now = await shareYear(tx, year)
    const dossiers = await openDossiers(tx, who, year.id, ids)
    demand(eachMay(dossiers, (one) => mayAppraise(who, now, one)))
    demand(mayLeaveOpen(await openAppraisals(tx, ids), reason))

    await move(tx, who, year, { dossiers, step: 'council', heldBy: year.organisationId, reason })
    return dossiers.length
  })
}

/** The appraiser sends single dossiers back to who proposed them; the rest of the list goes on. */
export function returnNominations(
  db: Db,
  who: Actor,
  year: Year,
  { ids, reason, dueOn = null }: Chosen & { reason: string; dueOn?: Day | null },
) {
  return transact(db, async (tx) => {
    const now = await shareYear(tx, year)
    const dossiers = await openDossiers(tx, who, year.id, ids)
    demand(eachMay(dossiers, (one) => mayAppraise(who, now, one)))

    for (const [heldBy, held] of byAgency(dossiers))
      await move(tx, who, year, { dossiers: held, step: 'returned', heldBy, reason, dueOn })
    return dossiers.length
  })
}

type Moved = {
  dossiers: Dossier[]
  step: DossierStep
  heldBy: string
  reason: string
  dueOn?: Day | null
}

async function move(tx: Db, who: Actor, year: Year, { dossiers, step, heldBy, reason, dueOn }: Moved) {
  const own = dueOn ?? (await ownDueOn(tx, year.id, step))
  for (const [due, ids] of byDue(dossiers, year, { own, on: who.today }))
    await moveNominations(tx, who.id, ids, { step, heldBy, dueOn: due, reason })
  const [first] = dossiers
  const after = { step, dossiers: dossiers.length, reason }
  await note(tx, who, actionOf[step] ?? 'dossier.moved', first?.id ?? year.id, {
    yearId: year.id,
    agencyId: first?.agencyId ?? null,
    after,
  })
}

const actionOf: Partial<Record<DossierStep, string>> = {
  appraisal: 'dossier.handedOver',
  council: 'dossier.passed',
  returned: 'dossier.returned',
}

const byAgency = (dossiers: Dossier[]) => grouped(dossiers, (one) => one.agencyId)

function byDue(dossiers: Dossier[], year: Year, { own, on }: { own: Day | null; on: Day }) {
  const dues = grouped(dossiers, ({ awardCode, route }) =>
    sooner(own, lawDueOn(year, awardCode, { route, on })?.until ?? null),
  )
  return [...dues].map(([due, held]) => [due, held.map((one) => one.id)] as const)
}

function grouped<K>(dossiers: Dossier[], keyOf: (one: Dossier) => K): Map<K, Dossier[]> {
  const groups = new Map<K, Dossier[]>()
  for (const one of dossiers) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}
