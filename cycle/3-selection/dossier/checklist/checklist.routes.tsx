import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { id, optionalText, text } from '#kit/http/fields.ts'
import { read, readFiles } from '#kit/http/read.ts'
import { done } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { dossierChecker, dossierStaff } from '../dossier.who.ts'
import { addPaper, returnPaper } from './checklist.acts.ts'
import { otherPaper } from './checklist.ts'

const brought = z.object({ paper: text(300), name: optionalText(300), keptWhere: optionalText(300) })
const sentBack = z.object({ paperId: id(), reason: text(500) })

export const checklistRoutes = new Hono<Env>()
  .post('/years/:slug/nominations/:id/papers', dossierStaff, async (c) => {
    const { paper, name, keptWhere } = await read(c, brought)
    if (paper === otherPaper && name === '')
      throw new BadInput({ name: t('Hãy ghi tên giấy tờ, minh chứng.') })
    const [upload = null] = await readFiles(c, 'file')
    const { db, actor, year } = c.var
    const chosen = paper === otherPaper ? name : paper
    await addPaper(db, actor, year, { id: c.req.param('id'), paper: chosen, upload, keptWhere })
    return done(c, pageOf(c), t('Đã thêm giấy tờ vào hồ sơ.'))
  })
  .post('/years/:slug/nominations/:id/paper-returns', dossierChecker, async (c) => {
    const { db, actor, year } = c.var
    await returnPaper(db, actor, year, { id: c.req.param('id'), ...(await read(c, sentBack)) })
    return done(c, pageOf(c), t('Đã trả lại giấy tờ; phần còn lại của hồ sơ vẫn đi tiếp.'))
  })

const pageOf = (c: Context<Env>) => `/years/${c.var.year.slug}/nominations/${c.req.param('id')}#papers`
