import { type Context, Hono } from 'hono'
import sharp from 'sharp'
import type { Env } from '#ground/env.ts'
import { everyone } from '#ground/people/who.ts'
import { guard } from '#kit/http/guard.ts'
import { pageOf, show } from '#kit/http/show.tsx'
import { found } from '#plumbing/verdict.ts'
import { mayMakeIssue } from '../../issues/issues.policy.ts'
import { findIssue, listIssues, pageOfPdf, pagesHolding, pagesOfPdf } from '../../issues/issues.store.ts'
import { type Issue, issueState } from '../../issues/issues.ts'
import { formatFor } from '../../pictures/pictures.ts'
import { renditionOf } from '../../pictures/renditions.ts'
import { frameOf } from '../frame.ts'
import { IssueScreen } from './IssueScreen.tsx'
import { IssuesScreen } from './IssuesScreen.tsx'
import { PageScreen } from './PageScreen.tsx'
import { WithdrawnIssueScreen } from './WithdrawnIssueScreen.tsx'

/** An issue is for anybody once it is published, before that for those who make it. */
const issueSeer = guard<Env>('issueSeer', async (c) => {
  const issue = await findIssue(c.var.db, { slug: c.req.param('slug') ?? '' })
  return issue !== undefined && (issue.publication !== null || isMaker(c))
})

const isMaker = (c: Context<Env>) =>
  c.var.actorOrNull !== null && mayMakeIssue(c.var.actorOrNull).kind === 'allowed'

export const issueRoutes = new Hono<Env>()
  .get('/issues', everyone, async (c) => {
    const page = pageOf(c)
    const list = await listIssues(c.var.db, { page, all: false })
    return show(c, IssuesScreen, { ...(await frameOf(c)), ...list, page })
  })
  .get('/issues/:slug', issueSeer, async (c) => {
    const issue = await issueAt(c)
    const frame = await frameOf(c)
    if (issue.withdrawal) {
      const notice = await show(c, WithdrawnIssueScreen, { ...frame, issue })
      return new Response(notice.body, { status: 410, headers: notice.headers })
    }
    const words = (c.req.query('q') ?? '').normalize('NFC').trim().slice(0, 100)
    const pages = issue.pdf ? await pagesOfPdf(c.var.db, issue.pdf.id) : []
    const holding = issue.pdf && words !== '' ? await pagesHolding(c.var.db, issue.pdf.id, words) : []
    return show(c, IssueScreen, {
      ...frame,
      issue,
      pages,
      words,
      holding,
      isDraft: issueState(issue) === 'draft',
    })
  })
  .get('/issues/:slug/pages/:page', issueSeer, async (c) => {
    const issue = await issueAt(c)
    const { page, drawn } = await pageAt(c, issue)
    const { content: _, ...shape } = drawn
    return show(c, PageScreen, { ...(await frameOf(c)), issue, page, ...shape })
  })
  .get('/issues/:slug/pages/:page/picture', issueSeer, async (c) => {
    const issue = await issueAt(c)
    const { drawn } = await pageAt(c, issue)
    return picture(c, issue, { webp: drawn.content, mark: `${issue.pdf?.id}-${c.req.param('page')}` })
  })
  .get('/issues/:slug/cover', issueSeer, async (c) => {
    const issue = await issueAt(c)
    if (!issue.coverId) {
      const { drawn } = await pageAt(c, issue, 1)
      const webp = await sharp(drawn.content).resize({ width: 480 }).webp({ quality: 80 }).toBuffer()
      return picture(c, issue, { webp, mark: `${issue.pdf?.id}-cover` })
    }
    const wanted = { width: 480, format: formatFor(c.req.header('accept') ?? '') } as const
    const { bytes, format } = await renditionOf(c.var.pool, issue.coverId, wanted)
    headersOf(c, issue, `${issue.coverId}-${format}`)
    return c.body(new Uint8Array(bytes), 200, { 'content-type': `image/${format}` })
  })

const issueAt = async (c: Context<Env>) =>
  found(await findIssue(c.var.db, { slug: c.req.param('slug') ?? '' }))

async function pageAt(c: Context<Env>, issue: Issue, page = Number(c.req.param('page'))) {
  const isShown = issue.pdf && !issue.withdrawal && Number.isInteger(page) && page > 0 && page < 10_000
  const drawn = isShown && issue.pdf ? await pageOfPdf(c.var.db, issue.pdf.id, page) : undefined
  return { page, drawn: found(drawn) }
}

/** Kept as WebP; a browser that does not know it gets JPEG. */
async function picture(c: Context<Env>, issue: Issue, { webp, mark }: { webp: Uint8Array; mark: string }) {
  const knowsWebp = formatFor(c.req.header('accept') ?? '') !== 'jpeg'
  headersOf(c, issue, `${mark}-${knowsWebp ? 'w' : 'j'}`)
  const bytes = knowsWebp ? webp : await sharp(webp).jpeg({ quality: 80 }).toBuffer()
  return c.body(new Uint8Array(bytes), 200, { 'content-type': knowsWebp ? 'image/webp' : 'image/jpeg' })
}

function headersOf(c: Context<Env>, issue: Issue, mark: string): void {
  c.header('cache-control', issue.publication ? 'public, max-age=3600' : 'private, no-store')
  c.header('vary', 'accept')
  c.header('etag', `"${mark}"`)
}
