import { note } from '#ground/journal/journal.ts'
import { makePaper } from '#ground/papers/papers.acts.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, found } from '#plumbing/verdict.ts'
import { findDecision } from '../decision/decision.store.ts'
import { conferralPaper } from './conferral.paper.ts'
import { conferralDay, mayConfer } from './conferral.policy.ts'
import { conferenceFor, conferralsOf, lockWaiting } from './conferral.store.ts'

type Conferring = {
  decisionId: string
  /** Null: every award of the decision that waits. */
  awardIds: string[] | null
  conferredOn: Day
  place: string
  conferredBy: string
  /** Who received it; empty where each recipient came himself. */
  receivedBy: string
}

/** Writes when, where, by whom awards were handed over and who received them. */
export function conferAwards(db: Db, who: Actor, year: Year, input: Conferring) {
  return transact(db, async (tx) => {
    const decision = found(await findDecision(tx, year.id, input.decisionId))
    const waiting = await lockWaiting(tx, decision.id, input.awardIds)
    demand(mayConfer(who, year, waiting.length))
    const day = conferralDay(input.conferredOn, { decidedOn: decision.decidedOn, today: who.today })
    if (day.kind === 'refused') throw new BadInput({ conferredOn: day.reason })
    if (input.receivedBy !== '' && waiting.length > 1)
      throw new BadInput({
        receivedBy: t('Người nhận thay chỉ ghi khi trao cho một tên. Hãy để trống hoặc chọn một tên.'),
      })

    const rows = waiting.map((one) => ({
      award_id: one.id,
      conferred_on: input.conferredOn,
      place: input.place,
      conferred_by: input.conferredBy,
      received_by: input.receivedBy || one.recipient,
      illustrative: one.illustrative,
      recorded_by: who.id,
    }))
    await tx.insertInto('conferrals').values(rows).execute()
    await note(tx, who, 'awards.conferred', decision.id, {
      yearId: year.id,
      after: { count: rows.length, heldOn: input.conferredOn, place: input.place },
    })
    return rows.length
  })
}

/** Sets the list on which those who receive sign; gives the paper's id. */
export function makeConferralList(db: Db, who: Actor, year: Year, decisionId: string) {
  return transact(db, async (tx) => {
    const decision = found(await findDecision(tx, year.id, decisionId))
    const lines = (await conferralsOf(tx, decision.id)).filter((one) => one.conferredOn === null)
    demand(mayConfer(who, year, lines.length))

    const conference = await conferenceFor(tx, year.id)
    const paperId = await makePaper(tx, who, {
      yearId: year.id,
      subjectId: decision.id,
      code: 'conferralList',
      title: `Danh sách ký nhận khen thưởng theo Quyết định số ${decision.reference}`,
      issuedOn: who.today,
      content: conferralPaper({ year, decision, lines, conference, today: who.today }),
    })
    await note(tx, who, 'conferralList.made', decision.id, {
      yearId: year.id,
      after: { count: lines.length },
    })
    return paperId
  })
}
