import type { Actor } from '#ground/people/actor.ts'
import { isLeadStaff, type Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import { yearBoard } from './board.store.ts'
import type { YearBoard } from './board.ts'
import { standingBefore, tied } from './decision.acts.ts'
import { mayDecide, mayRecord } from './decision.policy.ts'
import { acclamationOf, decisionOf } from './decision.store.ts'
import { linesFor } from './lines.ts'
import { type RankRow, rankTable } from './rank.store.ts'
import { valueWords } from './value.ts'

/** A point the conference changes: what was appraised, what stands instead, why. */
type Changed = {
  agencyId: string
  agency: string
  criterionId: string
  code: string
  title: string
  before: string
  after: string
  reason: string
}

export type DecisionView = {
  slug: string
  yearName: number
  members: number
  rows: (RankRow & { yes: number | null; votes: number | null; isTied: boolean })[]
  changed: Changed[]
  acclamation: { heldOn: string; voted: number; countsOwn: boolean; version: number } | null
  decision: Awaited<ReturnType<typeof decisionOf>>
  may: { record: Verdict; decide: Verdict; change: boolean }
}

/** The conference: points beside the members' votes, what it changes, and whether it has decided. */
export async function showDecision(db: Db, who: Actor, year: Year): Promise<DecisionView> {
  const board = await yearBoard(db, year.id)
  const before = await standingBefore(db, year)
  const acclamation = await acclamationOf(db, year.id)
  const between = new Set(before.unappraised.length === 0 ? tied(board) : [])
  const isLead = isLeadStaff(who, year)
  return {
    slug: year.slug,
    yearName: year.year,
    members: year.members.length,
    rows: (await rankTable(db, year.id)).map((row) => ({
      ...row,
      yes: acclamation?.votes.get(row.agencyId) ?? null,
      votes: board.ballots.get(row.agencyId) ?? null,
      isTied: between.has(row.agencyId),
    })),
    changed: before.isDecided || isLead ? changesIn(board) : [],
    acclamation,
    decision: await decisionOf(db, year.id),
    may: {
      record: mayRecord(who, year, before),
      decide: mayDecide(who, year, before),
      change: isLead && !before.isDecided && before.unappraised.length === 0,
    },
  }
}

function changesIn(board: YearBoard): Changed[] {
  return board.members.flatMap((member) =>
    linesFor(board, member.id).flatMap((line) => {
      const { decision, lead } = line.marks
      if (!decision?.value) return []
      return [
        {
          ...{ agencyId: member.id, agency: member.name, criterionId: line.criterion.id },
          ...{ code: line.code, title: line.criterion.title, reason: decision.reason },
          before: valueWords(line, lead?.value ?? ''),
          after: valueWords(line, decision.value),
        },
      ]
    }),
  )
}
