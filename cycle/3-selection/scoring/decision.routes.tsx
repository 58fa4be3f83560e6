import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { yearLead, yearMember } from '#ground/units/who.ts'
import { day, integer, isId, optionalInteger, optionalLongText, version, yes } from '#kit/http/fields.ts'
import { fieldsOf, read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { decideScores, recordAcclamation, recordBallot } from './decision.acts.ts'
import { showDecision } from './decision.view.ts'
import { DecisionScreen } from './screens/DecisionScreen.tsx'

const acclamation = z.object({
  heldOn: day(),
  voted: integer({ min: 0 }),
  countsOwn: yes(),
  _version: version(),
})
const ballot = z.object({ heldOn: day() })
const decision = z.object({ heldOn: day(), words: optionalLongText(3000) })

export const decisionRoutes = new Hono<Env>()
  .get('/years/:slug/decision', yearMember, async (c) =>
    show(c, DecisionScreen, await showDecision(c.var.db, c.var.actor, c.var.year)),
  )
  .post('/years/:slug/acclamation', yearLead, async (c) => {
    const { _version, ...head } = await read(c, acclamation)
    const votes = (await figures(c, 'yes')).map(({ agencyId, figure }) => ({ agencyId, yes: figure }))
    await recordAcclamation(c.var.db, c.var.actor, c.var.year, { ...head, version: _version, votes })
    return done(c, path(c), t('Đã ghi kết quả suy tôn.'))
  })
  .post('/years/:slug/ballots', yearLead, async (c) => {
    const { heldOn } = await read(c, ballot)
    const votes = (await figures(c, 'votes')).map(({ agencyId, figure }) => ({ agencyId, votes: figure }))
    await recordBallot(c.var.db, c.var.actor, c.var.year, { heldOn, votes })
    return done(c, path(c), t('Đã ghi kết quả bỏ phiếu.'))
  })
  .post('/years/:slug/decision', yearLead, async (c) => {
    await decideScores(c.var.db, c.var.actor, c.var.year, await read(c, decision))
    return done(c, path(c), t('Hội nghị đã quyết định điểm của năm.'))
  })

const path = (c: Context<Env>) => `/years/${c.var.year.slug}/decision`

const figure = optionalInteger({ min: 0 })

/** Figures typed one for each agency, in fields `yes_…` or `votes_…`; blank ones are left out. */
async function figures(c: Context<Env>, name: string) {
  const fields = await fieldsOf(c)
  const wrong: Record<string, string> = {}
  const found = Object.entries(fields).flatMap(([field, typed]) => {
    const [prefix, agencyId = ''] = [field.slice(0, name.length + 1), field.slice(name.length + 1)]
    if (prefix !== `${name}_` || !isId(agencyId)) return []
    const read = figure.safeParse(typed)
    if (read.error) wrong[field] = read.error.issues[0]?.message ?? ''
    return read.data === null || read.data === undefined ? [] : [{ agencyId, figure: read.data }]
  })
  if (Object.keys(wrong).length > 0) throw new BadInput(wrong)
  return found
}
