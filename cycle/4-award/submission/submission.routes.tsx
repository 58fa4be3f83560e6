import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { yearLead } from '#ground/units/who.ts'
import { day, id } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { submitList } from './submission.acts.ts'

const body = z.object({ sittingId: id(), submittedOn: day() })

export const submissionRoutes = new Hono<Env>().post('/years/:slug/submissions', yearLead, async (c) => {
  const { db, actor, year } = c.var
  await submitList(db, actor, year, await read(c, body))
  return done(c, `/years/${year.slug}/award`, t('Đã lập tờ trình.'))
})
