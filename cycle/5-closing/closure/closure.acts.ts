import { openTasksFrom } from '#ground/follow-ups/follow-ups.acts.ts'
import { note } from '#ground/journal/journal.ts'
import { keepDraft } from '#ground/news/draft.acts.ts'
import type { Actor } from '#ground/people/actor.ts'
import { holdYear } from '#ground/units/year.store.ts'
import { memberOf, type Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found } from '#plumbing/verdict.ts'
import { centralReportFacts } from '../central-report/facts.store.ts'
import type { Conference } from '../conference/conference.ts'
import { moveLead, openNextYear } from '../handover/handover.store.ts'
import { makeClosingPapers } from './closing-papers.acts.ts'
import { mayCloseConference, wrongOf } from './closure.policy.ts'
import { closingStateOf, leadSince } from './closure.store.ts'
import type { Closing } from './closure.ts'
import { composeNews } from './news-draft.ts'

/** Closes the conference: one deed fixes the report, makes the papers, hands the lead over and opens the next year. */
export function closeConference(db: Db, who: Actor, year: Year, closing: Closing) {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    const state = await closingStateOf(tx, open)
    demand(mayCloseConference(who, open, state))
    const conference = found(state.conference)
    await demandSound(tx, open, conference, closing)

    const facts = await centralReportFacts(tx, open)
    const parties = { from: partyOf(open, open.leadId), to: partyOf(open, closing.nextLeadId) }
    const handoverId = await recordHandover(tx, who, open, closing)
    const next = await openNextYear(tx, who, open, {
      startsOn: closing.nextStartsOn,
      endsOn: closing.nextEndsOn,
    })
    await openTasksFrom(tx, who, { fromYearId: open.id, toYearId: next.id, dueOn: closing.nextEndsOn })
    await makeClosingPapers(tx, who, { year: open, conference, facts, closing, handoverId, ...parties })
    const told = { conference, from: parties.from.name, to: parties.to.name, witness: closing.witness }
    const event = { kind: 'closing', id: conference.id } as const
    const written = {
      event,
      yearId: open.id,
      conferenceId: conference.id,
      section: 'activity',
      illustrative: false,
    }
    const articleId = await keepDraft(tx, who, { ...written, ...composeNews(facts, told) })
    await tx
      .insertInto('conference_closures')
      .values({
        conference_id: conference.id,
        closed_by: who.id,
        handover_id: handoverId,
        next_year_id: next.id,
        article_id: articleId,
      })
      .execute()
    await note(tx, who, 'conference.closed', conference.id, { yearId: open.id, after: { ...closing } })
    return { articleId, nextYearSlug: next.slug }
  })
}

async function demandSound(tx: Db, year: Year, conference: Conference, closing: Closing) {
  const wrong = wrongOf(year, conference.heldOn, closing)
  const since = await leadSince(tx, year.clusterId)
  if (since !== null && closing.effectiveOn <= since)
    wrong.effectiveOn ??= t('Ngày nhận bàn giao phải sau ngày Cụm trưởng hiện nay nhận nhiệm vụ.')
  if (Object.keys(wrong).length > 0) throw new BadInput(wrong)
}

function partyOf(year: Year, agencyId: string | null) {
  const { id, name } = found(agencyId ? memberOf(year, agencyId) : null)
  return { id, name }
}

async function recordHandover(tx: Db, who: Actor, year: Year, closing: Closing): Promise<string> {
  const id = newId()
  const row = {
    from_agency_id: found(year.leadId),
    to_agency_id: closing.nextLeadId,
    effective_on: closing.effectiveOn,
    witness: closing.witness,
    witness_id: closing.witnessId ?? null,
    open_work: closing.openWork,
  }
  await tx
    .insertInto('handovers')
    .values({ id, cluster_id: year.clusterId, year_id: year.id, ...row })
    .execute()
  await moveLead(tx, year.clusterId, closing)
  await note(tx, who, 'lead.handedOver', id, { yearId: year.id, after: row })
  return id
}
