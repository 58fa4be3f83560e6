import type { Actor } from '#ground/people/actor.ts'
import { nearnessTo } from '#ground/people/record-seen.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import { papersOf } from '../checklist/checklist.store.ts'
import { checklistOf, papersAsked, receivedOn } from '../checklist/checklist.ts'
import { judged, type NominationFinding } from '../dossier.findings.ts'
import { dossierOf, stepsOf } from '../dossier-of.store.ts'
import { showFlow } from '../flow/flow.view.ts'
import { overridesOf } from '../overrides/overrides.store.ts'
import { reportOf } from '../reports/report.store.ts'
import {
  mayAddPaper,
  mayOverride,
  mayReturnPaper,
  mayWriteDossier,
  seesFindings,
  seesProcess,
} from '../rights.policy.ts'
import { seatAt } from '../rights.store.ts'
import { worksFor } from '../works/works.store.ts'

/** The page of one nomination: what is in the dossier, what the law finds, what this reader may do. */
export async function showDossier(db: Db, who: Actor, { year, id }: { year: Year; id: string }) {
  const dossier = found(await dossierOf(db, id))
  const about = { dossier, seat: await seatAt(db, who, { year, id }) }
  const finds = seesFindings(who, year, about)
  const [finding] = finds ? await judged(db, year, [dossier]) : []
  const steps = await stepsOf(db, id)
  const report = await reportOf(db, id)
  const asked = papersAsked(dossier, year, receivedOn(steps, who.today))
  return {
    slug: year.slug,
    yearName: year.year,
    profile: year.profile,
    dossier,
    steps,
    finding: finding ?? null,
    record: finding && (await recordOf(db, who, finding.subject)),
    overrides: finds ? await overridesOf(db, id) : [],
    checklist: checklistOf(asked, await papersOf(db, id), report.words !== ''),
    report,
    works: await worksFor(db, dossier),
    seesProcess: seesProcess(who, year, about),
    flow: await showFlow(db, who, { year, about }),
    may: {
      write: mayWriteDossier(who, year, dossier),
      add: mayAddPaper(who, year, dossier),
      giveBack: mayReturnPaper(who, year, dossier),
      override: mayOverride(who, year, about),
    },
  }
}

export type DossierView = Awaited<ReturnType<typeof showDossier>>

/** Where the facts behind the findings are kept, for those alone who may read them. */
async function recordOf(db: Db, who: Actor, { kind, id }: NominationFinding['subject']) {
  const near = await nearnessTo(db, who, kind === 'people' ? { personId: id } : { agencyId: id })
  return near === 'none' ? undefined : `/${kind}/${id}/record`
}
