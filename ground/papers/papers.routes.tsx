import { type Context, Hono } from 'hono'
import { isId } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import { pageOf, show } from '#kit/http/show.tsx'
import { demand, found, notFound } from '#plumbing/verdict.ts'
import type { Env } from '../env.ts'
import { yearMember } from '../units/who.ts'
import { findYear } from '../units/year.store.ts'
import { seesYear } from '../units/year.ts'
import { attachment } from './file-name.ts'
import { layOut } from './layout.ts'
import { paged } from './paging.ts'
import { mayReadPaper } from './papers.policy.ts'
import { findPaper, paperFile, papersOf } from './papers.store.ts'
import { PaperScreen } from './screens/PaperScreen.tsx'
import { PapersScreen } from './screens/PapersScreen.tsx'

/** Whoever sees the year of the paper: the short address leads to the long one. */
const paperSeer = guard<Env>('paperSeer', async (c) => {
  const who = c.var.actorOrNull
  const id = c.req.param('id') ?? ''
  if (!who || !isId(id)) return false
  const paper = await findPaper(c.var.db, id)
  const year = paper?.slug ? await findYear(c.var.db, paper.slug, who.today) : undefined
  if (!year || !seesYear(who, year)) return false
  c.set('year', year)
  return true
})

export const paperRoutes = new Hono<Env>()
  .get('/years/:slug/papers', yearMember, async (c) => {
    const page = pageOf(c)
    const { rows, pages } = await papersOf(c.var.db, c.var.year.id, page)
    return show(c, PapersScreen, { slug: c.var.year.slug, papers: rows, page, pages })
  })
  .get('/years/:slug/papers/:id', yearMember, async (c) => {
    const paper = found(await findPaper(c.var.db, idOf(c)))
    demand(mayReadPaper(paper, c.var.year))
    const { content, ...rest } = paper
    return show(c, PaperScreen, { paper: rest, ...paged(layOut(content), pageOf(c)), slug: c.var.year.slug })
  })
  .get('/years/:slug/papers/:id/docx', yearMember, (c) => download(c, 'docx'))
  .get('/years/:slug/papers/:id/pdf', yearMember, (c) => download(c, 'pdf'))
  .get('/papers/:id', paperSeer, (c) => c.redirect(`/years/${c.var.year.slug}/papers/${idOf(c)}`))
  .get('/papers/:id/docx', paperSeer, (c) => download(c, 'docx'))
  .get('/papers/:id/pdf', paperSeer, (c) => download(c, 'pdf'))

async function download(c: Context<Env>, kind: 'docx' | 'pdf') {
  const file = found(await paperFile(c.var.db, idOf(c), kind))
  demand(mayReadPaper(file, c.var.year))
  return c.body(new Uint8Array(file.content), 200, {
    'content-type': file.kind,
    'content-disposition': attachment(file.name),
    'cache-control': 'private, no-store',
    etag: `"${file.sha256.slice(0, 32)}"`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
}

function idOf(c: Context<Env>): string {
  const id = c.req.param('id') ?? ''
  return isId(id) ? id : notFound()
}
