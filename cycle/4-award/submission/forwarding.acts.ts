import { ownDueOn } from '#cycle/3-selection/dossier/flow/clock.ts'
import { moveNominations } from '#cycle/3-selection/dossier/steps.acts.ts'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { holdYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found, sameVersion } from '#plumbing/verdict.ts'
import { namesOnLists } from './names.store.ts'
import { mayForward, mayRecordOutcome, mayReturnList } from './submission.policy.ts'
import { agenciesAbove, lockSubmissions } from './submission.store.ts'
import type { Submission } from './submission.ts'

type Forwarded = { submissionId: string; toName: string; reference: string; sentOn: Day }

/** Passes a list on to the next level above, with the reference it goes under. */
export function forwardList(db: Db, who: Actor, year: Year, input: Forwarded) {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    const list = await lockedList(tx, year, input.submissionId)
    demand(mayForward(who, open, list))
    mustNotPrecede('sentOn', input.sentOn, { after: lastDay(list), today: who.today })
    if (input.toName === year.organisationName)
      throw new BadInput({ toName: t('Danh sách đang ở chính cơ quan này. Hãy chọn cấp trên.') })

    const above = await agenciesAbove(tx, list.bodyId)
    const toAgencyId = above.find((one) => one.name === input.toName)?.id ?? null
    await insertForwarding(tx, who, { ...input, toAgencyId, list, outcome: null, outcomeOn: null, words: '' })
    await note(tx, who, 'list.forwarded', list.id, {
      yearId: year.id,
      after: { reference: input.reference, name: input.toName },
    })
  })
}

type Told = {
  submissionId: string
  position: number
  outcome: 'passedOn' | 'sentBack'
  on: Day
  words: string
  version: number
}

/** Writes what a level above did with the list; a decision of that level is recorded as a decision. */
export function recordForwardingOutcome(db: Db, who: Actor, year: Year, told: Told) {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    const list = await lockedList(tx, year, told.submissionId)
    const level = list.forwardings.find((one) => one.position === told.position)
    demand(mayRecordOutcome(who, open, { list, level }))
    const at = found(level)
    sameVersion(at, told.version)
    mustNotPrecede('on', told.on, { after: at.sentOn, today: who.today })
    if (told.outcome === 'sentBack' && told.words === '')
      throw new BadInput({ words: t('Hãy ghi lý do trả lại.') })

    await tx
      .updateTable('submission_forwardings')
      .set({ outcome: told.outcome, outcome_on: told.on, words: told.words, version: at.version + 1 })
      .where('submission_id', '=', list.id)
      .where('position', '=', told.position)
      .execute()
    await note(tx, who, 'list.answeredAbove', list.id, {
      yearId: year.id,
      after: { outcome: told.outcome, name: at.toName, reason: told.words },
    })
  })
}

/** The head of the body sends the list back; its names wait for a new one. */
export function returnList(db: Db, who: Actor, year: Year, input: { submissionId: string; reason: string }) {
  return transact(db, async (tx) => {
    const open = await holdYear(tx, year)
    const list = await lockedList(tx, year, input.submissionId)
    demand(mayReturnList(who, open, list))

    const { organisationId: toAgencyId, organisationName: toName } = year
    const outcome = { outcome: 'sentBack', outcomeOn: who.today, words: input.reason } as const
    await insertForwarding(tx, who, {
      list,
      toAgencyId,
      toName,
      reference: '',
      sentOn: list.submittedOn,
      ...outcome,
    })
    const names = (await namesOnLists(tx, [list.id])).filter((one) => one.step === 'decision')
    await moveNominations(
      tx,
      who.id,
      names.map((one) => one.nominationId),
      {
        step: 'submission',
        heldBy: year.leadId,
        dueOn: await ownDueOn(tx, year.id, 'submission'),
        reason: input.reason,
      },
    )
    await note(tx, who, 'list.returned', list.id, { yearId: year.id, after: { reason: input.reason } })
  })
}

async function lockedList(tx: Db, year: Year, id: string): Promise<Submission> {
  const [list] = await lockSubmissions(tx, year.id, [id])
  return found(list)
}

function lastDay(list: Submission): Day {
  const last = list.forwardings.at(-1)
  return last?.outcomeOn ?? last?.sentOn ?? list.submittedOn
}

function mustNotPrecede(field: string, day: Day, { after, today }: { after: Day; today: Day }) {
  if (day < after) throw new BadInput({ [field]: t('Ngày này không thể trước việc trước đó của tờ trình.') })
  if (day > today) throw new BadInput({ [field]: t('Ngày này không thể sau hôm nay.') })
}

type Row = Omit<Forwarded, 'submissionId'> & {
  toAgencyId: string | null
  list: Submission
  outcome: 'sentBack' | null
  outcomeOn: Day | null
  words: string
}

function insertForwarding(tx: Db, who: Actor, { list, ...row }: Row) {
  return tx
    .insertInto('submission_forwardings')
    .values({
      id: newId(),
      submission_id: list.id,
      position: (list.forwardings.at(-1)?.position ?? 0) + 1,
      to_agency_id: row.toAgencyId,
      to_name: row.toName,
      reference: row.reference,
      sent_on: row.sentOn,
      outcome: row.outcome,
      outcome_on: row.outcomeOn,
      words: row.words,
      recorded_by: who.id,
    })
    .execute()
}
