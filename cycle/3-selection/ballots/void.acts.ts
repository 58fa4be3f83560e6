import { note } from '#ground/journal/journal.ts'
import type { Actor } from '#ground/people/actor.ts'
import { shareYear } from '#ground/units/year.store.ts'
import type { Year } from '#ground/units/year.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { newId } from '#plumbing/id.ts'
import { t } from '#plumbing/language.ts'
import { allowed, demand, found, hidden, refused, type Verdict } from '#plumbing/verdict.ts'
import { maySecretly, presides } from './ballots.policy.ts'
import { lockBallot } from './ballots.store.ts'
import type { Ballot } from './ballots.ts'
import { worksOf } from './electronic/electronic.store.ts'

/** Declares an opened electronic ballot void, which stays written with its reason; the sitting votes again on paper. */
export function voidBallot(
  db: Db,
  who: Actor,
  year: Year,
  { sittingId, reason }: { sittingId: string; reason: string },
) {
  return transact(db, async (tx) => {
    const ballot = found(await lockBallot(tx, year.id, sittingId))
    demand(mayVoid(who, await shareYear(tx, year), ballot, await isResultBegun(tx, sittingId)))
    await tx.insertInto('ballot_voids').values({ sitting_id: sittingId, reason, voided_by: who.id }).execute()
    await tx.updateTable('sittings').set({ way: 'paper' }).where('id', '=', sittingId).execute()
    await keepTeam(tx, who, ballot)
    await note(tx, who, 'ballot.voided', sittingId, {
      yearId: year.id,
      before: { way: 'electronic' },
      after: { way: 'paper', reason },
    })
  })
}

/** The same people count the paper, unless others are named before it opens; the team that kept the key stays written. */
async function keepTeam(tx: Db, who: Actor, { sitting, tellers }: Ballot) {
  await tx
    .insertInto('tellers')
    .values(
      tellers.map(({ personId, position, heads }) => ({
        ...{ id: newId(), sitting_id: sitting.id, person_id: personId, position, heads },
        ...{ named_by: who.id, way: 'paper' as const },
      })),
    )
    .execute()
}

/** By the presider, before anybody can know a result: a count that displeases is no reason. */
export function mayVoid(who: Actor, year: Year, ballot: Ballot, isResultBegun: boolean): Verdict {
  if (!presides(who, ballot) || ballot.sitting.way !== 'electronic' || !ballot.sitting.openedAt) return hidden
  const may = maySecretly(year, ballot)
  if (may.kind !== 'allowed') return may
  if (isResultBegun)
    return refused(t('Đã đủ người giải mã, kết quả đang mở hoặc đã mở nên không hủy được nữa.'))
  return allowed
}

/** Whether enough trustees have decrypted; an archive that failed its check has no result. */
export async function isResultBegun(db: Db, sittingId: string): Promise<boolean> {
  const works = await worksOf(db, sittingId)
  return works.some((one) => one.work === 'result') && works.every((one) => one.fault === '')
}

/** The electronic ballot of this sitting that was declared void; null when there is none. */
export async function voidOf(db: Db, sittingId: string) {
  const row = await db
    .selectFrom('ballot_voids as v')
    .innerJoin('people as p', 'p.id', 'v.voided_by')
    .where('v.sitting_id', '=', sittingId)
    .select(['v.reason', 'v.voided_at as at', 'p.full_name as by'])
    .executeTakeFirst()
  return row ?? null
}
