import { sql } from 'kysely'
import { touchBoard } from '#cycle/1-launch/criterion/board-count.ts'
import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { holdYear } from '#ground/units/year.store.ts'
import { memberOf, type Year } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, demand, sameVersion } from '#plumbing/verdict.ts'
import { yearBoard } from './board.store.ts'
import type { YearBoard } from './board.ts'
import { type Before, mayDecide, mayRecord } from './decision.policy.ts'
import { acclamationOf, decisionOf, explanationsOpen, unappraised } from './decision.store.ts'
import type { TypedAcclamation, TypedBallot } from './decision.ts'

/** Where the year stands before the conference decides. */
export async function standingBefore(db: Db, year: Year): Promise<Before> {
  const board = await yearBoard(db, year.id)
  return {
    isDecided: (await decisionOf(db, year.id)) !== undefined,
    unappraised: await unappraised(db, year),
    explanationsOpen: await explanationsOpen(db, year.id),
    awaitingBallot: tied(board)
      .filter((id) => !board.ballots.has(id))
      .map((id) => memberOf(year, id)?.name ?? ''),
    missing: board
      .column('decision')
      .sheets.filter((sheet) => sheet.missing.length > 0)
      .map((sheet) => `${memberOf(year, sheet.id)?.name ?? ''} (${sheet.missing.join(', ')})`),
  }
}

/** Agencies between which the scale asks for a ballot, those voted between already among them. */
export function tied(board: YearBoard): string[] {
  const ranked = board.column('decision').ranked
  return ranked.filter((one) => one.awaitsBallot || one.decidedBy === 'ballot').map((one) => one.id)
}

/** Writes down how the members voted: how many, and for whom. */
export function recordAcclamation(db: Db, who: Actor, year: Year, typed: TypedAcclamation) {
  return transact(db, async (tx) => {
    demand(mayRecord(who, await holdYear(tx, year), await standingBefore(tx, year)))
    const before = await acclamationOf(tx, year.id)
    sameVersion({ version: before?.version ?? 0 }, typed.version)
    checkDay(who, year, typed.heldOn)
    checkVotes(year, typed)

    const row = {
      ...{ held_on: typed.heldOn, members: year.members.length, voted: typed.voted },
      ...{ counts_own: typed.countsOwn, recorded_by: who.id, version: typed.version + 1 },
    }
    await tx
      .insertInto('acclamations')
      .values({ year_id: year.id, ...row })
      .onConflict((conflict) => conflict.column('year_id').doUpdateSet({ ...row, recorded_at: sql`now()` }))
      .execute()
    await tx.deleteFrom('acclamation_votes').where('year_id', '=', year.id).execute()
    if (typed.votes.length > 0)
      await tx
        .insertInto('acclamation_votes')
        .values(typed.votes.map(({ agencyId, yes }) => ({ year_id: year.id, agency_id: agencyId, yes })))
        .execute()
    const after = {
      heldOn: typed.heldOn,
      voted: typed.voted,
      countsOwn: typed.countsOwn,
      votes: named(year, typed),
    }
    await note(tx, who, 'acclamation.recorded', year.id, {
      yearId: year.id,
      before: told(year, before),
      after,
    })
  })
}

const told = (year: Year, before: Awaited<ReturnType<typeof acclamationOf>>) =>
  before && {
    ...{ heldOn: before.heldOn, voted: before.voted, countsOwn: before.countsOwn },
    votes: Object.fromEntries([...before.votes].map(([id, yes]) => [nameOf(year, id), yes])),
  }

const named = (year: Year, { votes }: TypedAcclamation) =>
  Object.fromEntries(votes.map(({ agencyId, yes }) => [nameOf(year, agencyId), yes]))

function checkDay(who: Actor, { startsOn }: Year, heldOn: Day) {
  if (heldOn < startsOn) throw new BadInput({ heldOn: t('Ngày họp phải từ ngày đầu của năm thi đua.') })
  if (heldOn > who.today) throw new BadInput({ heldOn: t('Ngày họp chưa tới. Hãy ghi sau khi họp.') })
}

const nameOf = (year: Year, id: string) => memberOf(year, id)?.name ?? id

function checkVotes(year: Year, { voted, countsOwn, votes }: TypedAcclamation) {
  const wrong: Record<string, string> = {}
  const members = year.members.length
  if (voted > members)
    wrong.voted = t('Cụm có {count} đơn vị nên không thể nhiều phiếu hơn.', { count: members })
  const most = Math.min(voted, countsOwn ? members : members - 1)
  for (const { agencyId, yes } of votes) {
    if (!memberOf(year, agencyId)) wrong._ = t('Hãy chọn một đơn vị thành viên của cụm.')
    if (yes > most) wrong[`yes_${agencyId}`] = t('Nhiều nhất {count} phiếu.', { count: most })
  }
  if (Object.keys(wrong).length > 0) throw new BadInput(wrong)
}

/** Writes down the ballot between agencies of equal points. */
export function recordBallot(db: Db, who: Actor, year: Year, { heldOn, votes }: TypedBallot) {
  return transact(db, async (tx) => {
    demand(mayRecord(who, await holdYear(tx, year), await standingBefore(tx, year)))
    checkDay(who, year, heldOn)
    const between = tied(await yearBoard(tx, year.id))
    const wrong = votes.filter((one) => !between.includes(one.agencyId))
    if (wrong.length > 0 || votes.length === 0)
      throw new BadInput({ _: t('Chỉ bỏ phiếu giữa các cơ quan bằng điểm nhau.') })
    const over = votes.filter((one) => one.votes > year.members.length)
    if (over.length > 0)
      throw new BadInput(
        Object.fromEntries(
          over.map((one) => [
            `votes_${one.agencyId}`,
            t('Cụm có {count} đơn vị nên không thể nhiều phiếu hơn.', { count: year.members.length }),
          ]),
        ),
      )

    await tx
      .insertInto('tie_ballots')
      .values(
        votes.map((one) => ({
          ...{ year_id: year.id, agency_id: one.agencyId, votes: one.votes },
          ...{ held_on: heldOn, recorded_by: who.id },
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['year_id', 'agency_id']).doUpdateSet((eb) => ({
          votes: eb.ref('excluded.votes'),
          held_on: eb.ref('excluded.held_on'),
          recorded_by: eb.ref('excluded.recorded_by'),
          recorded_at: sql`now()`,
        })),
      )
      .execute()
    const after = {
      heldOn,
      votes: Object.fromEntries(votes.map((one) => [nameOf(year, one.agencyId), one.votes])),
    }
    await note(tx, who, 'tieBallot.recorded', year.id, { yearId: year.id, after })
    await touchBoard(tx, year.id, 'base')
  })
}

/** The conference fixes the points of the year: nothing in any sheet changes afterwards. */
export function decideScores(
  db: Db,
  who: Actor,
  year: Year,
  { heldOn, words }: { heldOn: Day; words: string },
) {
  return transact(db, async (tx) => {
    demand(mayDecide(who, await holdYear(tx, year), await standingBefore(tx, year)))
    checkDay(who, year, heldOn)
    await tx
      .insertInto('score_decisions')
      .values({ year_id: year.id, held_on: heldOn, words, decided_by: who.id })
      .execute()
    await note(tx, who, 'scores.decided', year.id, { yearId: year.id, after: { heldOn, words } })
  })
}
