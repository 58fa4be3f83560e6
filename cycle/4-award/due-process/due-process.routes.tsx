import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { isId } from '#kit/http/fields.ts'
import { pageOf, show } from '#kit/http/show.tsx'
import { found, notFound } from '#plumbing/verdict.ts'
import { findDecision } from '../decision/decision.store.ts'
import { allSheets, oneSheet, showListProcess, showProcess } from './due-process.view.ts'
import { listProcessSeer, processSeer } from './due-process.who.ts'
import { processFile } from './process.file.ts'
import { ListProcessScreen } from './screens/ListProcessScreen.tsx'
import { ProcessScreen } from './screens/ProcessScreen.tsx'

const known = (id: string) => (isId(id) ? id : notFound())

export const dueProcessRoutes = new Hono<Env>()
  .get('/years/:slug/nominations/:id/process', processSeer, async (c) =>
    show(c, ProcessScreen, await showProcess(c.var.db, c.var.year, c.req.param('id'))),
  )
  .get('/years/:slug/nominations/:id/process.xlsx', processSeer, (c) =>
    processFile(c, c.req.param('id').slice(0, 8), oneSheet(c.var.pool, c.var.year, c.req.param('id'))),
  )
  .get('/years/:slug/decisions/:id/process', listProcessSeer, async (c) => {
    const asked = { id: known(c.req.param('id')), page: pageOf(c) }
    return show(c, ListProcessScreen, await showListProcess(c.var.db, c.var.year, asked))
  })
  .get('/years/:slug/decisions/:id/process.xlsx', listProcessSeer, async (c) => {
    const { db, pool, year } = c.var
    const { id } = found(await findDecision(db, year.id, known(c.req.param('id'))))
    return processFile(c, year.slug, allSheets(pool, year, id))
  })
