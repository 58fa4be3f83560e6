import { Hono } from 'hono'
import { z } from 'zod'
import { choice, day, id, integer, optionalId, optionalText, text, version } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { awardOf } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { found } from '#plumbing/verdict.ts'
import type { Env } from '../../env.ts'
import { chargedWith } from '../../people/actor.ts'
import { agencyOptions } from '../../people/people.store.ts'
import { addInsignia, moveInsignia, saveInsignia } from './insignia.acts.ts'
import { stockFile } from './insignia.file.ts'
import { awaiting, findInsignia, holding, movesOf, stockOf } from './insignia.store.ts'
import { moveReasons } from './insignia.ts'
import { insigniaKeeper, stockKeeper } from './insignia.who.ts'
import { KindScreen } from './screens/KindScreen.tsx'
import { StockScreen } from './screens/StockScreen.tsx'

const kind = {
  name: text(120),
  award_code: optionalText(60).transform((typed) => (awardOf(typed) ? typed : null)),
  unit: optionalText(30),
  least: integer({ min: 0, max: 1_000_000 }),
}
const newKind = z.object({ organisation_id: id(), ...kind })
const editKind = z.object({ ...kind, _version: version() })
const newMove = z.object({
  on_day: day(),
  why: choice(moveReasons),
  count: integer({ min: 0, max: 1_000_000 }),
  award_id: optionalId(),
  words: optionalText(300),
})

export const insigniaRoutes = new Hono<Env>()
  .get('/insignia', stockKeeper, async (c) => {
    const { db, actor } = c.var
    const own = chargedWith(actor)
    const agencies = (await agencyOptions(db, actor)).filter((one) => own.includes(one.id))
    return show(c, StockScreen, { kinds: await stockOf(db, own), agencies })
  })
  .post('/insignia', stockKeeper, async (c) => {
    const form = await read(c, newKind)
    const { organisation_id: organisationId, award_code: awardCode, name, unit, least } = form
    const kindId = await addInsignia(c.var.db, c.var.actor, { organisationId, name, awardCode, unit, least })
    return done(c, `/insignia/${kindId}`, t('Đã thêm loại hiện vật. Hãy ghi số đang có trong kho.'))
  })
  .get('/insignia/stock.xlsx', stockKeeper, (c) => stockFile(c))
  .get('/insignia/:id', insigniaKeeper, async (c) => {
    const { db, actor } = c.var
    const of = found(await findInsignia(db, c.req.param('id')))
    const page = pageOf(c)
    const [moves, waiting, holders] = await Promise.all([
      movesOf(db, of.id, page),
      awaiting(db, of),
      holding(db, of),
    ])
    return show(c, KindScreen, { kind: of, ...moves, page, waiting, holders, today: actor.today })
  })
  .post('/insignia/:id', insigniaKeeper, async (c) => {
    const kindId = c.req.param('id')
    const { name, award_code: awardCode, unit, least, _version } = await read(c, editKind)
    const edit = { name, awardCode, unit, least, version: _version }
    await saveInsignia(c.var.db, c.var.actor, kindId, edit)
    return done(c, `/insignia/${kindId}`, t('Đã lưu loại hiện vật.'))
  })
  .post('/insignia/:id/moves', insigniaKeeper, async (c) => {
    const kindId = c.req.param('id')
    const { on_day: onDay, why, count, award_id: awardId, words } = await read(c, newMove)
    await moveInsignia(c.var.db, c.var.actor, kindId, { onDay, why, count, awardId, words })
    return done(c, `/insignia/${kindId}#moves`, t('Đã ghi vào sổ kho.'))
  })
