import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { integer, longText, text } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import type { Env } from '../../env.ts'
import { yearMember } from '../../units/who.ts'
import type { Series } from '../numbering.ts'
import { noteElsewhere, reserveNumber, voidNumber } from './numbers.acts.ts'
import { highestNumber } from './numbers.ts'
import { showNumbers } from './numbers.view.ts'
import { NumbersScreen } from './screens/NumbersScreen.tsx'

const inSeries = {
  series: text(80),
  kind: text(10),
  year: integer({ min: 1948, max: 2200 }),
  reason: longText(500),
}
const reserving = z.object(inSeries)
const elsewhere = z.object({
  ...inSeries,
  number: integer({ min: 1, max: highestNumber }),
  last: integer({ min: 1, max: highestNumber }),
})
const voiding = z.object({ ...inSeries, number: integer({ min: 1, max: highestNumber }) })

export const numberRoutes = new Hono<Env>()
  .get('/years/:slug/papers/numbers', yearMember, async (c) => {
    const { series = '', kind = '', year = '' } = c.req.query()
    const asked = series && kind ? { series, kind, year: Number(year) || 0 } : null
    const { db, actor } = c.var
    return show(c, NumbersScreen, await showNumbers(db, actor, c.var.year, { asked, page: pageOf(c) }))
  })
  .post('/years/:slug/papers/numbers', yearMember, async (c) => {
    const { reason, ...series } = await read(c, reserving)
    const number = await reserveNumber(c.var.db, c.var.actor, c.var.year, { series, reason })
    return done(c, pageOfSeries(c, series), t('Đã giữ số {number}.', { number }))
  })
  .post('/years/:slug/papers/numbers/elsewhere', yearMember, async (c) => {
    const { reason, number: first, last, ...series } = await read(c, elsewhere)
    if (last < first) throw new BadInput({ last: t('Số cuối phải bằng hoặc lớn hơn số đầu.') })
    if (last - first >= 5000) throw new BadInput({ last: t('Mỗi lần ghi nhiều nhất 5.000 số.') })
    await noteElsewhere(c.var.db, c.var.actor, c.var.year, { series, first, last, reason })
    return done(c, pageOfSeries(c, series), t('Đã ghi số cấp ở nơi khác.'))
  })
  .post('/years/:slug/papers/numbers/voids', yearMember, async (c) => {
    const { reason, ...at } = await read(c, voiding)
    await voidNumber(c.var.db, c.var.actor, c.var.year, { at, reason })
    return done(c, pageOfSeries(c, at), t('Đã hủy số {number}.', { number: at.number }))
  })

function pageOfSeries(c: Context<Env>, { series, kind, year }: Series): string {
  const query = new URLSearchParams({ series, kind, year: String(year) })
  return `/years/${c.var.year.slug}/papers/numbers?${query}`
}
