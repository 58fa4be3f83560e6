import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { ruleFiles } from '#ground/files/rulings.ts'
import { agencyStaff, yearMember } from '#ground/units/who.ts'
import { choice, id, isId, longText, optionalDay, optionalId, optionalText, text } from '#kit/http/fields.ts'
import { read, tidy } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { awardOf, catalogue } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { checklistRoutes } from './checklist/checklist.routes.tsx'
import { nominate, withdrawNomination } from './dossier.acts.ts'
import { dossierFile } from './dossier.files.ts'
import { routes } from './dossier.ts'
import { showNominations } from './dossier.view.ts'
import { listRoutes } from './lists/lists.routes.tsx'
import { overrideRoutes } from './overrides/overrides.routes.tsx'
import { dossierPageRoutes } from './page/dossier-page.routes.tsx'
import { reportRoutes } from './reports/report.routes.tsx'
import { NominationsScreen } from './screens/NominationsScreen.tsx'
import { dossierSteps } from './steps.ts'
import { workRoutes } from './works/works.routes.tsx'

ruleFiles(dossierFile)

const proposal = z.object({
  personId: optionalId(),
  collectiveId: optionalId(),
  householdName: optionalText(120),
  householdAddress: optionalText(200),
  awardCode: choice(catalogue.map((award) => award.code)),
  route: choice(routes),
  achievement: longText(4000),
  periodFrom: optionalDay(),
  periodTo: optionalDay(),
})

const withdrawal = z.object({ nominationId: id(), reason: text(500) })

export const dossierRoutes = new Hono<Env>()
  .get('/years/:slug/nominations', yearMember, async (c) =>
    show(c, NominationsScreen, await showNominations(c.var.db, c.var.actor, c.var.year, asked(c))),
  )
  .post('/years/:slug/agencies/:agencyId/nominations', agencyStaff, async (c) => {
    const { db, actor, year, agencyId } = c.var
    const id = await nominate(db, actor, year, { agencyId, ...proposed(await read(c, proposal)) })
    return done(c, `/years/${year.slug}/nominations/${id}`, t('Đã đề nghị khen thưởng.'))
  })
  .post('/years/:slug/agencies/:agencyId/nominations/withdrawals', agencyStaff, async (c) => {
    const { db, actor, year } = c.var
    const { nominationId, reason } = await read(c, withdrawal)
    await withdrawNomination(db, actor, year, { id: nominationId, reason })
    return done(c, path(c), t('Đã rút đề nghị.'))
  })
  .route('/', dossierPageRoutes)
  .route('/', listRoutes)
  .route('/', checklistRoutes)
  .route('/', overrideRoutes)
  .route('/', reportRoutes)
  .route('/', workRoutes)

/** At most one of person, body below and household is meant. */
function proposed({ householdName, householdAddress, ...rest }: z.output<typeof proposal>) {
  const household = householdName ? { headName: householdName, address: householdAddress } : null
  const chosen = [rest.personId, rest.collectiveId, household].filter((one) => one !== null)
  if (chosen.length > 1)
    throw new BadInput({
      personId: t(
        'Mỗi đề nghị chỉ cho một đối tượng. Hãy để lại một trong các ô: cá nhân, tập thể, hộ gia đình.',
      ),
    })
  if (!household && householdAddress)
    throw new BadInput({
      householdName: t('Đã có địa chỉ nhưng chưa có họ tên chủ hộ. Hãy nhập họ tên chủ hộ.'),
    })
  if (rest.periodFrom && rest.periodTo && rest.periodTo < rest.periodFrom)
    throw new BadInput({ periodTo: t('Ngày cuối phải sau ngày đầu.') })
  return { ...rest, household }
}

function asked(c: Context<Env>) {
  const typed = (name: string) => tidy(c.req.query(name) ?? '')
  const agencyId = isId(typed('agency')) ? typed('agency') : null
  const step = dossierSteps.find((one) => one === typed('step')) ?? null
  const awardCode = awardOf(typed('award'))?.code ?? null
  return { agencyId, step, awardCode, words: typed('words').slice(0, 100), page: pageOf(c) }
}

const path = (c: Context<Env>) => `/years/${c.var.year.slug}/nominations?agency=${c.var.agencyId}`
