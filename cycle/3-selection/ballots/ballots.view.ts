import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { awardName } from '#law/awards/catalogue.ts'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { found, hidden, type Verdict } from '#plumbing/verdict.ts'
import { keepsBallot, mayOpenBallot, tells } from './ballots.policy.ts'
import { ballotOf, candidatesFor } from './ballots.store.ts'
import type { Ballot, Counted } from './ballots.ts'
import { electronicPart } from './electronic/electronic.view.ts'
import { mayEndElections, mayOpenElections } from './electronic/opening.policy.ts'
import { electronicCountsOf } from './electronic/result.store.ts'
import { groupsOf } from './groups.ts'
import { mayEndBallot } from './opening.acts.ts'
import { paperCountsOf } from './paper/count.acts.ts'
import { paperPart } from './paper/paper.view.ts'
import { signaturePart } from './signing/signing.view.ts'
import { mayName } from './tellers/tellers.acts.ts'
import { voidOf } from './void.acts.ts'

/** The secret ballot of one sitting, for its own page and for the page of the sitting; no count of it but to the team. */
export async function ballotPart(db: Db, who: Actor, year: Year, sittingId: string) {
  const ballot = found(await ballotOf(db, year.id, sittingId))
  const { sitting, tellers } = ballot
  const counted = await secretCountsOf(db, ballot)
  return {
    at: `/years/${year.slug}/sittings/${sitting.id}`,
    sitting,
    tellers,
    groups: shownGroups(ballot),
    mine: mineOf(who, ballot),
    standing: counted.verdict,
    voided: await voidOf(db, sitting.id),
    candidates: await candidatesShown(db, who, year, ballot),
    paper: sitting.way === 'paper' ? await paperPart(db, who, year, ballot) : null,
    electronic: sitting.way === 'electronic' ? await electronicPart(db, who, year, ballot) : null,
    signatures: await signaturePart(db, who, year, ballot),
    may: {
      nameTellers: await mayName(db, who, year, ballot),
      open: sitting.openedAt ? hidden : await openVerdict(db, who, year, ballot),
      end: sitting.endedAt || !sitting.openedAt ? hidden : await endVerdict(db, who, year, ballot),
    },
  }
}

export type BallotPart = Awaited<ReturnType<typeof ballotPart>>

/** The counts of a secret ballot by its way, once they stand. */
async function secretCountsOf(db: Db, { sitting }: Ballot): Promise<Counted> {
  if (sitting.way === 'electronic') return electronicCountsOf(db, sitting.yearId, sitting.id)
  return paperCountsOf(db, sitting.yearId, sitting.id)
}

async function openVerdict(db: Db, who: Actor, year: Year, ballot: Ballot): Promise<Verdict> {
  const may = mayOpenBallot(who, year, ballot)
  if (may.kind !== 'allowed' || ballot.sitting.way !== 'electronic') return may
  return mayOpenElections(db, ballot)
}

async function endVerdict(db: Db, who: Actor, year: Year, ballot: Ballot): Promise<Verdict> {
  const may = mayEndBallot(who, year, ballot)
  if (may.kind !== 'allowed' || ballot.sitting.way !== 'electronic') return may
  return mayEndElections(db, ballot)
}

/** The cases by who votes on them, each group with how many vote and who stands aside. */
function shownGroups(ballot: Ballot) {
  const voting = ballot.members.filter((one) => one.voting)
  return groupsOf(ballot).map(({ nomineeIds, memberIds }, i) => ({
    position: i + 1,
    voters: memberIds.length,
    aside: voting.filter((one) => !memberIds.includes(one.id)).map((one) => one.name),
    nominees: ballot.nominees
      .filter((one) => nomineeIds.includes(one.id))
      .map((one) => ({
        id: one.id,
        position: one.position,
        recipient: one.recipient,
        award: t(awardName(one.awardCode)),
      })),
  }))
}

function mineOf(who: Actor, ballot: Ballot) {
  const seat = ballot.members.find((one) => one.personId === who.id)
  return { keeps: keepsBallot(who, ballot), tells: tells(who, ballot), votes: seat?.voting ?? false }
}

async function candidatesShown(db: Db, who: Actor, year: Year, ballot: Ballot) {
  if (!keepsBallot(who, ballot) || ballot.sitting.openedAt) return []
  const agencyIds = [year.organisationId, ...year.members.map((one) => one.id)]
  return candidatesFor(db, { sittingId: ballot.sitting.id, agencyIds, today: who.today })
}
