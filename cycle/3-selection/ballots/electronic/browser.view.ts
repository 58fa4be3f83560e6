import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import { awardName } from '#law/awards/catalogue.ts'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { found } from '#plumbing/verdict.ts'
import { readStory, type Story } from '#secret-ballot/archive/story.ts'
import { makeVinputs } from '#secret-ballot/trustees/polynomial.ts'
import { ballotOf } from '../ballots.store.ts'
import type { Ballot } from '../ballots.ts'
import { entriesOf } from './archive.store.ts'
import { theDesk } from './arithmetic.ts'
import { mayHandInCodes } from './codes.acts.ts'
import { mayDecrypt } from './decrypt.acts.ts'
import { electionsOf, isAuthority, messagesOf, preparationOf } from './electronic.store.ts'
import { keyStanding } from './electronic.ts'
import { keyTexts } from './keys.acts.ts'
import { teamKey } from './keys.ts'
import { mayVote } from './vote.acts.ts'

const base = (year: Year, sittingId: string) => `/years/${year.slug}/sittings/${sittingId}`

/** What a member's browser needs to make his ballots: the elections he takes part in, whole. */
export async function votingPart(db: Db, who: Actor, year: Year, sittingId: string) {
  const ballot = found(await ballotOf(db, year.id, sittingId))
  const seat = found(ballot.members.find((one) => one.personId === who.id))
  const mine = (await electionsOf(db, sittingId)).filter((one) => one.memberIds.includes(seat.id))
  const opened = ballot.sitting.openedAt !== null
  const elections = []
  for (const election of mine)
    elections.push({
      id: election.id,
      text: opened ? (await storyOf(db, election.id)).election : '',
      voted: election.votedIds.includes(seat.id),
      nominees: election.nomineeIds.map((id) => caseOf(ballot, id)),
    })
  return {
    at: base(year, sittingId),
    sitting: ballot.sitting,
    elections,
    may: mayVote(who, year, ballot, mine[0]),
  }
}

export type VotingPart = Awaited<ReturnType<typeof votingPart>>

function caseOf({ nominees }: Ballot, id: string) {
  const nominee = found(nominees.find((one) => one.id === id))
  return {
    id,
    position: nominee.position,
    recipient: nominee.recipient,
    award: t(awardName(nominee.awardCode)),
  }
}

async function storyOf(db: Db, electionId: string): Promise<Story> {
  return readStory(await entriesOf(db, electionId))
}

/** What the authority's browser needs to make codes: how many, and which of them serve which election. */
export async function codesPart(db: Db, who: Actor, year: Year, sittingId: string) {
  const ballot = found(await ballotOf(db, year.id, sittingId))
  const elections = await electionsOf(db, sittingId)
  const voters = ballot.members.filter((one) => elections.some((each) => each.memberIds.includes(one.id)))
  return {
    at: base(year, sittingId),
    sitting: ballot.sitting,
    voters: voters.map((one) => `${one.rank} ${one.name}`.trim()),
    elections: elections.map(({ uuid, memberIds }) => ({
      uuid,
      members: voters.flatMap((one, place) => (memberIds.includes(one.id) ? [place] : [])),
    })),
    may: mayHandInCodes(await isAuthority(db, sittingId, who.id), year, ballot, elections),
  }
}

export type CodesPart = Awaited<ReturnType<typeof codesPart>>

/** What a trustee's browser needs for the step that is his now: of the key before the vote, of the result after it. */
export async function keyPart(db: Db, who: Actor, year: Year, sittingId: string) {
  const ballot = found(await ballotOf(db, year.id, sittingId))
  const messages = await messagesOf(db, sittingId)
  const ids = ballot.tellers.map((one) => one.id)
  const place = ballot.tellers.findIndex((one) => one.personId === who.id)
  const standing = keyStanding(ids, messages)
  const preparation = found(await preparationOf(db, sittingId))
  const { certificates, polynomials } = keyTexts(ballot, messages)
  const awaited = ballot.tellers.filter((one) => standing?.awaitedIds.includes(one.id))
  return {
    at: base(year, sittingId),
    sitting: ballot.sitting,
    needed: preparation.needed,
    of: ids.length,
    step: standing?.step ?? null,
    isMine: standing?.awaitedIds.includes(ids[place] ?? '') ?? false,
    awaited: awaited.map((one) => one.name),
    certificates,
    vinput:
      standing?.step === 'confirmation'
        ? (makeVinputs(theDesk(), certificates, polynomials)[place] ?? '')
        : '',
    ...(await decryptionPart(db, who, { year, ballot, place })),
  }
}

export type KeyPart = Awaited<ReturnType<typeof keyPart>>

type Trustee = { year: Year; ballot: Ballot; place: number }

async function decryptionPart(db: Db, who: Actor, { year, ballot, place }: Trustee) {
  const { id, endedAt } = ballot.sitting
  if (!endedAt) return { share: '', decryptions: [] }
  const needed = (await preparationOf(db, id))?.needed ?? 0
  const texts = keyTexts(ballot, await messagesOf(db, id))
  const decryptions = []
  for (const election of await electionsOf(db, id)) {
    const story = await storyOf(db, election.id)
    const may = mayDecrypt(who, year, ballot, story)
    const isOpen = may.kind === 'allowed'
    decryptions.push({
      id: election.id,
      may,
      election: isOpen ? story.election : '',
      tally: isOpen ? (story.tally?.text ?? '') : '',
    })
  }
  return { share: teamKey(theDesk(), texts, needed).shares[place] ?? '', decryptions }
}
