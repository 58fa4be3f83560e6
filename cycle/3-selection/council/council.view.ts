import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { awardName } from '#law/awards/catalogue.ts'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { found, hidden } from '#plumbing/verdict.ts'
import { keepsCouncil, mayCloseSitting, mayOpenSitting, mayRecord, seesVotes } from './council.policy.ts'
import { councilOn, membersOn, nomineesOf, sittingOf, sittingsOfYear } from './council.store.ts'
import { attendancesOf, standingOf, undecidedNominations, votesOf, votesStamp } from './sitting.store.ts'
import type { Threshold } from './threshold.ts'
import { ruleWords, thresholdOrNone } from './threshold.ts'

const shownProposals = 200

/** The council of the year's body, its sittings, and for its secretary what may come before it. */
export async function showCouncil(db: Db, who: Actor, year: Year) {
  const council = (await councilOn(db, year.organisationId, who.today)) ?? null
  const members = council ? await membersOn(db, council.id, who.today) : []
  const keeps = keepsCouncil(who, members)
  return {
    slug: year.slug,
    yearName: year.year,
    organisation: year.organisationName,
    council,
    members,
    sittings: await sittingsOfYear(db, year.id),
    undecided: keeps ? await undecidedNominations(db, year.id).limit(shownProposals).execute() : [],
    may: { open: council ? mayOpenSitting(who, year, members) : hidden },
  }
}

export type CouncilView = Awaited<ReturnType<typeof showCouncil>>

export const nomineesOnPage = 15

/** One sitting; the roll call member by member only for those who may see it. */
export async function showSitting(db: Db, who: Actor, year: Year, asked: { id: string; page: number }) {
  const sitting = found(await sittingOf(db, year.id, asked.id))
  const members = await membersOn(db, sitting.councilId, sitting.heldOn)
  const standing = await standingOf(
    db,
    sitting.id,
    members.map((one) => one.id),
  )
  const sees = seesVotes(who, year, members)
  const rows = await nomineesOf(db, sitting.id, { size: nomineesOnPage, number: asked.page })
  const nominees = rows.map((row) => {
    const threshold = thresholdOrNone({
      awardCode: row.awardCode,
      heldOn: sitting.heldOn,
      allMembers: members.length,
      ownShare: sitting.ownShare,
    })
    const yes = sees || sitting.closedAt ? (row.yes ?? 0) : null
    return { ...row, ...thresholdWords(threshold), yes, award: t(awardName(row.awardCode)) }
  })
  const citation = nominees.find((one) => one.citation)?.citation ?? null
  return {
    slug: year.slug,
    sitting,
    members,
    attendances: await attendancesOf(db, sitting.id),
    nominees,
    votes: sees
      ? await votesOf(
          db,
          nominees.map((one) => one.id),
        )
      : [],
    stamp: sees ? await votesStamp(db, sitting.id) : '',
    standing,
    page: asked.page,
    pages: Math.ceil(standing.nominees / nomineesOnPage),
    may: {
      record: mayRecord(who, year, sitting, members),
      close: sitting.closedAt ? hidden : mayCloseSitting(who, { year, sitting, members, standing, citation }),
    },
  }
}

export type SittingView = Awaited<ReturnType<typeof showSitting>>

function thresholdWords(threshold: Threshold | null) {
  if (!threshold) return { votesNeeded: null, share: '', citation: null }
  return { votesNeeded: threshold.needed, share: ruleWords(threshold), citation: threshold.rule.citation }
}
