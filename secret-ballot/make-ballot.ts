import type { Answer, UnsignedBallot } from './ballot.ts'
import { boundTo, hashToSign } from './ballot.ts'
import { secretOf } from './credential.ts'
import { readElection } from './election.ts'
import { ensure } from './fault.ts'
import type { Group } from './group.ts'
import { g } from './parameters.ts'
import { type Ciphertext, hashed } from './proofs/ciphertext.ts'
import { type Hidden, type Keys, proveEither } from './proofs/either.ts'
import { proveKnowledge } from './proofs/knowledge.ts'
import { toJson } from './shape.ts'

/** What a member may say of a nominee: “đồng ý”, “không đồng ý”, or a blank vote. */
export type Choice = 'yes' | 'no' | 'blank'

type Voting = {
  /** The text of the election, unchanged. */
  election: string
  credential: string
  /** One for each nominee, in the order of the election. */
  choices: readonly Choice[]
  /** Told after each nominee; awaited, so a page can draw in between. */
  progress?: (done: number, all: number) => void | Promise<void>
}

/** Makes the text of a ballot: hides each choice, proves it well-formed, signs the whole with the credential. */
export async function makeBallot(group: Group, voting: Voting): Promise<string> {
  const election = readElection(voting.election)
  ensure(election.questions.every(isPerNominee), 'badElection')
  ensure(election.questions.length === voting.choices.length, 'badCount')
  const keys = { powerOfG: group.fixed(g), powerOfY: group.fixed(election.publicKey) }
  const secret = secretOf(voting.credential, election.uuid)
  const credential = keys.powerOfG(secret)
  const answers: Answer[] = []
  for (const choice of voting.choices) {
    answers.push(answerTo(group, keys, { choice, bound: boundTo(election.hash, credential) }))
    await voting.progress?.(answers.length, voting.choices.length)
  }
  const ballot = { election_uuid: election.uuid, election_hash: election.hash, credential, answers }
  return toJson(signed(group, keys, { ballot, secret }))
}

function isPerNominee({
  answers,
  blank,
  min,
  max,
}: {
  answers: string[]
  blank: boolean
  min: number
  max: number
}) {
  return answers.length === 2 && blank && min === 1 && max === 1
}

const valuesOf: Record<Choice, readonly [bigint, bigint, bigint]> = {
  blank: [1n, 0n, 0n],
  yes: [0n, 1n, 0n],
  no: [0n, 0n, 1n],
}

function answerTo(group: Group, keys: Keys, { choice, bound }: { choice: Choice; bound: string }): Answer {
  const hidden = valuesOf[choice].map((value) => ({ value, secret: group.random() }))
  const choices = hidden.map((one) => encrypted(group, keys, one))
  const individual_proofs = hidden.map((one, i) =>
    proveEither(group, keys, {
      ways: [0n, 1n].map((claimed) => ({ hidden: one, claimed })),
      prefix: `prove|${bound}|${hashed(choices[i] ?? noCiphertext)}|`,
    }),
  )
  const whole = `${bound}|${choices.map(hashed).join(',')}`
  return { choices, individual_proofs, ...wholeProofs(group, keys, { hidden, whole }) }
}

const noCiphertext: Ciphertext = { alpha: 0n, beta: 0n }

// Blank or exactly one of the answers, and not both (section 4.13).
function wholeProofs(group: Group, keys: Keys, { hidden, whole }: { hidden: Hidden[]; whole: string }) {
  const [blank = noHidden, ...answers] = hidden
  const sum = answers.reduce(plus, noHidden)
  const overall_proof = proveEither(group, keys, {
    ways: [blank, sum].map((one) => ({ hidden: one, claimed: 1n })),
    prefix: `bproof1|${whole}|`,
  })
  const blank_proof = proveEither(group, keys, {
    ways: [blank, sum].map((one) => ({ hidden: one, claimed: 0n })),
    prefix: `bproof0|${whole}|`,
  })
  return { overall_proof, blank_proof }
}

const noHidden: Hidden = { secret: 0n, value: 0n }

function plus(a: Hidden, b: Hidden): Hidden {
  return { secret: a.secret + b.secret, value: a.value + b.value }
}

function encrypted(group: Group, keys: Keys, { secret, value }: Hidden): Ciphertext {
  const mask = keys.powerOfY(secret)
  return { alpha: keys.powerOfG(secret), beta: value === 0n ? mask : group.times(mask, g) }
}

function signed(group: Group, keys: Keys, { ballot, secret }: { ballot: UnsignedBallot; secret: bigint }) {
  const hash = hashToSign(ballot)
  const proof = proveKnowledge(group, keys.powerOfG, { secret, prefix: `sig|${hash}|` })
  return { ...ballot, signature: { hash, proof } }
}
