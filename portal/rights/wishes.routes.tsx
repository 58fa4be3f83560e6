import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { moderator, retentionKeeper } from '#ground/people/who.ts'
import { isId } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { found, notFound } from '#plumbing/verdict.ts'
import { countLetters } from '../mails/mails.store.ts'
import { setRetention } from './retention.acts.ts'
import { retentionMonths, retentionRuns } from './retention.store.ts'
import { entryForm, retentionForm, stepForm } from './rights.form.ts'
import { timingOf } from './rights.ts'
import { ProofScreen } from './screens/ProofScreen.tsx'
import { RetentionScreen } from './screens/RetentionScreen.tsx'
import { WishesScreen } from './screens/WishesScreen.tsx'
import { enterWish, takeStep } from './wishes.acts.ts'
import { countWishes, findWish, listWishes, wishPage } from './wishes.store.ts'

const home = '/moderation/wishes'

/** “Yêu cầu về dữ liệu cá nhân”: the moderators' list, and how long things are kept. */
export const wishRoutes = new Hono<Env>()
  .get(home, moderator, async (c) => {
    const page = pageOf(c)
    const { today } = c.var.actor
    const { db } = c.var
    const wishes = (await listWishes(db, page)).map((wish) => ({ ...wish, timing: timingOf(wish, today) }))
    const pages = Math.max(1, Math.ceil((await countWishes(db)) / wishPage))
    return show(c, WishesScreen, { wishes, today, page, pages, letters: await countLetters(db) })
  })
  .post(home, moderator, async (c) => {
    await enterWish(c.var.db, c.var.actor, await read(c, entryForm))
    return done(c, home, t('Đã ghi yêu cầu; hạn tính từ ngày nhận.'))
  })
  .get(`${home}/:wishId`, moderator, async (c) => {
    const wish = found(await findWish(c.var.db, idOf(c.req.param('wishId'))))
    const { today } = c.var.actor
    return show(c, ProofScreen, { wish: { ...wish, timing: timingOf(wish, today) }, today })
  })
  .post(`${home}/:wishId/steps`, moderator, async (c) => {
    const id = idOf(c.req.param('wishId'))
    await takeStep(c.var.db, c.var.actor, id, await read(c, stepForm))
    return done(c, `${home}/${id}`, t('Đã ghi; người gửi thấy trên trang riêng của mình.'))
  })
  .get('/magazine/retention', retentionKeeper, async (c) => {
    const { db } = c.var
    return show(c, RetentionScreen, { months: await retentionMonths(db), runs: await retentionRuns(db) })
  })
  .post('/magazine/retention', retentionKeeper, async (c) => {
    await setRetention(c.var.db, c.var.actor, (await read(c, retentionForm)).months)
    return done(c, '/magazine/retention', t('Đã đặt thời hạn lưu.'))
  })

const idOf = (id: string) => (isId(id) ? id : notFound())
