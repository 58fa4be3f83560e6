import { Hono } from 'hono'
import { z } from 'zod'
import { choice, day, isId, optionalText, text } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import { read, readFiles } from '#kit/http/read.ts'
import { done } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import type { Env } from '../../env.ts'
import { changeAward } from './changes.acts.ts'
import { mayTendAward } from './changes.policy.ts'
import { changeableAward } from './changes.store.ts'
import { awardActs } from './changes.ts'

/** Officers and head of the body that decided the award. */
const awardKeeper = guard<Env>('awardKeeper', async (c) => {
  const id = c.req.param('id') ?? ''
  const { actorOrNull: who, db } = c.var
  if (!who || !isId(id)) return false
  const award = await changeableAward(db, who, id)
  return award !== undefined && mayTendAward(who, award).kind === 'allowed'
})

const typed = z.object({
  act: choice(awardActs),
  ground: optionalText(60),
  to_code: optionalText(60),
  reason: text(1000),
  reference: text(100),
  acted_on: day(),
  signer_name: text(200),
})

export const changeRoutes = new Hono<Env>().post('/register/:id/changes', awardKeeper, async (c) => {
  const awardId = c.req.param('id')
  const form = await read(c, typed)
  const [upload = null] = await readFiles(c, 'file')
  await changeAward(c.var.db, c.var.actor, awardId, {
    act: form.act,
    ground: form.ground,
    toCode: form.to_code,
    reason: form.reason,
    reference: form.reference,
    actedOn: form.acted_on,
    signerName: form.signer_name,
    upload,
  })
  return done(c, `/register/${awardId}#changes`, t('Đã ghi thay đổi của lượt khen thưởng.'))
})
