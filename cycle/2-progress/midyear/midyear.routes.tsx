import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { yearLead, yearMember } from '#ground/units/who.ts'
import { day, longText, optionalLongText, version } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { holdMidyear } from './midyear.acts.ts'
import { showMidyear } from './midyear.view.ts'
import { MidyearScreen } from './screens/MidyearScreen.tsx'

const path = '/years/:slug/midyear'

export const midyearRoutes = new Hono<Env>()
  .get(path, yearMember, async (c) =>
    show(c, MidyearScreen, await showMidyear(c.var.db, c.var.actor, c.var.year, pageOf(c))),
  )
  .post(path, yearLead, async (c) => {
    const { _version, ...review } = await read(c, reviewBody)
    await holdMidyear(c.var.db, c.var.actor, c.var.year, { ...review, version: _version })
    return done(c, `/years/${c.var.year.slug}/midyear`, t('Đã lưu sơ kết sáu tháng.'))
  })

const reviewBody = z.object({
  heldOn: day(),
  summary: longText(8000),
  emphasis: optionalLongText(8000),
  _version: version(),
})
