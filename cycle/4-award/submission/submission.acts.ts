import { lockSitting, passedNominees } from '#cycle/3-selection/council/council.store.ts'
import { note } from '#ground/journal/journal.ts'
import { nextNumber, referenceOf } from '#ground/papers/numbering.ts'
import { makePaper } from '#ground/papers/papers.acts.ts'
import type { Actor } from '#ground/people/actor.ts'
import { headsOf } from '#ground/people/heads.store.ts'
import { holdYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import { yearOf } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found } from '#plumbing/verdict.ts'
import { clusterSign } from './paper-head.ts'
import { submissionPaper } from './submission.paper.ts'
import { isSubmissionDay, maySubmitList } from './submission.policy.ts'
import { findClosedSitting } from './submission.store.ts'

export const submissionActions: Record<string, string> = {
  'list.submitted': 'Lập tờ trình đề nghị khen thưởng',
}

/** Sends up the list a sitting passed, with its paper. */
export function submitList(db: Db, who: Actor, year: Year, input: { sittingId: string; submittedOn: Day }) {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    found(await lockSitting(tx, year.id, input.sittingId))
    const sitting = await findClosedSitting(tx, year.id, input.sittingId)
    demand(maySubmitList(who, open, sitting))
    const closed = found(sitting)
    if (!isSubmissionDay(closed, input.submittedOn))
      throw new BadInput({ submittedOn: t('Ngày trình không thể trước ngày họp hội đồng.') })

    const list = await passedNominees(tx, closed.id)
    const [head] = await headsOf(tx, [year.leadId ?? ''].filter(Boolean), input.submittedOn)
    const id = newId()
    const number = await nextNumber(tx, {
      series: `cluster:${year.clusterId}`,
      kind: 'TTr',
      year: yearOf(input.submittedOn),
    })
    const reference = referenceOf(number, 'TTr', clusterSign(year))
    const content = submissionPaper({
      year,
      sitting: closed,
      list,
      reference,
      submittedOn: input.submittedOn,
      head,
    })
    const paperId = await makePaper(tx, who, {
      yearId: year.id,
      subjectId: id,
      code: 'submission',
      title: `Tờ trình đề nghị khen thưởng năm ${year.year}`,
      reference,
      issuedOn: input.submittedOn,
      content,
    })
    await tx
      .insertInto('submissions')
      .values({
        id,
        year_id: year.id,
        sitting_id: closed.id,
        reference,
        submitted_on: input.submittedOn,
        signed_by: who.id,
        paper_id: paperId,
      })
      .execute()
    await note(tx, who, 'list.submitted', id, {
      yearId: year.id,
      after: { reference, recipients: list.length },
    })
    return id
  })
}
