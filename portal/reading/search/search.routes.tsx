import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { everyone } from '#ground/people/who.ts'
import { pageOf, show } from '#kit/http/show.tsx'
import { openSections } from '../../sections/sections.store.ts'
import { frameOf } from '../frame.ts'
import { SearchScreen } from './SearchScreen.tsx'
import { searchNews } from './search.view.ts'

export const searchRoutes = new Hono<Env>().get('/search-news', everyone, async (c) => {
  const typed = (c.req.query('q') ?? '').normalize('NFC').trim().slice(0, 200)
  const sections = await openSections(c.var.db)
  const section = sections.find((one) => one.slug === c.req.query('section'))?.slug ?? ''
  const found = await searchNews(c.var.db, {
    typed,
    wanted: section ? { section } : {},
    page: pageOf(c),
  })
  return show(c, SearchScreen, { ...(await frameOf(c)), ...found, typed, section, sections })
})
