import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { yearMember } from '#ground/units/who.ts'
import { choice, day, id, ids, isId, optionalDecimal, optionalText, yes } from '#kit/http/fields.ts'
import { read, tidy } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { type WaitingFilter, ways } from './council.ts'
import { showCouncil } from './council.view.ts'
import { councilSecretary } from './council.who.ts'
import { CouncilScreen } from './screens/CouncilScreen.tsx'
import { openSitting } from './sitting.acts.ts'
import { sittingRoutes } from './sitting.routes.tsx'

const call = z.object({
  heldOn: day(),
  place: optionalText(200),
  way: choice(ways),
  presiderId: id(),
  nominations: ids(),
  all: yes(),
  award: optionalText(60),
  agency: optionalText(60),
  q: optionalText(100),
  ownPercent: optionalDecimal({ min: 51, max: 100, places: 0 }),
  ownSource: optionalText(300),
})

/** Both or neither: a share without its source is nobody's word. */
function ownShareOf(percent: string | null, source: string) {
  if (percent === null && source === '') return null
  if (percent === null) throw new BadInput({ ownPercent: t('Hãy ghi tỷ lệ phiếu cần đạt.') })
  if (source === '') throw new BadInput({ ownSource: t('Hãy ghi căn cứ: điều nào, quy chế nào.') })
  return { percent: Number(percent), source }
}

type Asked = { award?: string | undefined; agency?: string | undefined; q?: string | undefined }

function filterOf({ award = '', agency = '', q = '' }: Asked): WaitingFilter {
  return { awardCode: award.slice(0, 60), agencyId: isId(agency) ? agency : '', words: tidy(q).slice(0, 100) }
}

export const councilRoutes = new Hono<Env>()
  .get('/years/:slug/council', yearMember, async (c) => {
    const { db, actor, year } = c.var
    const { award, agency, q } = c.req.query()
    const asked = { filter: filterOf({ award, agency, q }), page: pageOf(c) }
    return show(c, CouncilScreen, await showCouncil(db, actor, year, asked))
  })
  .post('/years/:slug/sittings', councilSecretary, async (c) => {
    const { db, actor, year } = c.var
    const { nominations, all, award, agency, q, ownPercent, ownSource, ...sitting } = await read(c, call)
    const ownShare = ownShareOf(ownPercent, ownSource)
    const chosen = all ? { filter: filterOf({ award, agency, q }) } : {}
    const sittingId = await openSitting(db, actor, year, {
      ...{ ...sitting, ...chosen, ownShare, nominationIds: nominations },
    })
    return done(c, `/years/${year.slug}/sittings/${sittingId}`, t('Đã mở phiên họp.'))
  })
  .route('/', sittingRoutes)
