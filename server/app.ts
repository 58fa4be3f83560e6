import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import type { Env } from '#ground/env.ts'
import type { Attempt } from '#kit/page/shell.ts'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import type { RunSettings } from '#plumbing/settings.ts'
import { BadInput, hidden, Refused } from '#plumbing/verdict.ts'
import { assetRoutes } from './assets.routes.ts'
import { context } from './context.ts'
import { csrfCheck } from './csrf.ts'
import { oneDeed } from './deeds.ts'
import { answer } from './errors.tsx'
import { mustChange } from './must-change.ts'
import { routes } from './routes.ts'
import { firstRun } from './setup/first-run.ts'

type Parts = { db: Db; settings: RunSettings; secret: string }

/** The whole program as one function from requests to answers. */
export function createApp(parts: Parts) {
  const app = new Hono<Env>()
  const draw = async (request: Request, attempt: Attempt) => app.fetch(request, { attempt })
  app.use(secureHeaders(headers))
  app.route('/', assetRoutes)
  app.use(context({ ...parts, draw }))
  app.use(bodyLimit({ maxSize: parts.settings.uploadLimit + 1_000_000, onError: tooLarge }))
  app.use(oneDeed(parts.db))
  app.use(csrfCheck(parts.secret))
  app.use(firstRun(parts.db))
  app.use(mustChange)
  app.onError((error, c) => (c.req.method === 'POST' ? c.body(null, 500) : answer(error, c)))
  app.notFound((c) => answer(new Refused(hidden), c))
  app.route('/', routes)
  return app
}

function tooLarge(): never {
  throw new BadInput({ _: t('Tệp gửi lên lớn quá. Hãy chọn tệp nhỏ hơn rồi gửi lại.') })
}

const headers: Parameters<typeof secureHeaders>[0] = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    baseUri: ["'none'"],
    connectSrc: ["'self'"],
    fontSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    imgSrc: ["'self'", 'data:'],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
  },
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
}
