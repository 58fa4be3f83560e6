import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { everyone } from '#ground/people/who.ts'
import { show } from '#kit/http/show.tsx'
import { magazineName } from '../reading/reading.store.ts'
import { monthsOf, refusedBy, wishFigures } from './figures.store.ts'
import { FiguresScreen } from './screens/FiguresScreen.tsx'

const monthsTold = 24

/** “Số liệu duyệt bình luận”: for everybody, without a name. */
export const figureRoutes = new Hono<Env>().get('/comments/figures', everyone, async (c) => {
  const { db } = c.var
  const months = await monthsOf(db, monthsTold)
  const refused = await refusedBy(db, months[0]?.month ?? '')
  if (!c.req.header('cookie')) c.header('cache-control', 'public, max-age=60')
  return show(c, FiguresScreen, {
    magazine: await magazineName(db),
    months,
    refused,
    wishes: await wishFigures(db),
  })
})
