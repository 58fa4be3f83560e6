import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { yearMember } from '#ground/units/who.ts'
import { day, id, ids, optionalDecimal, optionalText, yes } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { closeSitting } from './closure.acts.ts'
import { showCouncil, showSitting } from './council.view.ts'
import { councilSecretary, sittingMember, sittingSecretary, sittingSeer } from './council.who.ts'
import { CouncilScreen } from './screens/CouncilScreen.tsx'
import { SittingScreen } from './screens/SittingScreen.tsx'
import { openSitting, recordAttendance, recordVotes } from './sitting.acts.ts'
import { undecidedNominations } from './sitting.store.ts'
import { readAttendance, readVotes } from './typed-votes.ts'

const call = z.object({
  heldOn: day(),
  place: optionalText(200),
  presiderId: id(),
  nominations: ids(),
  all: yes(),
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

export const councilRoutes = new Hono<Env>()
  .get('/years/:slug/council', yearMember, async (c) =>
    show(c, CouncilScreen, await showCouncil(c.var.db, c.var.actor, c.var.year)),
  )
  .post('/years/:slug/sittings', councilSecretary, async (c) => {
    const { db, actor, year } = c.var
    const { nominations, all, ownPercent, ownSource, ...sitting } = await read(c, call)
    const ownShare = ownShareOf(ownPercent, ownSource)
    const standing = all ? await undecidedNominations(db, year.id).execute() : []
    const nominationIds = all ? standing.map((one) => one.id) : nominations
    const sittingId = await openSitting(db, actor, year, { ...sitting, nominationIds, ownShare })
    return done(c, `/years/${year.slug}/sittings/${sittingId}`, t('Đã mở phiên họp.'))
  })
  .get('/years/:slug/sittings/:id', sittingSeer, async (c) => {
    const { db, actor, year } = c.var
    return show(
      c,
      SittingScreen,
      await showSitting(db, actor, year, { id: c.req.param('id'), page: pageOf(c) }),
    )
  })
  .post('/years/:slug/sittings/:id/attendance', sittingSecretary, async (c) => {
    const { db, actor, year } = c.var
    await recordAttendance(db, actor, year, { sittingId: c.req.param('id'), rows: await readAttendance(c) })
    return done(c, path(c, c.req.param('id')), t('Đã ghi thành phần dự họp.'))
  })
  .post('/years/:slug/sittings/:id/votes', sittingSecretary, async (c) => {
    const { db, actor, year } = c.var
    const { page, ...roll } = await readVotes(c)
    await recordVotes(db, actor, year, { sittingId: c.req.param('id'), ...roll })
    return done(c, `${path(c, c.req.param('id'))}?page=${page}`, t('Đã ghi biểu quyết.'))
  })
  .post('/years/:slug/sittings/:id/closure', sittingMember, async (c) => {
    const { db, actor, year } = c.var
    await closeSitting(db, actor, year, c.req.param('id'))
    return done(c, path(c, c.req.param('id')), t('Đã kết thúc phiên họp và lập biên bản.'))
  })

const path = (c: Context<Env>, id: string) => `/years/${c.var.year.slug}/sittings/${id}`
