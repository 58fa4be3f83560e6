import { Hono } from 'hono'
import { z } from 'zod'
import { statementOf } from '#cycle/2-progress/report/report.store.ts'
import type { Env } from '#ground/env.ts'
import { shortcomingPage } from '#ground/follow-ups/follow-ups.store.ts'
import { agencySeen, yearLead } from '#ground/units/who.ts'
import { memberOf } from '#ground/units/year.ts'
import { id, longText, version } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { found } from '#plumbing/verdict.ts'
import { mayWriteAtConference } from './conference.policy.ts'
import { conferenceOf, remarksOf } from './conference.store.ts'
import { writeRemark } from './remarks.acts.ts'
import { RemarkScreen } from './screens/RemarkScreen.tsx'

const body = z.object({ agencyId: id(), remark: longText(4000), _version: version() })

export const remarkRoutes = new Hono<Env>()
  .get('/years/:slug/agencies/:agencyId/remark', agencySeen, async (c) => {
    const { db, actor, year, agencyId } = c.var
    const conference = await conferenceOf(db, year.id)
    const remarks = conference ? await remarksOf(db, conference.id) : []
    const statement = await statementOf(db, year.id, agencyId)
    return show(c, RemarkScreen, {
      slug: year.slug,
      agency: found(memberOf(year, agencyId)),
      remark: remarks.find((one) => one.agencyId === agencyId) ?? null,
      statement: statement?.statement ?? '',
      shortcomings: await shortcomingPage(db, year.id, { agencyId, page: 1 }),
      may: mayWriteAtConference(actor, year, conference),
    })
  })
  .post('/years/:slug/conference/remarks', yearLead, async (c) => {
    const { _version, ...said } = await read(c, body)
    await writeRemark(c.var.db, c.var.actor, c.var.year, { ...said, version: _version })
    return done(c, `/years/${c.var.year.slug}/conference#remarks`, t('Đã lưu nhận xét.'))
  })
