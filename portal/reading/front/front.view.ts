import type { Context } from 'hono'
import type { Env } from '#ground/env.ts'
import { portalPostings } from '#ground/posting/posting.store.ts'
import { pageOf } from '#kit/http/show.tsx'
import { frameOf, pagesOf } from '../frame.ts'
import { countNews, latestNews, newsPage, type Wanted } from '../reading.store.ts'
import { headlines, newestIssue } from './front.store.ts'

const leading = 7

/** A page of the newest items of a kind. */
export async function showList(c: Context<Env>, wanted: Wanted) {
  const page = pageOf(c)
  const [frame, items, count] = await Promise.all([
    frameOf(c),
    latestNews(c.var.db, wanted, { page }),
    countNews(c.var.db, wanted),
  ])
  return { ...frame, items, page, pages: pagesOf(count, newsPage) }
}

/** The first page: what is newest, each section, the lists being posted, recordings and the newest issue. */
export async function showFront(c: Context<Env>) {
  const { db } = c.var
  const today = c.var.clock.today()
  const [frame, items, postings, recordings, galleries, issue] = await Promise.all([
    frameOf(c),
    latestNews(db, {}, { size: leading }),
    portalPostings(db, today, 1),
    recordingsOf(c),
    latestNews(db, { form: 'gallery' }, { size: 3 }),
    newestIssue(db),
  ])
  const titles = await headlines(
    db,
    items.map((item) => item.slug),
  )
  return {
    ...frame,
    items,
    titles,
    postings: postings.rows.filter((one) => one.endsOn >= today).slice(0, 3),
    recordings,
    galleries,
    issue: issue ?? null,
    today,
  }
}

async function recordingsOf(c: Context<Env>) {
  const [video, audio] = await Promise.all([
    latestNews(c.var.db, { form: 'video' }, { size: 3 }),
    latestNews(c.var.db, { form: 'audio' }, { size: 3 }),
  ])
  return [...video, ...audio].sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime()).slice(0, 3)
}
