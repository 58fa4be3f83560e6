import { Hono, type MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Env } from '#ground/env.ts'
import type { Attempt } from '#kit/page/shell.ts'
import { type Clock, systemClock } from '#plumbing/clock.ts'
import type { Db } from '#plumbing/database.ts'
import type { RunSettings } from '#plumbing/settings.ts'
import { hidden, notFound, Refused } from '#plumbing/verdict.ts'
import { assetRoutes } from './assets.routes.ts'
import { limitBody } from './body.ts'
import { context } from './context.ts'
import { csrfCheck } from './csrf.ts'
import { oneDeed } from './deeds.ts'
import { answer } from './errors.tsx'
import { leadOn } from './moved.ts'
import { mustChange } from './must-change.ts'
import { routes } from './routes.ts'
import { firstRun } from './setup/first-run.ts'
import { spool } from './spool.ts'

type Parts = { db: Db; settings: RunSettings; secret: string; clock?: Clock }

/** The whole program as one function from requests to answers. */
export function createApp(parts: Parts) {
  const app = new Hono<Env>()
  const draw = async (request: Request, attempt: Attempt) => app.fetch(request, { attempt })
  app.use(secureHeaders(headers))
  app.use(unlessSaid)
  app.route('/', assetRoutes)
  app.use(context({ clock: systemClock, ...parts, draw }))
  app.use(leadOn)
  app.use(limitBody(parts.settings.uploadLimit))
  app.use(spool(parts.settings.mediaLimit))
  app.use(oneDeed(parts.db, (request, env) => app.fetch(request, env)))
  app.use(wellFormed)
  app.use(csrfCheck(parts.secret))
  app.use(firstRun(parts.db))
  app.use(mustChange)
  app.onError((error, c) => (c.req.method === 'POST' ? c.body(null, 500) : answer(error, c)))
  app.notFound((c) => answer(new Refused(hidden), c))
  app.route('/', routes)
  return app
}

/** A page loads from us alone and belongs to one reader; a file or a picture says otherwise itself. */
const unlessSaid: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(ofPages)) if (!c.res.headers.has(name)) c.header(name, value)
}

/** No address of ours holds a zero byte, and the database takes none. */
const wellFormed: MiddlewareHandler<Env> = (c, next) => (c.req.url.includes('%00') ? notFound() : next())

const ofPages = {
  'cache-control': 'private, no-cache',
  'content-security-policy': [
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "img-src 'self' data:",
    "media-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
  ].join('; '),
}

const headers: Parameters<typeof secureHeaders>[0] = {
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
}
