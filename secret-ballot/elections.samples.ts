import { ballotEntries, type Entry, setupEntries } from './archive/entries.ts'
import { addDecryption, addResult, closeVoting, lastEvent } from './archive/next.ts'
import { readStory } from './archive/story.ts'
import { listCredentials, makeCredential } from './credential.ts'
import { decryptPartly } from './decryption.ts'
import { makeUuid, readElection } from './election.ts'
import { sha256Of } from './hash.ts'
import { type Choice, makeBallot } from './make-ballot.ts'
import type { Random } from './random.ts'
import type { Counts } from './result.ts'
import { foundElection } from './setup.ts'
import { readCanonical } from './shape.ts'
import { tallyShape } from './tally.ts'
import { makeCertificate, makeSeed } from './trustees/certificate.ts'
import type { Desk } from './trustees/channel.ts'
import { makeMandatoryKey } from './trustees/key.ts'
import { makePolynomial, makeVinputs } from './trustees/polynomial.ts'
import { gatherThreshold, makeVoutput, openShare } from './trustees/share.ts'
import type { Threshold } from './trustees/trustees.ts'

/** Bytes that a seed alone decides; never outside tests and benches. */
export function seededRandom(seed: string): Random {
  let [drawn, counter]: [number[], number] = [[], 0]
  return (bytes) => {
    while (drawn.length < bytes) drawn = [...drawn, ...sha256Of(`${seed}|${counter++}`)]
    return Uint8Array.from(drawn.splice(0, bytes))
  }
}

/** A counting team whose members hold seeds; any `threshold` of them can decrypt. */
type Team = { seeds: string[]; shares: string[]; published: Threshold }

/** All six steps by which a team makes its key. */
export function aTeam(
  desk: Desk,
  size: number,
  { threshold, random }: { threshold: number; random?: Random },
): Team {
  const seeds = Array.from({ length: size }, () => makeSeed(random))
  const certificates = seeds.map((seed) => makeCertificate(desk, seed))
  const polynomials = seeds.map((seed) => makePolynomial(desk, { seed, certificates, threshold }))
  const vinputs = makeVinputs(desk, certificates, polynomials)
  const voutputs = seeds.map((seed, i) => makeVoutput(desk, { seed, certificates, vinput: vinputs[i] ?? '' }))
  const vinput = vinputs[0] ?? ''
  return { seeds, ...gatherThreshold(desk, { certificates, threshold, vinput, voutputs }) }
}

/** An election that may receive ballots, with every secret at hand. */
export type Open = {
  uuid: string
  entries: Entry[]
  election: string
  credentials: string[]
  serverKey: bigint
  team: Team
}

type Wanted = { team: Team; nominees: number; credentials: string[]; random?: Random }

export function anOpenElection(desk: Desk, { team, nominees, credentials, random }: Wanted): Open {
  const uuid = makeUuid(random)
  const { privateKey, publicKey } = makeMandatoryKey(desk)
  const texts = foundElection(desk, {
    uuid,
    name: 'Phiên họp thử',
    description: 'Bỏ phiếu kín về danh hiệu “Chiến sĩ thi đua”',
    nominees: Array.from({ length: nominees }, (_, i) => `Người được xét số ${i + 1}`),
    mandatory: publicKey,
    threshold: team.published,
  })
  const list = listCredentials(desk.group, uuid, credentials)
  const entries = setupEntries({ ...texts, credentials: list })
  return { uuid, entries, election: texts.election, credentials, serverKey: privateKey, team }
}

export function credentialsFor(count: number, random?: Random): string[] {
  return Array.from({ length: count }, () => makeCredential(random))
}

/** The votes in the order they are cast: whose credential by place, and a choice for each nominee. */
export type Vote = { by: number; choices: Choice[] }

/** Casts the votes, ends voting, lets these trustees decrypt (0 is the server) and opens the counts. */
export async function runElection(
  desk: Desk,
  open: Open,
  { votes, trustees }: { votes: Vote[]; trustees: number[] },
): Promise<Entry[]> {
  return countElection(desk, open, { voted: await castVotes(desk, open, votes), trustees })
}

/** The archive once these votes are cast. */
export async function castVotes(desk: Desk, open: Open, votes: readonly Vote[]): Promise<Entry[]> {
  const entries = [...open.entries]
  for (const { by, choices } of votes) {
    const credential = open.credentials[by] ?? ''
    const ballot = await makeBallot(desk.group, { election: open.election, credential, choices })
    entries.push(...ballotEntries(lastEvent(entries), ballot))
  }
  return entries
}

/** Ends voting, lets these trustees decrypt (0 is the server) and opens the counts. */
export async function countElection(
  desk: Desk,
  open: Open,
  { voted, trustees }: { voted: Entry[]; trustees: number[] },
): Promise<Entry[]> {
  const entries = [...voted, ...closeVoting(desk, voted)]
  for (const trustee of trustees) {
    const part = await partBy(desk, open, { trustee, tally: readStory(entries).tally?.text ?? '' })
    entries.push(...addDecryption(desk, entries, { owner: trustee + 1, part }))
  }
  return [...entries, ...addResult(desk, entries)]
}

function partBy(
  desk: Desk,
  { serverKey, team, election }: Open,
  { trustee, tally }: { trustee: number; tally: string },
) {
  const privateKey =
    trustee === 0 ? serverKey : openShare(desk, team.seeds[trustee - 1] ?? '', team.shares[trustee - 1] ?? '')
  const read = readCanonical(tally, tallyShape)
  return decryptPartly(desk, { election: readElection(election), tally: read, privateKey })
}

/** What the votes come to when the last of each member counts. */
export function plainCounts(votes: readonly Vote[], nominees: number): Counts[] {
  const last = [...new Map(votes.map((vote) => [vote.by, vote])).values()]
  const count = (nominee: number, choice: Choice) =>
    last.filter((vote) => vote.choices[nominee] === choice).length
  return Array.from({ length: nominees }, (_, i) => ({
    yes: count(i, 'yes'),
    no: count(i, 'no'),
    blank: count(i, 'blank'),
  }))
}
