import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { vnDay } from '#kit/format.ts'
import { choice, day, integer, isId, optionalText, text } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { workbook } from '#kit/http/workbook.ts'
import { yearOf } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { notFound } from '#plumbing/verdict.ts'
import { xlsxPage } from '#plumbing/xlsx.ts'
import { listKeeper } from '../../submission/list.who.ts'
import { recordFundEntry, reverseFundEntry } from './fund.acts.ts'
import { mayKeepFund } from './fund.policy.ts'
import { balanceOf, entriesOf, entriesOnPage, fundYears } from './fund.store.ts'
import { FundScreen } from './screens/FundScreen.tsx'

const entry = z.object({
  direction: choice(['in', 'out']),
  amount: integer({ min: 1, max: 1_000_000_000_000 }),
  onDay: day(),
  words: text(300),
  reference: optionalText(100),
})
const reversal = z.object({ reason: text(300) })

export const fundRoutes = new Hono<Env>()
  .get('/years/:slug/fund', listKeeper, async (c) => show(c, FundScreen, await fundView(c)))
  .get('/years/:slug/fund/file', listKeeper, fundFile)
  .post('/years/:slug/fund', listKeeper, async (c) => {
    const { db, actor, year } = c.var
    await recordFundEntry(db, actor, year, await read(c, entry))
    return done(c, `/years/${year.slug}/fund`, t('Đã ghi vào quỹ.'))
  })
  .post('/years/:slug/fund/:entryId/reversal', listKeeper, async (c) => {
    const { db, actor, year } = c.var
    const typed = await read(c, reversal)
    const id = c.req.param('entryId')
    await reverseFundEntry(db, actor, year, { id: isId(id) ? id : notFound(), ...typed })
    return done(c, `/years/${year.slug}/fund`, t('Đã ghi bút toán đảo.'))
  })

function yearAsked(c: Context<Env>): number {
  const typed = Number(c.req.query('year'))
  return Number.isInteger(typed) && typed > 1945 && typed < 3000 ? typed : yearOf(c.var.actor.today)
}

async function fundView(c: Context<Env>) {
  const { db, actor, year } = c.var
  const calendarYear = yearAsked(c)
  const page = pageOf(c)
  const years = await fundYears(db, year.organisationId)
  const count = years.find((one) => one.year === calendarYear)?.entries ?? 0
  return {
    slug: year.slug,
    body: year.organisationName,
    today: actor.today,
    year: calendarYear,
    years,
    balance: await balanceOf(db, year.organisationId),
    entries: await entriesOf(db, year.organisationId, { year: calendarYear, page }),
    page,
    pages: Math.max(1, Math.ceil(count / entriesOnPage)),
    may: { keep: mayKeepFund(actor, year) },
  }
}

export type FundView = Awaited<ReturnType<typeof fundView>>

/** The entries of one year as a spreadsheet, with what the year began and ended with. */
async function fundFile(c: Context<Env>) {
  const { db, year } = c.var
  const asked = yearAsked(c)
  const sums = (await fundYears(db, year.organisationId)).find((one) => one.year === asked)
  const rows = await entriesOf(db, year.organisationId, { year: asked })
  const head = [t('Ngày'), t('Nội dung'), t('Số chứng từ'), t('Thu (đồng)'), t('Chi (đồng)'), t('Người ghi')]
  const bytes = await xlsxPage({
    name: t('Quỹ {year}', { year: asked }),
    columns: head.map((header, i) => ({ header, width: i === 1 ? 60 : 18 })),
    rows: [
      head,
      [null, t('Số dư đầu năm'), null, sums?.opening ?? 0, null, null],
      ...rows.map((one) => [
        vnDay(one.onDay),
        one.words,
        one.reference,
        one.direction === 'in' ? one.amount : null,
        one.direction === 'out' ? one.amount : null,
        one.recordedBy,
      ]),
      [null, t('Cộng trong năm'), null, sums?.in ?? 0, sums?.out ?? 0, null],
      [null, t('Số dư cuối năm'), null, sums?.closing ?? 0, null, null],
    ],
    headRow: 0,
    boldRows: [0, 1, rows.length + 2, rows.length + 3],
  })
  return workbook(c, `quy-khen-thuong-${asked}`, bytes)
}
