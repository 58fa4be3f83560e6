import { type Context, Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { show } from '#kit/http/show.tsx'
import { workbook } from '#kit/http/workbook.ts'
import { catalogue } from '#law/awards/catalogue.ts'
import { found } from '#plumbing/verdict.ts'
import { countedBodies } from '../bodies.store.ts'
import { formsMaker } from '../statistics.who.ts'
import { ownFile } from './own.file.ts'
import { ownBodies, ownCounts } from './own.store.ts'
import { ownTable } from './own.ts'
import { OwnScreen } from './screens/OwnScreen.tsx'

export const ownRoutes = new Hono<Env>()
  .get('/statistics/forms/own', formsMaker, async (c) => {
    const [own, bodies] = await Promise.all([ownView(c), countedBodies(c.var.db, c.var.actor)])
    return show(c, OwnScreen, { ...own, bodies, thisYear: thisYearOf(c) })
  })
  .get('/statistics/forms/own.xlsx', formsMaker, async (c) => {
    const own = await ownView(c)
    return workbook(c, `bieu-tong-hop-${own.year}`, await ownFile(own))
  })

async function ownView(c: Context<Env>) {
  const { db, actor } = c.var
  const asked = Number(c.req.query('year') ?? '')
  const year = Number.isInteger(asked) && asked >= 1945 && asked <= 2200 ? asked : thisYearOf(c)
  const only = c.req.query('body') || undefined
  const body = found((await countedBodies(db, actor, only))[0])
  const [bodies, counts] = await Promise.all([ownBodies(db, body.id), ownCounts(db, body.id, year)])
  const order = catalogue.map((award) => award.code).reverse()
  const illustrative = counts.reduce((sum, one) => sum + one.illustrative, 0)
  return { body, year, table: ownTable(bodies, counts, order), illustrative }
}

const thisYearOf = (c: Context<Env>) => Number(c.var.actor.today.slice(0, 4))
