import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { editorInChief } from '#ground/people/who.ts'
import { choice, optionalText, text, version } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { addSection, closeSection, editSection, moveSection, reopenSection } from './order.acts.ts'
import { allSections } from './order.store.ts'
import { commentRules } from './rules.ts'
import { SectionsScreen } from './screens/SectionsScreen.tsx'

const words = {
  name: text(80),
  english: optionalText(80),
  about: optionalText(300),
  commentRule: choice(commentRules),
}

const home = '/magazine/sections'

/** “Chuyên mục”: made, renamed, put in order and closed by the editor-in-chief. */
export const sectionOrderRoutes = new Hono<Env>()
  .get(home, editorInChief, async (c) => show(c, SectionsScreen, { sections: await allSections(c.var.db) }))
  .post(home, editorInChief, async (c) => {
    await addSection(c.var.db, c.var.actor, await read(c, z.object(words)))
    return done(c, home, t('Đã mở chuyên mục.'))
  })
  .post(`${home}/:section`, editorInChief, async (c) => {
    const { _version, ...typed } = await read(c, z.object({ ...words, _version: version() }))
    await editSection(c.var.db, c.var.actor, c.req.param('section'), { ...typed, version: _version })
    return done(c, home, t('Đã lưu chuyên mục.'))
  })
  .post(`${home}/:section/place`, editorInChief, async (c) => {
    const { direction } = await read(c, z.object({ direction: choice(['up', 'down']) }))
    await moveSection(c.var.db, c.var.actor, c.req.param('section'), direction)
    return done(c, home, t('Đã đổi thứ tự chuyên mục.'))
  })
  .post(`${home}/:section/closure`, editorInChief, async (c) => {
    await closeSection(c.var.db, c.var.actor, c.req.param('section'))
    return done(c, home, t('Đã đóng chuyên mục; bài cũ vẫn đọc được.'))
  })
  .post(`${home}/:section/reopening`, editorInChief, async (c) => {
    await reopenSection(c.var.db, c.var.actor, c.req.param('section'))
    return done(c, home, t('Đã mở lại chuyên mục.'))
  })
