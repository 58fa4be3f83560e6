import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { editorInChief } from '#ground/people/who.ts'
import { integer, optionalLongText, text, version } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { found } from '#plumbing/verdict.ts'
import { contentFromHtml } from '../content/from-html.ts'
import { StandingFormScreen } from './screens/StandingFormScreen.tsx'
import { StandingScreen } from './screens/StandingScreen.tsx'
import { addStandingPage, editStandingPage } from './standing.acts.ts'
import { findStandingPage, standingPages } from './standing.store.ts'

const home = '/magazine/pages'

/** “Trang giới thiệu”: written by the editor-in-chief. */
export const standingRoutes = new Hono<Env>()
  .get(home, editorInChief, async (c) => show(c, StandingScreen, { pages: await standingPages(c.var.db) }))
  .post(home, editorInChief, async (c) => {
    const slug = await addStandingPage(c.var.db, c.var.actor, await read(c, z.object({ title: text(120) })))
    return done(c, `${home}/${slug}`, t('Đã lập trang. Hãy viết nội dung.'))
  })
  .get(`${home}/:page`, editorInChief, async (c) =>
    show(c, StandingFormScreen, { page: found(await findStandingPage(c.var.db, c.req.param('page'))) }),
  )
  .post(`${home}/:page`, editorInChief, async (c) => {
    const { _version, content, ...typed } = await read(c, written)
    await editStandingPage(c.var.db, c.var.actor, c.req.param('page'), {
      ...{ ...typed, version: _version },
      content: contentFromHtml(content).content,
    })
    return done(c, `${home}/${c.req.param('page')}`, t('Đã lưu trang; bạn đọc thấy ngay.'))
  })

const written = z.object({
  title: text(120),
  content: optionalLongText(400_000),
  position: integer({ min: 0, max: 999 }),
  _version: version(),
})
