import { ensure } from './fault.ts'
import { fingerprintOf } from './hash.ts'
import type { Ciphertext } from './proofs/ciphertext.ts'
import { ciphertextShape } from './proofs/ciphertext.ts'
import { type Proof, proofShape } from './proofs/knowledge.ts'
import { fieldsOf, large, listOf, readCanonical, type Shape, toJson, words } from './shape.ts'

/** The hidden answer to one question; with blank votes the first choice says whether it is one. */
export type Answer = {
  choices: Ciphertext[]
  individual_proofs: Proof[][]
  overall_proof: Proof[]
  blank_proof?: Proof[]
}

/** A ballot without its signature, in the order of the specification: this text is what is signed. */
export type UnsignedBallot = {
  election_uuid: string
  election_hash: string
  credential: bigint
  answers: Answer[]
}

/** “Phiếu bầu”. */
export type Ballot = UnsignedBallot & { signature: { hash: string; proof: Proof } }

/** Reads a ballot; only its canonical bytes are taken. */
export function readBallot(text: string): Ballot {
  return readCanonical(text, ballotShape)
}

/** The tracker a member notes and looks up in the published list. */
export function trackerOf(ballot: string): string {
  return fingerprintOf(ballot)
}

/** What a signature is over. */
export function hashToSign({ election_uuid, election_hash, credential, answers }: UnsignedBallot): string {
  return fingerprintOf(toJson({ election_uuid, election_hash, credential, answers }))
}

/** What every proof of a ballot is bound to: the election and the credential. */
export function boundTo(electionHash: string, credential: bigint): string {
  return `${electionHash}|${credential}`
}

const ballotShape: Shape<Ballot> = (value) => {
  const fields = fieldsOf(value)
  const { hash, proof } = fieldsOf(fields.signature)
  return {
    election_uuid: words(fields.election_uuid),
    election_hash: words(fields.election_hash),
    credential: large(fields.credential),
    answers: listOf(answerShape)(fields.answers),
    signature: { hash: words(hash), proof: proofShape(proof) },
  }
}

const answerShape: Shape<Answer> = (value) => {
  const fields = fieldsOf(value)
  const answer = {
    choices: listOf(ciphertextShape)(fields.choices),
    individual_proofs: listOf(listOf(proofShape))(fields.individual_proofs),
    overall_proof: listOf(proofShape)(fields.overall_proof),
  }
  ensure(answer.choices.length === answer.individual_proofs.length, 'shape', 'individual_proofs')
  return fields.blank_proof === undefined
    ? answer
    : { ...answer, blank_proof: listOf(proofShape)(fields.blank_proof) }
}
