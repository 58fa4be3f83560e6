import { type Answer, type Ballot, boundTo, hashToSign, readBallot } from './ballot.ts'
import type { Election, Question } from './election.ts'
import { readElection } from './election.ts'
import { ensure, type Fault, faultOf } from './fault.ts'
import type { Group } from './group.ts'
import { g } from './parameters.ts'
import { type Claim, checkStatements, type Statement } from './proofs/check-either.ts'
import { type Ciphertext, hashed, productOfCiphertexts } from './proofs/ciphertext.ts'
import type { Keys } from './proofs/either.ts'
import { isKnowledge, type Proof } from './proofs/knowledge.ts'
import { listOf, readCanonical, words } from './shape.ts'

/** What a ballot is checked against; made once for an election, as its tables take a while. */
export type Booth = { group: Group; election: Election; keys: Keys; credentials: ReadonlySet<string> }

/** A booth from the texts of the election and of its public credentials. */
export function openBooth(group: Group, election: string, credentials: string): Booth {
  const read = readElection(election)
  const list = readCanonical(credentials, listOf(words))
  return {
    group,
    election: read,
    keys: { powerOfG: group.fixed(g), powerOfY: group.fixed(read.publicKey) },
    credentials: new Set(list),
  }
}

/** What is wrong with a ballot; null when it may be counted. */
export function checkBallot(booth: Booth, text: string): Fault | null {
  return faultOf(() => {
    const ballot = readBallot(text)
    const { election, credentials } = booth
    const isOurs = ballot.election_uuid === election.uuid && ballot.election_hash === election.hash
    ensure(isOurs, 'otherElection')
    ensure(credentials.has(ballot.credential.toString()), 'unknownCredential')
    ensure(ballot.answers.length === election.questions.length, 'badCount')
    checkSignature(booth, ballot)
    const bound = boundTo(election.hash, ballot.credential)
    for (const [i, answer] of ballot.answers.entries()) {
      const question = election.questions[i]
      if (question)
        checkStatements(booth, statementsOf(booth.group, question, { answer, bound }), answer.choices)
    }
  })
}

function checkSignature({ group, keys }: Booth, ballot: Ballot): void {
  const { hash, proof } = ballot.signature
  ensure(hash === hashToSign(ballot), 'badSignature')
  const claim = { power: ballot.credential, prefix: `sig|${hash}|`, proof }
  ensure(isKnowledge(group, keys.powerOfG, claim), 'badSignature')
}

function statementsOf(
  group: Group,
  question: Question,
  { answer, bound }: { answer: Answer; bound: string },
): Statement[] {
  const { choices, individual_proofs, overall_proof, blank_proof } = answer
  ensure(choices.length === question.answers.length + (question.blank ? 1 : 0), 'badCount')
  ensure((blank_proof !== undefined) === question.blank, 'shape', 'blank_proof')
  const each = choices.map((of, i) => ({
    claims: claimsOf(individual_proofs[i] ?? [], [
      [of, 0],
      [of, 1],
    ]),
    prefix: `prove|${bound}|${hashed(of)}|`,
  }))
  const whole = `${bound}|${choices.map(hashed).join(',')}`
  const range = Array.from({ length: question.max - question.min + 1 }, (_, i) => question.min + i)
  if (!blank_proof) {
    const sum = productOfCiphertexts(group, choices)
    const claims = claimsOf(
      overall_proof,
      range.map((value) => [sum, value]),
    )
    return [...each, { claims, prefix: `prove|${whole}|${hashed(sum)}|` }]
  }
  const [blank = { alpha: 0n, beta: 0n }, ...answers] = choices
  const sum = productOfCiphertexts(group, answers)
  const overall = claimsOf(overall_proof, [[blank, 1], ...range.map((value): Pair => [sum, value])])
  const notBoth = claimsOf(blank_proof, [
    [blank, 0],
    [sum, 0],
  ])
  return [
    ...each,
    { claims: overall, prefix: `bproof1|${whole}|` },
    { claims: notBoth, prefix: `bproof0|${whole}|` },
  ]
}

type Pair = [of: Ciphertext, claimed: number]

function claimsOf(proofs: readonly Proof[], pairs: readonly Pair[]): Claim[] {
  ensure(proofs.length === pairs.length, 'shape', 'proof')
  return pairs.map(([of, claimed], i) => ({
    of,
    claimed: BigInt(claimed),
    proof: proofs[i] ?? { challenge: 0n, response: 0n },
  }))
}
