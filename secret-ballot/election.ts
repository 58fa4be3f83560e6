import { ensure } from './fault.ts'
import { fingerprintOf } from './hash.ts'
import { groupName, p } from './parameters.ts'
import { type Random, randomBase58, systemRandom } from './random.ts'
import { fieldsOf, flag, large, listOf, readJson, type Shape, small, toJson, words } from './shape.ts'

export type Question = { answers: string[]; blank: boolean; min: number; max: number; question: string }

/** What voters and checkers need of an election; `text` is what all have agreed on, `hash` its fingerprint. */
export type Election = {
  text: string
  hash: string
  uuid: string
  name: string
  description: string
  publicKey: bigint
  questions: Question[]
}

/** What the votes on one nominee are asked as; blank is a third choice outside this list. */
const answersPerNominee = ['Đồng ý', 'Không đồng ý']

type NewElection = {
  uuid: string
  name: string
  description: string
  /** The nominees in the order of the ballot. */
  nominees: string[]
  publicKey: bigint
}

/** A name for a new election, 22 random characters. */
export function makeUuid(random: Random = systemRandom): string {
  return randomBase58(random, 22)
}

/** The text of an election; from now on no byte of it may change. */
export function writeElection(election: NewElection): string {
  const { uuid, name, description, nominees, publicKey } = election
  ensure(nominees.length > 0 && [name, description, ...nominees].every(isPlain), 'badElection')
  return toJson({
    version: 1,
    description,
    name,
    group: groupName,
    public_key: publicKey,
    questions: nominees.map((question) => ({
      answers: answersPerNominee,
      blank: true,
      min: 1,
      max: 1,
      question,
    })),
    uuid,
  })
}

// Control characters are spelled in more than one way in JSON; a name has no need of them.
function isPlain(text: string): boolean {
  return !/[\p{Cc}\p{Cs}]/u.test(text)
}

/** Reads an election of this or any other system that uses the group and homomorphic questions. */
export function readElection(text: string): Election {
  return { text, hash: fingerprintOf(text), ...readJson(text, electionShape) }
}

const electionShape: Shape<Omit<Election, 'text' | 'hash'>> = (value) => {
  const fields = fieldsOf(value)
  ensure(small(fields.version) === 1 && fields.group === groupName, 'badElection')
  const uuid = words(fields.uuid)
  const publicKey = large(fields.public_key)
  ensure(/^[1-9A-HJ-NP-Za-km-z]{14,}$/.test(uuid), 'badElection', 'uuid')
  ensure(publicKey > 1n && publicKey < p, 'badElection', 'public_key')
  return {
    uuid,
    publicKey,
    name: words(fields.name),
    description: words(fields.description),
    questions: listOf(questionShape)(fields.questions),
  }
}

const questionShape: Shape<Question> = (value) => {
  const { answers, blank, min, max, question } = fieldsOf(value)
  const read = {
    answers: listOf(words)(answers),
    blank: blank === undefined ? false : flag(blank),
    min: small(min),
    max: small(max),
    question: words(question),
  }
  ensure(read.min <= read.max && read.max <= read.answers.length, 'badElection', 'min, max')
  return read
}
