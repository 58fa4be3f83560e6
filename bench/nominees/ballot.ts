import { actorOfAccount } from '#ground/people/actor.store.ts'
import { findYear } from '#ground/units/year.store.ts'
import type { Db } from '#plumbing/database.ts'
import { found } from '#plumbing/verdict.ts'
import { electionPlayers } from '#tests/election.ts'

const day = '2022-10-26'

/** Opens the electronic sitting of the year as its people do: a team, its key, the codes, the vote; gives its id. */
export async function openSecretBallot(db: Db, slug: string): Promise<string> {
  const year = found(await findYear(db, slug, day))
  const { id: sittingId } = await db
    .selectFrom('sittings')
    .where('year_id', '=', year.id)
    .where('way', '=', 'electronic')
    .select('id')
    .executeTakeFirstOrThrow()
  const act = (account: string) => actorOfAccount(db, account, day)
  const election = electionPlayers(db, { year, act }, sittingId)
  await election.prepare()
  await election.makeKey()
  await election.makeCodes()
  await election.open()
  return sittingId
}
