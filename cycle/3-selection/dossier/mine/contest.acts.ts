import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import { note } from '#ground/journal/journal.ts'
import { type Actor, staffOf } from '#ground/people/actor.ts'
import { addDays, yearOf } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { allowed, demand, found, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { contestOf } from './contest.store.ts'
import { type Contest, type ContestList, type ContestOutcome, daysToAnswer } from './contest.ts'

type Typed = { list: ContestList; fact: string; words: string; illustrative?: boolean }

/** A person says a fact of his own record is wrong; the agency he serves must answer by a day. Gives the receipt. */
export function contestFact(db: Db, who: Actor, { list, fact, words, illustrative = false }: Typed) {
  return transact(db, async (tx) => {
    const [agencyId] = who.agencyIds
    demand(
      agencyId === undefined
        ? refused(t('Bạn chưa thuộc đơn vị nào nên chưa có nơi trả lời. Hãy báo người quản trị.'))
        : allowed,
    )
    const id = newId()
    const receipt = `YK-${yearOf(who.today)}-${randomInt(100_000, 1_000_000)}`
    const dueOn = addDays(who.today, daysToAnswer)
    await tx
      .insertInto('fact_contests')
      .values({
        ...{ id, person_id: who.id, agency_id: found(agencyId), list, fact, words, receipt, illustrative },
        ...{ due_on: dueOn, made_by: who.id },
      })
      .execute()
    await note(tx, who, 'fact.contested', id, { agencyId: found(agencyId), after: { list, receipt, dueOn } })
    return receipt
  })
}

/** The staff of the agency answer; nobody answers himself. */
export function mayAnswerContest(who: Actor, contest: Contest): Verdict {
  if (!staffOf(who, contest.agencyId)) return hidden
  if (contest.personId === who.id)
    return refused(t('Ý kiến của mình do người khác trả lời. Hãy nhờ thủ trưởng.'))
  return contest.answer ? refused(t('Ý kiến này đã được trả lời.')) : allowed
}

type Answered = { id: string; outcome: ContestOutcome; words: string }

/** Answers a contest: the fact was corrected, or stands, and why. */
export function answerContest(db: Db, who: Actor, { id, outcome, words }: Answered) {
  return transact(db, async (tx) => {
    await sql`select id from fact_contests where id = ${id} for update`.execute(tx)
    const contest = found(await contestOf(tx, id))
    demand(mayAnswerContest(who, contest))
    await tx
      .insertInto('fact_contest_answers')
      .values({ contest_id: id, outcome, words, answered_by: who.id })
      .execute()
    await note(tx, who, 'contest.answered', id, { agencyId: contest.agencyId, after: { outcome, words } })
  })
}
