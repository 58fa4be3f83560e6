import type { Context } from 'hono'
import type { Env } from '#ground/env.ts'
import type { Actor } from '#ground/people/actor.ts'
import { inYear } from '#ground/units/who.ts'
import type { Year } from '#ground/units/year.ts'
import { isId } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import { keepsBallot, seesBallot, sitsAt, tells } from './ballots.policy.ts'
import { ballotOf } from './ballots.store.ts'
import type { Ballot } from './ballots.ts'
import { isAuthority } from './electronic/electronic.store.ts'

/** Those who take part in a secret ballot; everybody of the year once its sitting is closed. */
export const ballotSeer = atBallot('ballotSeer', async (c, who, year, ballot) => {
  if (ballot.sitting.way === 'rollCall') return false
  return seesBallot(who, year, ballot) || (await isAuthority(c.var.db, ballot.sitting.id, who.id))
})

/** The presider and who keeps the council. */
export const ballotKeeper = atBallot('ballotKeeper', (_c, who, _year, ballot) => keepsBallot(who, ballot))

/** Who counts at this sitting. */
export const ballotTeller = atBallot('ballotTeller', (_c, who, _year, ballot) => tells(who, ballot))

/** Who sits in the council of this sitting. */
export const ballotVoter = atBallot(
  'ballotVoter',
  (_c, who, _year, ballot) => ballot.sitting.way === 'electronic' && sitsAt(who, ballot),
)

/** Who makes the voting codes of this sitting. */
export const ballotAuthority = atBallot('ballotAuthority', (c, who, _year, ballot) =>
  isAuthority(c.var.db, ballot.sitting.id, who.id),
)

type Question = (c: Context<Env>, who: Actor, year: Year, ballot: Ballot) => boolean | Promise<boolean>

function atBallot(rule: string, may: Question) {
  return guard<Env>(rule, async (c: Context<Env>) => {
    const id = c.req.param('id') ?? ''
    if (!isId(id) || !(await inYear(c, () => true))) return false
    const { db, actor, year } = c.var
    const ballot = await ballotOf(db, year.id, id)
    return ballot !== undefined && may(c, actor, year, ballot)
  })
}
