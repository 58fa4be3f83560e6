import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { ruleFiles } from '#ground/files/rulings.ts'
import { day, id, optionalText, text } from '#kit/http/fields.ts'
import { read, readFiles } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { saveAgenda } from './agenda.acts.ts'
import { receiveOpinion, recordAttendance } from './attendance.acts.ts'
import { closeSitting } from './closure.acts.ts'
import { sittingMember, sittingSecretary, sittingSeer } from './council.who.ts'
import { opinionFile } from './opinion-file.ts'
import { recuse } from './recusal.acts.ts'
import { SittingScreen } from './screens/SittingScreen.tsx'
import { showSitting } from './sitting.view.ts'
import { readAgenda, readAttendance, readVotes } from './typed-votes.ts'
import { recordVotes } from './votes.acts.ts'

ruleFiles(opinionFile)

const opinion = z.object({ memberId: id(), receivedOn: day(), keptWhere: optionalText(200) })
const recusal = z.object({ nomineeId: id(), memberId: id(), reason: text(300), page: optionalText(6) })

export const sittingRoutes = new Hono<Env>()
  .get('/years/:slug/sittings/:id', sittingSeer, async (c) => {
    const { db, actor, year } = c.var
    const asked = { id: c.req.param('id'), page: pageOf(c) }
    return show(c, SittingScreen, await showSitting(db, actor, year, asked))
  })
  .post('/years/:slug/sittings/:id/agenda', sittingSecretary, async (c) => {
    const { db, actor, year } = c.var
    await saveAgenda(db, actor, year, { sittingId: c.req.param('id'), ...(await readAgenda(c)) })
    return done(c, path(c, c.req.param('id')), t('Đã lưu chương trình.'))
  })
  .post('/years/:slug/sittings/:id/attendance', sittingSecretary, async (c) => {
    const { db, actor, year } = c.var
    await recordAttendance(db, actor, year, { sittingId: c.req.param('id'), ...(await readAttendance(c)) })
    return done(c, path(c, c.req.param('id')), t('Đã ghi thành phần dự họp.'))
  })
  .post('/years/:slug/sittings/:id/opinions', sittingSecretary, async (c) => {
    const { db, actor, year } = c.var
    const typed = await read(c, opinion)
    const [upload = null] = await readFiles(c, 'file')
    await receiveOpinion(db, actor, year, { sittingId: c.req.param('id'), ...typed, upload })
    return done(c, path(c, c.req.param('id')), t('Đã nhận ý kiến bằng văn bản.'))
  })
  .post('/years/:slug/sittings/:id/recusals', sittingMember, async (c) => {
    const { db, actor, year } = c.var
    const { page, ...typed } = await read(c, recusal)
    await recuse(db, actor, year, { sittingId: c.req.param('id'), ...typed })
    return done(c, `${path(c, c.req.param('id'))}?page=${Number(page) || 1}`, t('Đã ghi không tham gia.'))
  })
  .post('/years/:slug/sittings/:id/votes', sittingSecretary, async (c) => {
    const { db, actor, year } = c.var
    const { page, ...roll } = await readVotes(c)
    await recordVotes(db, actor, year, { sittingId: c.req.param('id'), ...roll })
    return done(c, `${path(c, c.req.param('id'))}?page=${page}`, t('Đã ghi biểu quyết.'))
  })
  .post('/years/:slug/sittings/:id/closure', sittingMember, async (c) => {
    const { db, actor, year } = c.var
    const { stopped } = await closeSitting(db, actor, year, c.req.param('id'))
    return done(c, path(c, c.req.param('id')), closedWords(stopped))
  })

function closedWords(stopped: number): string {
  if (stopped === 0) return t('Đã kết thúc phiên họp và lập biên bản.')
  return t('Đã kết thúc phiên họp và lập biên bản. {count} trường hợp đang tạm dừng nên chưa chuyển tiếp.', {
    count: stopped,
  })
}

const path = (c: Context<Env>, id: string) => `/years/${c.var.year.slug}/sittings/${id}`
