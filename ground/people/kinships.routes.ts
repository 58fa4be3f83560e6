import { Hono } from 'hono'
import { z } from 'zod'
import { id, isId, text } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import { read } from '#kit/http/read.ts'
import { done } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import type { Env } from '../env.ts'
import { declareKin, withdrawKin } from './kinships.acts.ts'
import { keepsSomeCouncil } from './kinships.store.ts'
import { findPerson } from './people.store.ts'

const declared = z.object({ relative_id: id(), relation: text(60) })
const withdrawn = z.object({ kinship_id: id(), reason: text(300) })

/** The person himself, or who keeps a council and sees the person. */
const kinKeeper = guard<Env>('kinKeeper', async (c) => {
  const who = c.var.actorOrNull
  const personId = c.req.param('id') ?? ''
  if (who === null || !isId(personId)) return false
  if (who.id !== personId && !(await keepsSomeCouncil(c.var.db, who))) return false
  return (await findPerson(c.var.db, who, personId)) !== undefined
})

export const kinshipRoutes = new Hono<Env>()
  .post('/people/:id/kinships', kinKeeper, async (c) => {
    const personId = c.req.param('id')
    const { relative_id, relation } = await read(c, declared)
    await declareKin(c.var.db, c.var.actor, { personId, relativeId: relative_id, relation })
    return done(c, `/people/${personId}#kin`, t('Đã khai người thân.'))
  })
  .post('/people/:id/kinship-withdrawals', kinKeeper, async (c) => {
    const personId = c.req.param('id')
    const { kinship_id, reason } = await read(c, withdrawn)
    await withdrawKin(c.var.db, c.var.actor, { personId, kinshipId: kinship_id, reason })
    return done(c, `/people/${personId}#kin`, t('Đã rút khai báo.'))
  })
