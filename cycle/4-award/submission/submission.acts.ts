import { lockSitting } from '#cycle/3-selection/council/council.store.ts'
import { ownDueOn } from '#cycle/3-selection/dossier/flow/clock.ts'
import { moveNominations } from '#cycle/3-selection/dossier/steps.acts.ts'
import { note } from '#ground/journal/journal.ts'
import { clusterSign } from '#ground/papers/frame.ts'
import { nextNumber, referenceOf } from '#ground/papers/numbering.ts'
import { makePaper } from '#ground/papers/papers.acts.ts'
import type { Actor } from '#ground/people/actor.ts'
import { headsOf } from '#ground/people/heads.store.ts'
import { holdYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Day, yearOf } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { BadInput, demand, found } from '#plumbing/verdict.ts'
import { postingClause } from './proposers.ts'
import { submissionPaper } from './submission.paper.ts'
import { isReady, maySubmitList, submissionDay } from './submission.policy.ts'
import { findClosedSitting, submissionsOfYear } from './submission.store.ts'
import type { ClosedSitting, PostedName } from './submission.ts'

type Submitting = { sittingId: string; submittedOn: Day }

/** Sends up every name of a sitting that is free to go, with the paper; later ones go up on a further list. */
export function submitList(db: Db, who: Actor, year: Year, input: Submitting) {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    found(await lockSitting(tx, year.id, input.sittingId))
    const sitting = await findClosedSitting(tx, year.id, input.sittingId)
    demand(maySubmitList(who, open, sitting, sitting ? postingClause(year, sitting) : null))
    const closed = found(sitting)
    const names = closed.names.filter((one) => isReady(one, who.today))
    const day = submissionDay(input.submittedOn, who.today, names)
    if (day.kind === 'refused') throw new BadInput({ submittedOn: day.reason })

    const id = newId()
    const reference = await nextReference(tx, year, input.submittedOn)
    const paperId = await writePaper(tx, who, { id, year, sitting: closed, names, reference, ...input })
    const before = await submissionsOfYear(tx, year.id)
    const isFirst = before.every((one) => one.sittingId !== closed.id)
    await tx
      .insertInto('submissions')
      .values({
        id,
        year_id: year.id,
        sitting_id: closed.id,
        kind: isFirst ? 'first' : 'supplementary',
        reference,
        submitted_on: input.submittedOn,
        signed_by: who.id,
        paper_id: paperId,
      })
      .execute()
    await putNames(tx, id, names)
    await moveNominations(tx, who.id, idsOf(names), {
      step: 'decision',
      heldBy: year.organisationId,
      dueOn: await ownDueOn(tx, year.id, 'decision'),
    })
    await note(tx, who, 'list.submitted', id, { yearId: year.id, after: { reference, count: names.length } })
    return id
  })
}

const idsOf = (names: PostedName[]) => names.map((one) => one.nominationId)

function putNames(tx: Db, submissionId: string, names: PostedName[]) {
  const rows = names.map((one, i) => ({
    submission_id: submissionId,
    position: i + 1,
    nomination_id: one.nominationId,
  }))
  return tx.insertInto('submission_names').values(rows).execute()
}

async function nextReference(tx: Db, year: Year, day: Day) {
  const series = { series: `cluster:${year.clusterId}`, kind: 'TTr', year: yearOf(day) }
  return referenceOf(await nextNumber(tx, series), 'TTr', clusterSign(year))
}

type Writing = Submitting & {
  id: string
  year: Year
  sitting: ClosedSitting
  names: PostedName[]
  reference: string
}

async function writePaper(tx: Db, who: Actor, { id, year, sitting, names, reference, submittedOn }: Writing) {
  const [head] = await headsOf(tx, [year.leadId ?? ''].filter(Boolean), submittedOn)
  const content = submissionPaper({ year, sitting, list: names, reference, submittedOn, head })
  return makePaper(tx, who, {
    yearId: year.id,
    subjectId: id,
    code: 'submission',
    title: `Tờ trình đề nghị khen thưởng năm ${year.year}`,
    reference,
    issuedOn: submittedOn,
    content,
  })
}
