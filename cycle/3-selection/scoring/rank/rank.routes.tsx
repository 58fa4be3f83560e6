import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { yearMember } from '#ground/units/who.ts'
import { pageOf, show } from '#kit/http/show.tsx'
import { workbook } from '#kit/http/workbook.ts'
import { sheetSeer } from '../scoring.who.ts'
import { rankWorkbook } from '../workbook/workbook.file.ts'
import { showPair } from './pair.view.ts'
import { showRank } from './rank.view.ts'
import { PairScreen } from './screens/PairScreen.tsx'
import { RankScreen } from './screens/RankScreen.tsx'

export const rankRoutes = new Hono<Env>()
  .get('/years/:slug/rank', yearMember, async (c) =>
    show(c, RankScreen, await showRank(c.var.db, c.var.actor, c.var.year, pageOf(c))),
  )
  .get('/years/:slug/rank.xlsx', yearMember, async (c) => {
    const bytes = await rankWorkbook(c.var.db, c.var.year)
    return workbook(c, `xep-hang-${c.var.year.slug}`, bytes)
  })
  .get('/years/:slug/rank/:agencyId', sheetSeer, async (c) =>
    show(c, PairScreen, await showPair(c.var.db, c.var.year, c.var.agencyId)),
  )
