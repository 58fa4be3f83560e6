import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'
import { hidden } from '#plumbing/verdict.ts'
import { tells } from '../ballots.policy.ts'
import type { Ballot } from '../ballots.ts'
import { signersOf } from './signatures.store.ts'
import { digestToSign, maySign } from './signing.acts.ts'

/** Who of the team has signed the count as it stands; the digest only for the team. */
export async function signaturePart(db: Db, who: Actor, year: Year, ballot: Ballot) {
  const digest = ballot.sitting.endedAt ? await digestToSign(db, ballot) : null
  const signed = digest ? await signersOf(db, ballot.sitting.id, digest) : []
  const ids = new Set(signed.map((one) => one.tellerId))
  const own = ballot.tellers.find((one) => one.personId === who.id)
  return {
    ready: digest !== null,
    digest: tells(who, ballot) ? digest : null,
    names: ballot.tellers.map((one) => ({ name: one.name, signed: ids.has(one.id) })),
    may: !digest || (own && ids.has(own.id)) ? hidden : maySign(who, year, ballot, digest),
  }
}
