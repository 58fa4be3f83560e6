import { type Context, Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { yearMember } from '#ground/units/who.ts'
import { isId } from '#kit/http/fields.ts'
import { tidy } from '#kit/http/read.ts'
import { pageOf, show } from '#kit/http/show.tsx'
import { notFound } from '#plumbing/verdict.ts'
import { composeRoutes } from './compose.routes.tsx'
import type { PaperSearch } from './list.store.ts'
import { showPaper, showPapers } from './papers.view.ts'
import { PaperScreen } from './screens/PaperScreen.tsx'
import { PapersScreen } from './screens/PapersScreen.tsx'

/** The desk of papers. The page of one paper comes last: `new` and `numbers` are no papers. */
export const paperDeskRoutes = new Hono<Env>()
  .get('/years/:slug/papers', yearMember, async (c) => {
    const asked = { search: searchOf(c), page: pageOf(c) }
    return show(c, PapersScreen, await showPapers(c.var.db, c.var.actor, c.var.year, asked))
  })
  .route('/', composeRoutes)
  .get('/years/:slug/papers/:id', yearMember, async (c) => {
    const id = c.req.param('id')
    if (!isId(id)) notFound()
    return show(c, PaperScreen, await showPaper(c.var.db, c.var.actor, c.var.year, { id, page: pageOf(c) }))
  })

function searchOf(c: Context<Env>): PaperSearch {
  const query = (name: string) => tidy(c.req.query(name) ?? '').slice(0, 200)
  const maker = query('maker')
  return {
    words: query('words'),
    form: query('form'),
    issuer: query('issuer'),
    maker: isId(maker) ? maker : '',
    code: query('code'),
  }
}
