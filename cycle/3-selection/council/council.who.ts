import type { Context } from 'hono'
import type { Env } from '#ground/env.ts'
import type { Actor } from '#ground/people/actor.ts'
import { inYear } from '#ground/units/who.ts'
import type { Year } from '#ground/units/year.ts'
import { isId } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import { keepsCouncil, seesSitting, sitsIn } from './council.policy.ts'
import { councilOn, membersOn, sittingOf } from './council.store.ts'
import type { CouncilMember, Sitting } from './council.ts'

/** Secretary or chair of the council of the body the cluster belongs to, today. */
export const councilSecretary = guard<Env>('councilSecretary', async (c) => {
  if (!(await inYear(c, () => true))) return false
  const { db, actor, year } = c.var
  const council = await councilOn(db, year.organisationId, actor.today)
  return council !== undefined && keepsCouncil(actor, await membersOn(db, council.id, actor.today))
})

/** The council, the lead and the head while a sitting is open; the whole year once it is closed. */
export const sittingSeer = atSitting('sittingSeer', seesSitting)

/** Secretary or chair of the council the sitting belongs to. */
export const sittingSecretary = atSitting('sittingSecretary', (who, _year, _sitting, members) =>
  keepsCouncil(who, members),
)

/** Whoever sits in the council of that sitting; only the presider may close it. */
export const sittingMember = atSitting('sittingMember', (who, _year, _sitting, members) =>
  sitsIn(who, members),
)

type Question = (who: Actor, year: Year, sitting: Sitting, members: CouncilMember[]) => boolean

function atSitting(rule: string, may: Question) {
  return guard<Env>(rule, async (c: Context<Env>) => {
    const id = c.req.param('id') ?? ''
    if (!isId(id) || !(await inYear(c, () => true))) return false
    const { db, actor, year } = c.var
    const sitting = await sittingOf(db, year.id, id)
    if (!sitting) return false
    return may(actor, year, sitting, await membersOn(db, sitting.councilId, sitting.heldOn))
  })
}
