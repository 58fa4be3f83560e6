import { verifyArchive } from './archive/verify.ts'
import { bigGroup } from './big-group.ts'
import { listCredentials, makeCredential } from './credential.ts'
import { decryptPartly } from './decryption.ts'
import { readElection } from './election.ts'
import { type Fault, Unsound } from './fault.ts'
import { type Choice, makeBallot } from './make-ballot.ts'
import { readCanonical } from './shape.ts'
import { tallyShape } from './tally.ts'
import { makeCertificate, makeSeed } from './trustees/certificate.ts'
import { deskOf } from './trustees/channel.ts'
import { makePolynomial } from './trustees/polynomial.ts'
import { makeVoutput, openShare } from './trustees/share.ts'

/** What a page may ask of its worker; whatever is secret here never leaves the browser. */
export type Request =
  | { kind: 'ballot'; election: string; credential: string; choices: Choice[] }
  | { kind: 'credentials'; count: number; elections: { uuid: string; members: number[] }[] }
  | { kind: 'seed' }
  | { kind: 'certificate'; seed: string }
  | { kind: 'polynomial'; seed: string; certificates: string[]; threshold: number }
  | { kind: 'voutput'; seed: string; certificates: string[]; vinput: string }
  | { kind: 'decryption'; seed: string; share: string; election: string; tally: string }
  | { kind: 'verification'; archive: Uint8Array }

/** `lists` has the public list of each election, `credentials` the private ones in the order of the members. */
export type Reply =
  | { kind: 'progress'; done: number; all: number }
  | { kind: 'text'; text: string }
  | { kind: 'credentials'; credentials: string[]; lists: string[] }
  | { kind: 'verification'; counts: { yes: number; no: number; blank: number }[] | null; counted: number }
  | { kind: 'fault'; fault: Fault }

/** Does what was asked and replies: any number of times with progress, then once with what came of it. */
export async function answer(request: Request, reply: (reply: Reply) => void): Promise<void> {
  const progress = (done: number, all: number) => reply({ kind: 'progress', done, all })
  try {
    reply(await answered(request, progress))
  } catch (error) {
    if (!(error instanceof Unsound)) throw error
    reply({ kind: 'fault', fault: { reason: error.reason, where: error.where } })
  }
}

type Progress = (done: number, all: number) => void

async function answered(request: Request, progress: Progress): Promise<Reply> {
  if (request.kind === 'credentials') return credentialsFor(request)
  if (request.kind === 'verification') return verificationOf(request.archive)
  return { kind: 'text', text: await textFor(request, progress) }
}

type TextRequest = Exclude<Request, { kind: 'credentials' | 'verification' }>

async function textFor(request: TextRequest, progress: Progress): Promise<string> {
  const group = bigGroup()
  if (request.kind === 'seed') return makeSeed()
  if (request.kind === 'ballot') return makeBallot(group, { ...request, progress })
  const desk = deskOf(group)
  if (request.kind === 'certificate') return makeCertificate(desk, request.seed)
  if (request.kind === 'polynomial') return makePolynomial(desk, request)
  if (request.kind === 'voutput') return makeVoutput(desk, request)
  return decryptPartly(desk, {
    election: readElection(request.election),
    tally: readCanonical(request.tally, tallyShape),
    privateKey: openShare(desk, request.seed, request.share),
    progress,
  })
}

// A member takes part in several elections with one credential; `members` names, by place, who may vote in each.
function credentialsFor({ count, elections }: Extract<Request, { kind: 'credentials' }>): Reply {
  const group = bigGroup()
  const credentials = Array.from({ length: count }, () => makeCredential())
  const lists = elections.map(({ uuid, members }) =>
    listCredentials(
      group,
      uuid,
      members.flatMap((place) => credentials[place] ?? []),
    ),
  )
  return { kind: 'credentials', credentials, lists }
}

async function verificationOf(archive: Uint8Array): Promise<Reply> {
  const { verified, fault } = await verifyArchive(bigGroup(), archive)
  if (fault) return { kind: 'fault', fault }
  return { kind: 'verification', counts: verified.counts, counted: verified.counted }
}
