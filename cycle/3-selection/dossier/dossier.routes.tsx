import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { agencyStaff, yearMember } from '#ground/units/who.ts'
import { choice, id, isId, longText, optionalId, text } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { catalogue } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { nominate, withdrawNomination } from './dossier.acts.ts'
import { routes } from './dossier.ts'
import { showNominations } from './dossier.view.ts'
import { NominationsScreen } from './screens/NominationsScreen.tsx'

const proposal = z.object({
  personId: optionalId(),
  awardCode: choice(catalogue.map((award) => award.code)),
  route: choice(routes),
  achievement: longText(4000),
})

const withdrawal = z.object({ nominationId: id(), reason: text(500) })

export const dossierRoutes = new Hono<Env>()
  .get('/years/:slug/nominations', yearMember, async (c) =>
    show(c, NominationsScreen, await showNominations(c.var.db, c.var.actor, c.var.year, asked(c))),
  )
  .post('/years/:slug/agencies/:agencyId/nominations', agencyStaff, async (c) => {
    const { db, actor, year, agencyId } = c.var
    const id = await nominate(db, actor, year, { agencyId, ...(await read(c, proposal)) })
    return done(c, `${path(c)}&made=${id}`, t('Đã đề nghị khen thưởng.'))
  })
  .post('/years/:slug/agencies/:agencyId/nominations/withdrawals', agencyStaff, async (c) => {
    const { db, actor, year } = c.var
    const { nominationId, reason } = await read(c, withdrawal)
    await withdrawNomination(db, actor, year, { id: nominationId, reason })
    return done(c, path(c), t('Đã rút đề nghị.'))
  })

function asked(c: Context<Env>) {
  const idAsked = (name: string) => {
    const typed = c.req.query(name) ?? ''
    return isId(typed) ? typed : null
  }
  return { agencyId: idAsked('agency'), page: pageOf(c), madeId: idAsked('made') }
}

const path = (c: Context<Env>) => `/years/${c.var.year.slug}/nominations?agency=${c.var.agencyId}`
