import { passedNominees } from '#cycle/3-selection/council/council.store.ts'
import { note } from '#ground/journal/journal.ts'
import { nextNumber, referenceOf } from '#ground/papers/numbering.ts'
import { makePaper } from '#ground/papers/papers.acts.ts'
import type { Actor } from '#ground/people/actor.ts'
import { insertAwards } from '#ground/register/register.store.ts'
import { holdYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Day, yearOf } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found } from '#plumbing/verdict.ts'
import { bodyOf } from '../submission/paper-head.ts'
import { type Listed, postOf } from '../submission/submission.ts'
import { decisionPaper } from './decision.paper.ts'
import { mayDecide } from './decision.policy.ts'
import { lockSubmission, postHeld } from './decision.store.ts'

export const decisionActions: Record<string, string> = { 'awards.decided': 'Ký quyết định khen thưởng' }

/** Signs the decision on a submitted list and enters every recipient in the register. */
export function decideAwards(
  db: Db,
  who: Actor,
  year: Year,
  input: { submissionId: string; decidedOn: Day },
) {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    const submission = await lockSubmission(tx, year.id, input.submissionId)
    const list = submission ? await passedNominees(tx, submission.sittingId) : []
    demand(mayDecide(who, open, submission, list))
    const submitted = found(submission)
    if (input.decidedOn < submitted.submittedOn)
      throw new BadInput({ decidedOn: t('Ngày quyết định không thể trước ngày của tờ trình.') })

    const body = await bodyOf(tx, year)
    const id = newId()
    const number = await nextNumber(tx, {
      series: `agency:${year.organisationId}`,
      kind: 'QĐ',
      year: yearOf(input.decidedOn),
    })
    const reference = referenceOf(number, 'QĐ', body.sign)
    const post = await postHeld(tx, who.id, year.organisationId, input.decidedOn)
    const paperId = await makePaper(tx, who, {
      yearId: year.id,
      subjectId: id,
      code: 'decision',
      title: `Quyết định khen thưởng năm ${year.year}`,
      reference,
      issuedOn: input.decidedOn,
      content: decisionPaper({
        year,
        body,
        post,
        submission: submitted,
        list,
        reference,
        decidedOn: input.decidedOn,
        who,
      }),
    })
    const decision = { id, reference, issuer: body.name, decidedOn: input.decidedOn }
    await insertDecision(tx, who, year, { ...decision, submissionId: submitted.id, paperId })
    await insertAwards(
      tx,
      list.map((one) => awardFrom(one, decision, year)),
    )
    await note(tx, who, 'awards.decided', id, {
      yearId: year.id,
      after: { reference, recipients: list.length },
    })
    return id
  })
}

type Decided = { id: string; reference: string; issuer: string; decidedOn: Day }

function insertDecision(
  tx: Db,
  who: Actor,
  year: Year,
  made: Decided & { submissionId: string; paperId: string },
) {
  return tx
    .insertInto('decisions')
    .values({
      id: made.id,
      year_id: year.id,
      submission_id: made.submissionId,
      issuer_id: year.organisationId,
      reference: made.reference,
      decided_on: made.decidedOn,
      signed_by: who.id,
      paper_id: made.paperId,
    })
    .execute()
}

function awardFrom(one: Listed, decision: Decided, year: Year) {
  return {
    awardCode: one.awardCode,
    route: one.route,
    personId: one.personId,
    agencyId: one.agencyId,
    personClass: one.personClass,
    recipient: one.recipient,
    postTitle: postOf(one),
    achievement: one.achievement,
    nominationId: one.nominationId,
    decisionId: decision.id,
    decisionReference: decision.reference,
    issuer: decision.issuer,
    decidedOn: decision.decidedOn,
    year: year.year,
    illustrative: one.illustrative,
  }
}
