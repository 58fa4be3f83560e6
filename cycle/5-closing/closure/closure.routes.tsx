import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { yearLead, yearMember } from '#ground/units/who.ts'
import { day, id, optionalLongText, text } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { showClosing } from './closing.view.ts'
import { closeConference } from './closure.acts.ts'
import { ClosingScreen } from './screens/ClosingScreen.tsx'

const body = z.object({
  nextLeadId: id(),
  effectiveOn: day(),
  witness: text(200),
  openWork: optionalLongText(4000),
  nextStartsOn: day(),
  nextEndsOn: day(),
})

export const closureRoutes = new Hono<Env>()
  .get('/years/:slug/closing', yearMember, async (c) =>
    show(c, ClosingScreen, await showClosing(c.var.db, c.var.actor, c.var.year)),
  )
  .post('/years/:slug/conference/closure', yearLead, async (c) => {
    const { db, actor, year } = c.var
    await closeConference(db, actor, year, await read(c, body))
    return done(c, `/years/${year.slug}/closing`, t('Đã tổng kết năm, lập văn bản, bàn giao và mở năm sau.'))
  })
