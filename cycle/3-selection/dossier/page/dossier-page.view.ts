import type { Actor } from '#ground/people/actor.ts'
import { nearnessTo } from '#ground/people/record-seen.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import { judged, type NominationFinding } from '../dossier.findings.ts'
import { dossierOf, stepsOf } from '../dossier-of.store.ts'
import { mayWriteDossier, seesFindings } from '../rights.policy.ts'
import { seatAt } from '../rights.store.ts'

/** The page of one nomination: what is in the dossier, what the law finds, what this reader may do. */
export async function showDossier(db: Db, who: Actor, { year, id }: { year: Year; id: string }) {
  const dossier = found(await dossierOf(db, id))
  const about = { dossier, seat: await seatAt(db, who, { year, id }) }
  const [finding] = seesFindings(who, year, about) ? await judged(db, year, [dossier]) : []
  const record = finding && (await recordOf(db, who, finding.subject))
  return {
    slug: year.slug,
    yearName: year.year,
    profile: year.profile,
    dossier,
    steps: await stepsOf(db, id),
    finding: finding ?? null,
    record,
    may: { write: mayWriteDossier(who, year, dossier) },
  }
}

export type DossierView = Awaited<ReturnType<typeof showDossier>>

/** Where the facts behind the findings are kept, for those alone who may read them. */
async function recordOf(db: Db, who: Actor, { kind, id }: NominationFinding['subject']) {
  const near = await nearnessTo(db, who, kind === 'people' ? { personId: id } : { agencyId: id })
  return near === 'none' ? undefined : `/${kind}/${id}/record`
}
