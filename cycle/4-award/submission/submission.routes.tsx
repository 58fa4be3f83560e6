import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { organisationHead, yearLead, yearMember } from '#ground/units/who.ts'
import {
  choice,
  day,
  id,
  isId,
  longText,
  optionalLongText,
  optionalText,
  text,
  version,
} from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { notFound } from '#plumbing/verdict.ts'
import { forwardList, recordForwardingOutcome, returnList } from './forwarding.acts.ts'
import { listKeeper } from './list.who.ts'
import { SubmissionScreen } from './screens/SubmissionScreen.tsx'
import { submitList } from './submission.acts.ts'
import { showSubmission } from './submission.view.ts'

const submitting = z.object({ sittingId: id(), submittedOn: day() })
const forwarding = z.object({
  toName: text(),
  reference: optionalText(),
  sentOn: day(),
})
const answer = z.object({
  outcome: choice(['passedOn', 'sentBack']),
  on: day(),
  words: optionalLongText(2000),
  _version: version(),
})
const giving = z.object({ reason: longText(2000) })

const here = (slug: string, listId: string) => `/years/${slug}/submissions/${listId}`
const listId = (id: string) => (isId(id) ? id : notFound())

export const submissionRoutes = new Hono<Env>()
  .post('/years/:slug/submissions', yearLead, async (c) => {
    const { db, actor, year } = c.var
    const made = await submitList(db, actor, year, await read(c, submitting))
    return done(c, here(year.slug, made), t('Đã lập tờ trình.'))
  })
  .get('/years/:slug/submissions/:id', yearMember, async (c) => {
    const { db, actor, year } = c.var
    const asked = { id: listId(c.req.param('id')), page: pageOf(c) }
    return show(c, SubmissionScreen, await showSubmission(db, actor, year, asked))
  })
  .post('/years/:slug/submissions/:id/forwardings', listKeeper, async (c) => {
    const { db, actor, year } = c.var
    const submissionId = listId(c.req.param('id'))
    await forwardList(db, actor, year, { submissionId, ...(await read(c, forwarding)) })
    return done(c, here(year.slug, submissionId), t('Đã ghi việc trình lên cấp trên.'))
  })
  .post('/years/:slug/submissions/:id/forwardings/:position', listKeeper, async (c) => {
    const { db, actor, year } = c.var
    const submissionId = listId(c.req.param('id'))
    const { _version, ...told } = await read(c, answer)
    const position = Number(c.req.param('position'))
    await recordForwardingOutcome(db, actor, year, { submissionId, position, ...told, version: _version })
    return done(c, here(year.slug, submissionId), t('Đã ghi kết quả của cấp trên.'))
  })
  .post('/years/:slug/submissions/:id/return', organisationHead, async (c) => {
    const { db, actor, year } = c.var
    const submissionId = listId(c.req.param('id'))
    await returnList(db, actor, year, { submissionId, ...(await read(c, giving)) })
    return done(c, here(year.slug, submissionId), t('Đã trả lại tờ trình.'))
  })
