import { ownDueOn } from '#cycle/3-selection/dossier/flow/clock.ts'
import { moveNominations } from '#cycle/3-selection/dossier/steps.acts.ts'
import type { Actor } from '#ground/people/actor.ts'
import { insertAwards } from '#ground/register/register.store.ts'
import type { Year } from '#ground/units/year.ts'
import { awardOf } from '#law/awards/catalogue.ts'
import type { Db } from '#plumbing/database.ts'
import { postOf } from '../submission/submission.ts'
import { type DecisionFacts, type DecisionName, heldBackOf, includedOf } from './decision.ts'
import { useWorks } from './works.acts.ts'

type Entering = {
  id: string
  facts: DecisionFacts
  reference: string
  paperId: string | null
  fileId: string | null
  issuer: { id: string | null; name: string }
  signer: { id: string | null; name: string }
}

/** Writes a decision that was demanded: its lists, the register, where every dossier goes, the works it uses up. */
export async function enterDecision(tx: Db, who: Actor, year: Year, entering: Entering) {
  const { facts } = entering
  const included = includedOf(facts)
  await insertDecision(tx, who, year, entering)
  await insertLists(tx, entering)
  const awardIds = await insertAwards(
    tx,
    included.map((one, i) => awardFrom(one, { year, entering, number: i + 1 })),
  )
  await omit(tx, entering)
  await moveAll(tx, who, year, facts)
  await useWorks(tx, who, {
    decidedOn: facts.decidedOn,
    awards: included.map((one, i) => ({ ...one, awardId: awardIds[i] ?? '' })),
  })
}

function insertDecision(tx: Db, who: Actor, year: Year, { id, facts, ...made }: Entering) {
  const authority = includedOf(facts).map(({ nominationId, authority: answer }) => ({
    nominationId,
    ...answer,
  }))
  return tx
    .insertInto('decisions')
    .values({
      id,
      year_id: year.id,
      submission_id: facts.lists[0]?.id ?? '',
      issuer_id: made.issuer.id,
      issuer_name: made.issuer.name,
      reference: made.reference,
      decided_on: facts.decidedOn,
      signed_by: made.signer.id,
      signer_name: made.signer.name,
      paper_id: made.paperId,
      file_id: made.fileId,
      office: facts.office ?? '',
      authority: JSON.stringify(authority),
      authority_reason: facts.authorityReason,
      recorded_by: who.id,
    })
    .execute()
}

function insertLists(tx: Db, { id, facts }: Entering) {
  const rows = facts.lists.map((one, i) => ({ decision_id: id, submission_id: one.id, position: i + 1 }))
  return tx.insertInto('decision_lists').values(rows).execute()
}

function awardFrom(
  one: DecisionName,
  { year, entering, number }: { year: Year; entering: Entering; number: number },
) {
  return {
    awardCode: one.awardCode,
    route: one.route,
    personId: one.personId,
    householdId: one.householdId,
    agencyId: one.collectiveId ?? one.agencyId,
    personClass: one.personClass,
    recipient: one.recipient,
    postTitle: postOf(one),
    achievement: one.achievement,
    nominationId: one.nominationId,
    decisionId: entering.id,
    decisionReference: entering.reference,
    issuer: entering.issuer.name,
    decidedOn: entering.facts.decidedOn,
    year: year.year,
    number,
    ...periodOf(one, year),
    illustrative: one.illustrative,
  }
}

/** A title of the year rewards the year itself where the dossier names no other time. */
function periodOf(one: DecisionName, year: Year) {
  const isOfYear = one.route === 'regular' && awardOf(one.awardCode)?.kind === 'title'
  return {
    periodFrom: one.periodFrom ?? (isOfYear ? year.startsOn : null),
    periodTo: one.periodTo ?? (isOfYear ? year.endsOn : null),
  }
}

function omit(tx: Db, { id, facts }: Entering) {
  const rows = [
    ...facts.leftOut.map(({ nominationId, reason }) => ({ nominationId, reason, why: 'leftOut' as const })),
    ...heldBackOf(facts).map(({ nominationId, posting }) => ({
      nominationId,
      reason: posting.suspension?.reason ?? '',
      why: 'heldBack' as const,
    })),
  ]
  if (rows.length === 0) return
  const values = rows.map(({ nominationId, ...row }) => ({
    decision_id: id,
    nomination_id: nominationId,
    ...row,
  }))
  return tx.insertInto('decision_omissions').values(values).execute()
}

async function moveAll(tx: Db, who: Actor, year: Year, facts: DecisionFacts) {
  const idsOf = (names: DecisionName[]) => names.map((one) => one.nominationId)
  await moveNominations(tx, who.id, idsOf(includedOf(facts)), { step: 'awarded', heldBy: null })
  for (const { nominationId, reason } of facts.leftOut)
    await moveNominations(tx, who.id, [nominationId], { step: 'refused', heldBy: null, reason })
  await moveNominations(tx, who.id, idsOf(heldBackOf(facts)), {
    step: 'submission',
    heldBy: year.leadId,
    dueOn: await ownDueOn(tx, year.id, 'submission'),
    reason: 'Đang tạm dừng khi quyết định được ký',
  })
}
