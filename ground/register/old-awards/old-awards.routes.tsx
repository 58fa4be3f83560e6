import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { choice, day, integer, optionalId, optionalLongText, optionalText, text } from '#kit/http/fields.ts'
import { read, readFiles } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { catalogue } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { cellsOfText } from '#plumbing/typed.ts'
import { found } from '#plumbing/verdict.ts'
import type { Env } from '../../env.ts'
import { findAgency } from '../../units/agencies.store.ts'
import { recordOldAward } from '../register.acts.ts'
import { routes } from '../screens/routes.ts'
import { judgeRows } from './judge.ts'
import { copyOldAwards, mayCopyOne, sendOldAwards } from './old-awards.acts.ts'
import { sentList, servedIn } from './old-awards.store.ts'
import { oldAwardKeeper } from './old-awards.who.ts'
import { rowsOf } from './rows.ts'
import { OldAwardsScreen } from './screens/OldAwardsScreen.tsx'
import { PreviewScreen } from './screens/PreviewScreen.tsx'

const one = z.object({
  person_id: optionalId(),
  award_code: choice(catalogue.map((award) => award.code)),
  route: choice(routes),
  post_title: optionalText(200),
  achievement: optionalText(1000),
  reference: text(100),
  decided_on: day(),
  issuer: text(200),
  year: integer({ min: 1900, max: 2200 }),
})
const list = z.object({ rows: optionalLongText(1_000_000) })
const at = '/agencies/:id/old-awards'

export const oldAwardRoutes = new Hono<Env>()
  .get(at, oldAwardKeeper, async (c) => {
    const agency = await agencyIn(c)
    return show(c, OldAwardsScreen, { agency, people: await servedIn(c.var.db, agency.id) })
  })
  .post(at, oldAwardKeeper, async (c) => {
    const agencyId = c.req.param('id')
    const form = await read(c, one)
    const old = {
      ...{ agencyId, personId: form.person_id, awardCode: form.award_code, route: form.route },
      ...{ postTitle: form.post_title, achievement: form.achievement, issuer: form.issuer },
      ...{ decisionReference: form.reference, decidedOn: form.decided_on, year: form.year },
    }
    await mayCopyOne(c.var.db, c.var.actor, old)
    const awardId = await recordOldAward(c.var.db, c.var.actor, old)
    return done(c, `/register/${awardId}`, t('Đã ghi vào sổ khen thưởng.'))
  })
  .post(`${at}/lists`, oldAwardKeeper, async (c) => {
    const agencyId = c.req.param('id')
    const { rows } = await read(c, list)
    const [upload = null] = await readFiles(c, 'file')
    const listId = await sendOldAwards(c.var.db, c.var.actor, { agencyId, text: rows, upload })
    return done(c, `/agencies/${agencyId}/old-awards/lists/${listId}`)
  })
  .get(`${at}/lists/:listId`, oldAwardKeeper, async (c) => {
    const { db, actor } = c.var
    const listId = c.req.param('listId') ?? ''
    const agency = await agencyIn(c)
    const typed = found(await sentList(db, agency.id, listId))
    const rows = await judgeRows(db, { agency, rows: rowsOf(cellsOfText(typed)), today: actor.today })
    return show(c, PreviewScreen, { agency, listId, text: typed, rows })
  })
  .post(`${at}/lists/:listId`, oldAwardKeeper, async (c) => {
    const agencyId = c.req.param('id') ?? ''
    const listId = c.req.param('listId') ?? ''
    const count = await copyOldAwards(c.var.db, c.var.actor, { agencyId, listId })
    return done(c, `/register?agency=${agencyId}`, t('Đã ghi {count} lượt khen thưởng cũ vào sổ.', { count }))
  })

async function agencyIn(c: Context<Env>) {
  const { id, name } = found(await findAgency(c.var.db, c.var.actor, c.req.param('id') ?? ''))
  return { id, name }
}
