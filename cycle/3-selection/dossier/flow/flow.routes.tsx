import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { choice, day, id, ids, isId, optionalLongText, optionalText, text } from '#kit/http/fields.ts'
import { read, readFiles } from '#kit/http/read.ts'
import { done } from '#kit/http/show.tsx'
import { catalogue } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { notFound } from '#plumbing/verdict.ts'
import { dossierChecker, dossierSeer, dossierStaff } from '../dossier.who.ts'
import { answerAppraisal, askAppraisals } from './appraisal.acts.ts'
import { appraisalOutcomes } from './appraisal.ts'
import { clearDuplicate } from './duplicates.acts.ts'
import { lowerAward } from './lower.acts.ts'
import { handOver, passToCouncil, returnNominations } from './move.acts.ts'

const reasoned = z.object({ reason: text(1000) })
const optional = z.object({ reason: optionalText(1000) })
const lowering = z.object({ toCode: choice(catalogue.map((award) => award.code)), reason: text(1000) })
const asking = z.object({
  agencyIds: ids(),
  bodyNames: optionalLongText(1000),
  matter: optionalText(500),
  dueOn: day(),
})
const answering = z.object({ outcome: choice(appraisalOutcomes), words: optionalLongText(4000) })
const clearing = z.object({ otherId: id(), reason: text(1000) })

const at = '/years/:slug/nominations/:id'

/** What is done with one dossier on its way, each a deed of its own on the page of the dossier. */
export const flowRoutes = new Hono<Env>()
  .post(`${at}/handover`, dossierStaff, async (c) => {
    const { reason } = await read(c, optional)
    await handOver(c.var.db, c.var.actor, c.var.year, { ids: [idOf(c)], reason })
    return back(c, t('Đã bàn giao hồ sơ.'))
  })
  .post(`${at}/passing`, dossierChecker, async (c) => {
    const { reason } = await read(c, optional)
    await passToCouncil(c.var.db, c.var.actor, c.var.year, { ids: [idOf(c)], reason })
    return back(c, t('Đã chuyển ra Hội đồng.'))
  })
  .post(`${at}/return`, dossierChecker, async (c) => {
    const { reason } = await read(c, reasoned)
    await returnNominations(c.var.db, c.var.actor, c.var.year, { ids: [idOf(c)], reason })
    return back(c, t('Đã trả lại hồ sơ.'))
  })
  .post(`${at}/downgrade`, dossierChecker, async (c) => {
    await lowerAward(c.var.db, c.var.actor, c.var.year, { id: idOf(c), ...(await read(c, lowering)) })
    return back(c, t('Đã hạ mức đề nghị.'))
  })
  .post(`${at}/appraisals`, dossierChecker, async (c) => {
    const { bodyNames, ...asked } = await read(c, asking)
    const names = bodyNames
      .split('\n')
      .map((name) => name.trim())
      .filter((name) => name !== '')
    const bodies = [...new Set(names)].map((name) => name.slice(0, 200)).slice(0, 20)
    await askAppraisals(c.var.db, c.var.actor, c.var.year, { ...asked, ids: [idOf(c)], bodyNames: bodies })
    return back(c, t('Đã xin ý kiến.'))
  })
  .post(`${at}/appraisals/:appraisalId/answer`, dossierSeer, async (c) => {
    const appraisalId = c.req.param('appraisalId')
    if (!isId(appraisalId)) notFound()
    const typed = await read(c, answering)
    const [upload = null] = await readFiles(c, 'file')
    const answered = { nominationId: idOf(c), id: appraisalId, ...typed, upload }
    await answerAppraisal(c.var.db, c.var.actor, c.var.year, answered)
    return back(c, t('Đã ghi ý kiến.'))
  })
  .post(`${at}/duplicates`, dossierChecker, async (c) => {
    await clearDuplicate(c.var.db, c.var.actor, c.var.year, { id: idOf(c), ...(await read(c, clearing)) })
    return back(c, t('Đã ghi lý do.'))
  })

const idOf = (c: Context<Env>) => c.req.param('id') ?? ''
const back = (c: Context<Env>, said: string) =>
  done(c, `/years/${c.var.year.slug}/nominations/${idOf(c)}`, said)
