import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { signedIn } from '#ground/people/who.ts'
import { tidy } from '#kit/http/read.ts'
import { show } from '#kit/http/show.tsx'
import { SearchScreen } from './screens/SearchScreen.tsx'
import { searchEverywhere } from './search.store.ts'

export const searchRoutes = new Hono<Env>().get('/search', signedIn, async (c) => {
  const words = tidy(c.req.query('q') ?? '').slice(0, 100)
  return show(c, SearchScreen, { words, hits: await searchEverywhere(c.var.db, c.var.actor, words) })
})
