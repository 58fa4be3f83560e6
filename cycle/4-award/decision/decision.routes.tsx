import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { staffOf } from '#ground/people/actor.ts'
import { organisationHead, yearMember } from '#ground/units/who.ts'
import { day, ids, isId, optionalChoice, optionalLongText, text } from '#kit/http/fields.ts'
import { fieldsOf, read, readFiles } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { officeCodes } from '#law/authority/office.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, found } from '#plumbing/verdict.ts'
import { listKeeper } from '../submission/list.who.ts'
import { keepsAwards, seesListProcess } from '../submission/submission.policy.ts'
import { recordDecision } from './above.acts.ts'
import { decideAwards } from './decision.acts.ts'
import { awardsOfDecision, findDecision, omissionsOf } from './decision.store.ts'
import { DecisionScreen } from './screens/DecisionScreen.tsx'

const deciding = z.object({ list: ids(), decidedOn: day(), authorityReason: optionalLongText(2000) })
const recorded = z.object({
  list: ids(),
  decidedOn: day(),
  authorityReason: optionalLongText(2000),
  issuerName: text(),
  reference: text(100),
  signerName: text(),
  office: optionalChoice(officeCodes),
})

const signed = () => t('Đã ký quyết định và ghi vào sổ khen thưởng.')

export const decisionRoutes = new Hono<Env>()
  .post('/years/:slug/decisions', organisationHead, async (c) => {
    const { db, actor, year } = c.var
    const { list, ...typed } = await read(c, deciding)
    const input = { ...typed, submissionIds: list, leftOut: await readLeftOut(c) }
    const decisionId = await decideAwards(db, actor, year, input)
    return done(c, `/years/${year.slug}/decisions/${decisionId}`, signed())
  })
  .post('/years/:slug/decisions/recorded', listKeeper, async (c) => {
    const { db, actor, year } = c.var
    const { list, ...typed } = await read(c, recorded)
    const [upload = null] = await readFiles(c, 'file')
    const input = { ...typed, submissionIds: list, leftOut: await readLeftOut(c), upload }
    const decisionId = await recordDecision(db, actor, year, input)
    return done(c, `/years/${year.slug}/decisions/${decisionId}`, t('Đã ghi quyết định của cấp trên.'))
  })
  .get('/years/:slug/decisions/:id', yearMember, async (c) => {
    const { db, year } = c.var
    const decisionId = c.req.param('id')
    const decision = found(isId(decisionId) ? await findDecision(db, year.id, decisionId) : null)
    const page = pageOf(c)
    return show(c, DecisionScreen, {
      slug: year.slug,
      keeps: keepsAwards(c.var.actor, year),
      seesProcess: seesListProcess(c.var.actor, year),
      isIssuer: staffOf(c.var.actor, year.organisationId) && decision.fileId === null,
      decision,
      page,
      awards: await awardsOfDecision(db, decision.id, page),
      omissions: await omissionsOf(db, decision.id),
    })
  })

const reasonPart = optionalLongText(1000)

/** Who is left out, from the fields `reason_…`: every field that was shown stands for one name. */
async function readLeftOut(c: Context<Env>) {
  const fields = await fieldsOf(c)
  return Object.entries(fields).flatMap(([name, typed]) => {
    const [word, nominationId = ''] = name.split('_')
    if (word !== 'reason' || !isId(nominationId)) return []
    const reason = reasonPart.safeParse(typed)
    if (reason.error) throw new BadInput({ [name]: reason.error.issues[0]?.message ?? '' })
    return [{ nominationId, reason: reason.data }]
  })
}
