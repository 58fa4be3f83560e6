import { beforeAll, describe, expect, it } from 'vitest'
import { opensslGroup } from '#plumbing/secret-ballot/openssl-group.ts'
import { hashToSign, readBallot, trackerOf } from './ballot.ts'
import { type Booth, checkBallot, openBooth } from './check-ballot.ts'
import { secretOf } from './credential.ts'
import { busyDesk } from './dice.samples.ts'
import { anOpenElection, aTeam, credentialsFor, type Open, seededRandom } from './elections.samples.ts'
import { type Choice, makeBallot } from './make-ballot.ts'
import { p, q } from './parameters.ts'
import { proveKnowledge } from './proofs/knowledge.ts'
import { toJson } from './shape.ts'

const random = seededRandom('ballots')
const desk = busyDesk(opensslGroup(random))
let open: Open
let booth: Booth
let ballot: string

beforeAll(async () => {
  const team = aTeam(desk, 3, { threshold: 2, random })
  open = anOpenElection(desk, { team, nominees: 3, credentials: credentialsFor(4, random), random })
  booth = openBooth(desk.group, open.election, open.entries[2]?.text ?? '')
  ballot = await ballotOf(['yes', 'no', 'blank'])
})

function ballotOf(choices: Choice[], credential = open.credentials[0] ?? '') {
  return makeBallot(desk.group, { election: open.election, credential, choices })
}

describe('phiếu bầu', () => {
  it('is taken whatever is chosen', async () => {
    for (const choice of ['yes', 'no', 'blank'] as const)
      expect(checkBallot(booth, await ballotOf([choice, choice, choice]))).toBeNull()
  })

  it('tells its progress nominee by nominee', async () => {
    const told: string[] = []
    const progress = (done: number, all: number) => void told.push(`${done}/${all}`)
    const credential = open.credentials[0] ?? ''
    await makeBallot(desk.group, {
      election: open.election,
      credential,
      choices: ['no', 'no', 'no'],
      progress,
    })
    expect(told).toEqual(['1/3', '2/3', '3/3'])
  })

  it('hides the choices: two ballots alike share not one number and differ not in length by what they say', async () => {
    const [one, other] = [
      readBallot(await ballotOf(['yes', 'yes', 'yes'])),
      readBallot(await ballotOf(['yes', 'yes', 'yes'])),
    ]
    const numbers = one.answers.flatMap((answer) =>
      answer.choices.flatMap(({ alpha, beta }) => [alpha, beta]),
    )
    const others = other.answers.flatMap((answer) =>
      answer.choices.flatMap(({ alpha, beta }) => [alpha, beta]),
    )
    expect(numbers.filter((number) => others.includes(number))).toEqual([])
    expect(new Set([...numbers, ...others]).size).toBe(36)
  })

  it('has a tracker of 43 characters that one changed byte changes', () => {
    expect(trackerOf(ballot)).toHaveLength(43)
    expect(trackerOf(ballot)).not.toBe(trackerOf(`${ballot} `))
  })

  it('is refused from a member who is not on the list, the recused among them', async () => {
    const [stranger = ''] = credentialsFor(1, random)
    expect(checkBallot(booth, await ballotOf(['yes', 'yes', 'yes'], stranger))?.reason).toBe(
      'unknownCredential',
    )
  })

  it('is refused in another election', () => {
    const other = openBooth(desk.group, open.election.replace('thử', 'khác'), open.entries[2]?.text ?? '')
    expect(checkBallot(other, ballot)?.reason).toBe('otherElection')
  })

  it.each([
    ['with a space added', (text: string) => `${text} `, 'notCanonical'],
    ['with a zero before a number', (text: string) => text.replace('"alpha":"', '"alpha":"0'), 'shape'],
    [
      'with a field more',
      (text: string) => text.replace('{"election_uuid"', '{"x":1,"election_uuid"'),
      'notCanonical',
    ],
    ['that is no JSON', (text: string) => text.slice(1), 'shape'],
  ])('is refused %s', (_, change, reason) => {
    expect(checkBallot(booth, change(ballot))?.reason).toBe(reason)
  })

  it('is refused with a choice outside the group, even signed anew', () => {
    const altered = signedAnew((one) => {
      const [choice] = one.answers[0]?.choices ?? []
      if (choice) choice.alpha = p - choice.alpha
    })
    expect(checkBallot(booth, altered)?.reason).toBe('notInGroup')
  })

  it('is refused with an answer taken from another of its questions, even signed anew', () => {
    const altered = signedAnew((one) => {
      const [first, second] = one.answers
      if (first && second) first.choices = second.choices
    })
    expect(checkBallot(booth, altered)?.reason).toBe('badProof')
  })

  it.each(['individual_proofs', 'overall_proof', 'blank_proof'] as const)(
    'is refused with %s changed, even signed anew',
    (name) => {
      const altered = signedAnew((one) => {
        const [proof] = (one.answers[1]?.[name] ?? []).flat()
        if (proof) proof.response = (proof.response + 1n) % q
      })
      expect(checkBallot(booth, altered)?.reason).toBe('badProof')
    },
  )
})

function signedAnew(change: (ballot: ReturnType<typeof readBallot>) => void): string {
  const altered = readBallot(ballot)
  change(altered)
  const hash = hashToSign(altered)
  const secret = secretOf(open.credentials[0] ?? '', open.uuid)
  const proof = proveKnowledge(desk.group, desk.powerOfG, { secret, prefix: `sig|${hash}|` })
  return toJson({ ...altered, signature: { hash, proof } })
}
