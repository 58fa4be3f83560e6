import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { yearMember } from '#ground/units/who.ts'
import { pageOf, show } from '#kit/http/show.tsx'
import { showCentralReport } from './central-report.view.ts'
import { CentralReportScreen } from './screens/CentralReportScreen.tsx'

export const centralReportRoutes = new Hono<Env>().get('/years/:slug/central-report', yearMember, async (c) =>
  show(c, CentralReportScreen, await showCentralReport(c.var.db, c.var.year, pageOf(c))),
)
