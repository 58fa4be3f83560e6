import { layersOf } from '#ground/merit/answers.ts'
import { readsClosed } from '#ground/papers/papers.policy.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { awardName } from '#law/awards/catalogue.ts'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { found, hidden, type Verdict } from '#plumbing/verdict.ts'
import { ballotPart } from '../ballots/ballots.view.ts'
import { isBallotFixed } from '../ballots/fixed.store.ts'
import { judged } from '../dossier/dossier.findings.ts'
import { agendaOf, agendaStamp } from './agenda.store.ts'
import { conflictsOf } from './conflicts/conflicts.store.ts'
import type { Conflict } from './conflicts/conflicts.ts'
import {
  keepsCouncil,
  mayCloseSitting,
  mayPrepare,
  mayRecord,
  mayVote,
  seesVotes,
  sitsIn,
} from './council.policy.ts'
import { membersOn, sittingOf } from './council.store.ts'
import { countsOf } from './counts.store.ts'
import { opinionsOn } from './essentials.store.ts'
import { stoppedAmong } from './moving-on.acts.ts'
import { awardsOf, type Nominee, nomineesOf } from './nominees.store.ts'
import type { Held } from './opened.ts'
import { opinionsOf } from './opinions.store.ts'
import { papersDueOf } from './papers-due.ts'
import { quorumAt } from './quorum.store.ts'
import { attendanceStamp, attendancesOf, standingOf, votesOf, votesStamp } from './sitting.store.ts'
import { askedTogether, ruleWords, type Threshold, thresholdOf } from './threshold.ts'

const nomineesOnPage = 10

type Asked = { id: string; page: number }

/** One sitting for one reader; a case closed to him is named and nothing more, the roll call is the council's alone. */
export async function showSitting(db: Db, who: Actor, year: Year, { id, page }: Asked) {
  const sitting = found(await sittingOf(db, year.id, id))
  const members = await membersOn(db, sitting.councilId, sitting.heldOn)
  const held = { sitting, members }
  const rows = await nomineesOf(db, id, { size: nomineesOnPage, number: page })
  const conflicts = await conflictsOf(db, id, conflictsAsked(sitting, rows))
  const cases = await casesOf(db, who, year, { held, conflicts, rows })
  const openIds = cases.filter((one) => !one.isClosed).map((one) => one.id)
  const attendances = await attendancesOf(db, id)
  const sees = seesVotes(who, year, members)
  const agenda = await agendaOf(db, id)
  const quorum = await quorumAt(db, year, held)
  const standing = await standingOf(db, id, { members, attendances, conflicts })
  const keeps = keepsCouncil(who, members)
  return {
    slug: year.slug,
    sitting: readsClosed(who, year) ? sitting : { ...sitting, minutesId: null },
    members,
    allMembers: members.filter((one) => one.voting).length,
    isMember: sitsIn(who, members),
    ownId: members.find((one) => one.personId === who.id)?.id ?? null,
    agenda,
    agendaStamp: agendaStamp(agenda),
    papersDue: papersDueOf(sitting.heldOn, layersOf(year.profile)),
    attendances,
    attendanceStamp: attendanceStamp(attendances),
    opinions: keeps ? await opinionsOf(db, id) : [],
    quorum,
    nominees: cases,
    conflicts: sees ? told(who, keeps, conflicts).filter((one) => openIds.includes(one.nomineeId)) : [],
    votes: sees && sitting.way === 'rollCall' ? await votesOf(db, openIds) : [],
    stamp: sees ? await votesStamp(db, openIds) : '',
    ballot: sitting.way === 'rollCall' ? null : await ballotPart(db, who, year, id),
    standing,
    page,
    pages: Math.ceil(standing.nominees / nomineesOnPage),
    may: {
      prepare: sitting.closedAt ? hidden : mayPrepare(who, year, sitting, members),
      record: mayRecord(who, year, sitting, members),
      vote: keeps && !sitting.closedAt ? mayVote(sitting, quorum) : hidden,
      recuse: await mayStandAside(db, who, held),
      close: sitting.closedAt ? hidden : await mayClose(db, who, year, { held, conflicts, standing, quorum }),
    },
  }
}

// What takes nobody out is told to him alone and to who keeps the council; of the others a member reads what acts.
function told(who: Actor, keeps: boolean, conflicts: Conflict[]): Conflict[] {
  if (keeps) return conflicts
  return conflicts
    .filter((one) => one.takenOut || one.personId === who.id)
    .map((one) => (one.personId === who.id ? one : { ...one, grounds: one.enforced }))
}

export type SittingView = Awaited<ReturnType<typeof showSitting>>

/** Missing votes of an open roll call are counted over all cases; else the cases of the page are enough. */
function conflictsAsked({ way, closedAt }: Held['sitting'], rows: Nominee[]): string[] | undefined {
  return way === 'rollCall' && !closedAt ? undefined : rows.map((row) => row.id)
}

type Reading = { held: Held; conflicts: Conflict[]; rows: Nominee[] }

/** The cases on a page with what a member needs to judge each; of a case closed to the reader only who is judged. */
async function casesOf(db: Db, who: Actor, year: Year, { held, conflicts, rows }: Reading) {
  const { sitting, members } = held
  const own = new Map(conflicts.filter((one) => one.personId === who.id).map((one) => [one.nomineeId, one]))
  const isClosed = (row: Nominee) => own.get(row.id)?.takenOut ?? false
  const open = rows.filter((row) => !isClosed(row))
  const works = !sitting.closedAt && sitsIn(who, members)
  const findings = works ? await judged(db, year, open.map(judgedRow)) : []
  const opinions = works
    ? await opinionsOn(
        db,
        open.map((row) => row.nominationId),
      )
    : []
  const sees = sitting.closedAt !== null || (sitting.way === 'rollCall' && seesVotes(who, year, members))
  const stopped = await stoppedAmong(
    db,
    rows.map((row) => row.nominationId),
  )
  return rows.map((row) => {
    const closed = isClosed(row)
    const finding = findings.find((one) => one.nominationId === row.nominationId)
    return {
      ...(closed && !sitting.closedAt ? { ...row, ...nothing } : row),
      ...thresholdWords(thresholdFor(year, held, row.awardCode)),
      award: t(awardName(row.awardCode)),
      isClosed: closed,
      isStopped: !(closed && !sitting.closedAt) && stopped.has(row.nominationId),
      ownConflict: own.get(row.id) ?? null,
      yes: sees && (!closed || sitting.closedAt) ? (row.yes ?? 0) : null,
      finding: finding ? { isOnHold: finding.isOnHold, state: finding.answer?.state ?? null } : null,
      opinions: opinions.find((one) => one.nominationId === row.nominationId) ?? null,
    }
  })
}

const nothing = { achievement: '', isCut: false, yes: null }

const judgedRow = (row: Nominee) => ({ ...row, id: row.nominationId })

function thresholdFor(year: Year, { sitting, members }: Held, awardCode: string) {
  const { heldOn, ownShare } = sitting
  const allMembers = members.filter((one) => one.voting).length
  return thresholdOf({ awardCode, heldOn, layers: layersOf(year.profile), allMembers, ownShare })
}

function thresholdWords(threshold: Threshold | null) {
  if (!threshold) return { votesNeeded: null, share: '', citation: null, warns: null }
  const { needed, citation, warns } = threshold
  return { votesNeeded: needed, share: ruleWords(threshold), citation, warns }
}

/** Whether a member may still stand aside from a case; of which, the deed itself asks. */
async function mayStandAside(db: Db, who: Actor, { sitting, members }: Held): Promise<boolean> {
  if (sitting.closedAt || !sitsIn(who, members)) return false
  return !(await isBallotFixed(db, sitting.id))
}

type Closing = {
  held: Held
  conflicts: Conflict[]
  standing: Awaited<ReturnType<typeof standingOf>>
  quorum: Awaited<ReturnType<typeof quorumAt>>
}

async function mayClose(db: Db, who: Actor, year: Year, closing: Closing): Promise<Verdict> {
  const { held, conflicts, standing, quorum } = closing
  if (!sitsIn(who, held.members)) return hidden
  const awards = await awardsOf(db, held.sitting.id)
  const { absent } = askedTogether(awards.map((code) => thresholdFor(year, held, code)))
  const { verdict } = await countsOf(db, year, { ...held, conflicts })
  return mayCloseSitting(who, {
    ...{ year, ...held, standing, quorum, counted: verdict },
    absent: { asked: absent !== null, citation: absent?.citation ?? null },
  })
}
