import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { choice, day, id, optionalText, text } from '#kit/http/fields.ts'
import { read, readFiles } from '#kit/http/read.ts'
import { done } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { dossierStaff } from '../dossier.who.ts'
import { attachWork, detachWork, recordWorkStep } from './works.acts.ts'
import { ownSteps, type WorkRef } from './works.ts'

const chosen = z.object({ work: text(60) })
const step = z.object({
  initiativeId: id(),
  step: choice(ownSteps),
  onDay: day(),
  reference: optionalText(200),
  words: optionalText(500),
})

export const workRoutes = new Hono<Env>()
  .post('/years/:slug/nominations/:id/works', dossierStaff, async (c) => {
    const { db, actor, year } = c.var
    await attachWork(db, actor, year, { id: c.req.param('id'), work: workOf((await read(c, chosen)).work) })
    return done(c, pageOf(c), t('Đã đưa sáng kiến vào hồ sơ.'))
  })
  .post('/years/:slug/nominations/:id/work-removals', dossierStaff, async (c) => {
    const { db, actor, year } = c.var
    await detachWork(db, actor, year, { id: c.req.param('id'), work: workOf((await read(c, chosen)).work) })
    return done(c, pageOf(c), t('Đã bỏ sáng kiến khỏi hồ sơ.'))
  })
  .post('/years/:slug/nominations/:id/work-steps', dossierStaff, async (c) => {
    const typed = await read(c, step)
    const [upload = null] = await readFiles(c, 'file')
    const { db, actor, year } = c.var
    await recordWorkStep(db, actor, year, { id: c.req.param('id'), ...typed, upload })
    return done(c, pageOf(c), t('Đã ghi bước xét công nhận.'))
  })

/** “initiative:id” or “pastWork:id”, as the field gives it. */
function workOf(typed: string): WorkRef {
  const [, from, workId = ''] = /^(initiative|pastWork):([0-9a-f-]{36})$/.exec(typed) ?? []
  if (from === 'initiative' || from === 'pastWork') return { from, id: workId }
  throw new BadInput({ work: t('Hãy chọn một mục trong danh sách.') })
}

const pageOf = (c: Context<Env>) => `/years/${c.var.year.slug}/nominations/${c.req.param('id')}#works`
