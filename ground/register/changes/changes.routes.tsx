import { Hono } from 'hono'
import { z } from 'zod'
import { choice, day, optionalText, text } from '#kit/http/fields.ts'
import { read, readFiles } from '#kit/http/read.ts'
import { done } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import type { Env } from '../../env.ts'
import { awardIssuer } from '../register.who.ts'
import { changeAward } from './changes.acts.ts'
import { awardActs } from './changes.ts'

const typed = z.object({
  act: choice(awardActs),
  ground: optionalText(60),
  to_code: optionalText(60),
  reason: text(1000),
  reference: text(100),
  acted_on: day(),
  signer_name: text(200),
})

export const changeRoutes = new Hono<Env>().post('/register/:id/changes', awardIssuer, async (c) => {
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
