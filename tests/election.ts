import { codesPart, keyPart, votingPart } from '#cycle/3-selection/ballots/electronic/browser.view.ts'
import { handInCodes } from '#cycle/3-selection/ballots/electronic/codes.acts.ts'
import { addPart } from '#cycle/3-selection/ballots/electronic/decrypt.acts.ts'
import { sendKeyPart } from '#cycle/3-selection/ballots/electronic/keys.acts.ts'
import { prepareElectronic } from '#cycle/3-selection/ballots/electronic/prepare.acts.ts'
import { castBallot } from '#cycle/3-selection/ballots/electronic/vote.acts.ts'
import { openBallot } from '#cycle/3-selection/ballots/opening.acts.ts'
import { nameTellers } from '#cycle/3-selection/ballots/tellers/tellers.acts.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Db } from '#plumbing/database.ts'
import type { Choice } from '#secret-ballot/make-ballot.ts'
import { answer, type Request as Question, type Reply } from '#secret-ballot/worker.ts'
import { aSecretSitting, authorityAccount, ballotDay, tellerAccounts, voters } from './ballots.ts'
import type { aSeasonGround } from './sample.ts'

type Ground = Awaited<ReturnType<typeof aSeasonGround>>

/** What a browser's worker would answer. */
async function asked(question: Question): Promise<Reply> {
  let last: Reply = { kind: 'progress', done: 0, all: 0 }
  await answer(question, (reply) => {
    last = reply
  })
  return last
}

async function textOf(question: Question): Promise<string> {
  const reply = await asked(question)
  if (reply.kind !== 'text') throw new Error(JSON.stringify(reply))
  return reply.text
}

/** An electronic ballot of five members, three trustees of whom two decrypt; every browser played by the test. */
export async function anElection(db: Db, ground: Ground) {
  const sitting = await aSecretSitting(db, ground, 'electronic')
  const act = (account: string) => ground.actor(account, ballotDay)
  return { ...sitting, ...electionPlayers(db, { year: ground.year, act }, sitting.sittingId) }
}

type Scene = { year: Ground['year']; act: (account: string) => Promise<Actor> }

/** The same people at the electronic ballot of a sitting that is already called. */
export function electionPlayers(db: Db, { year, act }: Scene, sittingId: string) {
  const seeds = new Map<string, string>()
  const codes = new Map<string, string>()

  const prepare = async () => {
    const personIds = await Promise.all(tellerAccounts.map(async (one) => (await act(one)).id))
    await nameTellers(db, await act('hoidong.thuky'), year, { sittingId, personIds })
    const authorityId = (await act(authorityAccount)).id
    await prepareElectronic(db, await act('hoidong.thuky'), year, { sittingId, authorityId, needed: 2 })
  }
  const keyRound = async (account: string) => {
    const who = await act(account)
    const { step, certificates, needed, vinput } = await keyPart(db, who, year, sittingId)
    const seed = seeds.get(account) ?? (await textOf({ kind: 'seed' }))
    seeds.set(account, seed)
    const message =
      step === 'certificate'
        ? await textOf({ kind: 'certificate', seed })
        : step === 'polynomial'
          ? await textOf({ kind: 'polynomial', seed, certificates, threshold: needed })
          : await textOf({ kind: 'voutput', seed, certificates, vinput })
    await sendKeyPart(db, who, year, { sittingId, step: step ?? 'certificate', message })
  }
  const makeKey = async () => {
    for (let round = 0; round < 3; round++) for (const account of tellerAccounts) await keyRound(account)
  }
  const makeCodes = async () => {
    const who = await act(authorityAccount)
    const { voters: names, elections } = await codesPart(db, who, year, sittingId)
    const reply = await asked({ kind: 'credentials', count: names.length, elections })
    if (reply.kind !== 'credentials') throw new Error(reply.kind)
    const people = await Promise.all(voters.map(async (account) => ({ account, who: await act(account) })))
    for (const [i, name] of names.entries()) {
      const voter = people.find((one) => name.endsWith(one.who.name))
      codes.set(voter?.account ?? '', reply.credentials[i] ?? '')
    }
    await handInCodes(db, who, year, { sittingId, lists: reply.lists })
  }
  const open = async () => openBallot(db, await act('tongcuc.thutruong'), year, sittingId)
  /** The ballots of one member, one for each election he takes part in. */
  const ballotsOf = async (account: string, choices: Choice[], code = codes.get(account) ?? '') => {
    const { elections } = await votingPart(db, await act(account), year, sittingId)
    const made: { electionId: string; ballot: string }[] = []
    for (const { id, text, nominees } of elections) {
      const chosen = nominees.map((one) => choices[one.position - 1] ?? 'blank')
      const question = { kind: 'ballot', election: text, credential: code, choices: chosen } as const
      made.push({ electionId: id, ballot: await textOf(question) })
    }
    return made
  }
  const vote = async (account: string, choices: Choice[]) => {
    const who = await act(account)
    for (const one of await ballotsOf(account, choices))
      await castBallot(db, who, year, { sittingId, ...one })
  }
  const decrypt = async (account: string, whose = account) => {
    const who: Actor = await act(account)
    const { share, decryptions } = await keyPart(db, who, year, sittingId)
    const seed = seeds.get(whose) ?? ''
    for (const { id, election, tally } of decryptions) {
      const part = await textOf({ kind: 'decryption', seed, share, election, tally })
      await addPart(db, who, year, { sittingId, electionId: id, part })
    }
  }
  return {
    year,
    act,
    codes,
    prepare,
    keyRound,
    makeKey,
    makeCodes,
    open,
    ballotsOf,
    vote,
    decrypt,
  }
}
