import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { allowed, BadInput, demand, found, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { reasons } from '#secret-ballot/fault.ts'
import { maySecretly } from '../ballots.policy.ts'
import { lockBallot } from '../ballots.store.ts'
import type { Ballot } from '../ballots.ts'
import { theDesk } from './arithmetic.ts'
import { messagesOf, preparationOf } from './electronic.store.ts'
import { inOrder, type KeyMessage, type KeyStep, keyStanding } from './electronic.ts'
import { type KeyTexts, keyFault } from './keys.ts'

/** Everything the team's browsers have published, step by step in the team's order. */
export function keyTexts({ tellers }: Ballot, messages: KeyMessage[]): KeyTexts {
  const ids = tellers.map((one) => one.id)
  return {
    certificates: inOrder(ids, messages, 'certificate'),
    polynomials: inOrder(ids, messages, 'polynomial'),
    confirmations: inOrder(ids, messages, 'confirmation'),
  }
}

type KeyPart = { sittingId: string; step: KeyStep; message: string }

/** Takes one message of a trustee after checking it; his secret stays with him. */
export function sendKeyPart(db: Db, who: Actor, year: Year, { sittingId, step, message }: KeyPart) {
  return transact(db, async (tx) => {
    const ballot = found(await lockBallot(tx, year.id, sittingId))
    const messages = await messagesOf(tx, sittingId)
    const preparation = await preparationOf(tx, sittingId)
    const prepared = preparation !== undefined
    demand(maySendKeyPart(who, await shareYear(tx, year), ballot, { step, messages, prepared }))
    const place = ballot.tellers.findIndex((one) => one.personId === who.id)
    const teller = found(ballot.tellers[place])
    const needed = preparation?.needed ?? 0
    const fault = keyFault(theDesk(), keyTexts(ballot, messages), { step, message, place, needed })
    if (fault) throw new BadInput({ message: t(reasons[fault.reason]) })

    await tx
      .insertInto('trustee_messages')
      .values({ teller_id: teller.id, round: preparation?.round ?? 1, step, message })
      .execute()
    await note(tx, who, 'ballot.keyPart', sittingId, { yearId: year.id, after: { step } })
  })
}

type Standing = { step: KeyStep; messages: KeyMessage[]; prepared: boolean }

function maySendKeyPart(
  who: Actor,
  year: Year,
  ballot: Ballot,
  { step, messages, prepared }: Standing,
): Verdict {
  const teller = ballot.tellers.find((one) => one.personId === who.id)
  if (!teller || !prepared) return hidden
  const may = maySecretly(year, ballot)
  if (may.kind !== 'allowed') return may
  const standing = keyStanding(
    ballot.tellers.map((one) => one.id),
    messages,
  )
  if (standing?.step !== step || !standing.awaitedIds.includes(teller.id))
    return refused(t('Bước này bạn đã làm hoặc chưa đến lượt. Hãy tải lại trang.'))
  return allowed
}
