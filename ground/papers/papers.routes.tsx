import { type Context, Hono } from 'hono'
import { isId } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import { demand, found, notFound } from '#plumbing/verdict.ts'
import type { Env } from '../env.ts'
import { ruleFiles } from '../files/rulings.ts'
import { yearMember } from '../units/who.ts'
import { findYear } from '../units/year.store.ts'
import { paperChangeRoutes } from './changes/changes.routes.ts'
import { attachment } from './file-name.ts'
import { numberRoutes } from './numbers/numbers.routes.tsx'
import { mayReadPaper } from './papers.policy.ts'
import { findPaper, paperFile, paperOfFile } from './papers.store.ts'

/** Whoever may read the paper: the short address leads to the long one. */
const paperSeer = guard<Env>('paperSeer', async (c) => {
  const who = c.var.actorOrNull
  const id = c.req.param('id') ?? ''
  if (!who || !isId(id)) return false
  const paper = await findPaper(c.var.db, id)
  const year = paper?.slug ? await findYear(c.var.db, paper.slug, who.today) : undefined
  if (!paper || !year || mayReadPaper(who, paper, year).kind !== 'allowed') return false
  c.set('year', year)
  return true
})

// By its own address the file of a paper is no wider open than the paper.
ruleFiles(async (db, who, fileId) => {
  const paper = await paperOfFile(db, fileId)
  const year = paper?.slug ? await findYear(db, paper.slug, who.today) : undefined
  if (!paper || !year) return null
  return mayReadPaper(who, paper, year).kind === 'allowed' ? null : 'closed'
})

/** The page of a paper itself is the desk's, which knows what every paper is made from. */
export const paperRoutes = new Hono<Env>()
  .route('/', numberRoutes)
  .route('/', paperChangeRoutes)
  .get('/years/:slug/papers/:id/docx', yearMember, (c) => download(c, 'docx'))
  .get('/years/:slug/papers/:id/pdf', yearMember, (c) => download(c, 'pdf'))
  .get('/papers/:id', paperSeer, (c) => c.redirect(`/years/${c.var.year.slug}/papers/${idOf(c)}`))
  .get('/papers/:id/docx', paperSeer, (c) => download(c, 'docx'))
  .get('/papers/:id/pdf', paperSeer, (c) => download(c, 'pdf'))

async function download(c: Context<Env>, kind: 'docx' | 'pdf') {
  const file = found(await paperFile(c.var.db, idOf(c), kind))
  demand(mayReadPaper(c.var.actor, file, c.var.year))
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
