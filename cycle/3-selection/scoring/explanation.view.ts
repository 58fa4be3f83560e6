import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { memberOf } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import { mayAnswer, mayExplainAt } from './explanation.policy.ts'
import { awaitingAnswer, explanationFiles, explanationsOf, madeBy } from './explanation.store.ts'
import { bodiesOf, isAppraiser } from './scoring.policy.ts'
import { asked } from './scoring.ts'
import { showSheet } from './sheet.view.ts'
import { standingOf } from './submit.acts.ts'

type Place = { agencyId: string; criterionId: string }

/** One line with everything explained at it, and what this person may do there. */
export async function showExplanations(db: Db, who: Actor, year: Year, { agencyId, criterionId }: Place) {
  const sheet = await showSheet(db, who, year, agencyId)
  const line = found(sheet.lines.find((one) => one.id === criterionId && !one.isGroup))
  const standing = await standingOf(db, year, agencyId)
  const placed = found(standing.lines.find((one) => one.criterion.id === criterionId))
  const explanations = await explanationsOf(db, year.id, agencyId)
  const files = await explanationFiles(db, agencyId, criterionId)
  const mine = explanations.filter((one) => one.criterionId === criterionId)
  return {
    slug: year.slug,
    agency: sheet.agency,
    line,
    rounds: mine.map((one) => ({
      ...one,
      attached: files.filter((file) => file.explanationId === one.id),
      mayAnswer: mayAnswer(who, standing, { line: placed, scorer: one.scorer, isOpen: !one.answer }),
    })),
    mayExplain: asked.map((scorer) => ({
      scorer,
      may: mayExplainAt(who, standing, { line: placed, scorer, explanations }),
    })),
  }
}

export type ExplanationsView = Awaited<ReturnType<typeof showExplanations>>

/** Whom the person answers for: the bodies served, and the agencies whose sheet is appraised by them. */
export function answersFor(who: Actor, year: Year) {
  const appraisedIds = year.members
    .filter((member) => isAppraiser(who, year, member.id))
    .map((member) => member.id)
  return { bodyIds: bodiesOf(who, year), appraisedIds }
}

/** What waits for this person's answer, and what the own agency has explained. */
export async function showOpenExplanations(db: Db, who: Actor, year: Year, page: number) {
  const made = await madeBy(db, year.id, bodiesOf(who, year))
  return {
    slug: year.slug,
    yearName: year.year,
    ...(await awaitingAnswer(db, year.id, answersFor(who, year), page)),
    made: made.map((one) => ({ ...one, agencyName: memberOf(year, one.agencyId)?.name ?? '' })),
    page,
  }
}

export type OpenExplanationsView = Awaited<ReturnType<typeof showOpenExplanations>>
