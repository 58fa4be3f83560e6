import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { editorInChief } from '#ground/people/who.ts'
import { choice, isId, optionalText } from '#kit/http/fields.ts'
import { fieldsOf, read, readLarge } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { BadInput, found, notFound } from '#plumbing/verdict.ts'
import { openSections } from '../sections/sections.store.ts'
import { runImport, sendImport, undoImport } from './imports.acts.ts'
import { findImport, latestImports } from './imports.store.ts'
import { importKinds } from './imports.ts'
import { showImport } from './imports.view.ts'
import { placeTyped } from './pages/place.ts'
import { reportOf } from './report.ts'
import { ImportScreen } from './screens/ImportScreen.tsx'
import { ImportsScreen } from './screens/ImportsScreen.tsx'

const home = '/magazine/imports'
const places = {
  title: optionalText(80),
  lead: optionalText(80),
  date: optionalText(80),
  content: optionalText(80),
}

/** “Chuyển từ trang cũ”: sent, looked at, run, taken back; all by the editor-in-chief. */
export const importRoutes = new Hono<Env>()
  .get(home, editorInChief, async (c) => show(c, ImportsScreen, { runs: await latestImports(c.var.db) }))
  .post(home, editorInChief, async (c) => {
    const { kind, ...typed } = await read(c, z.object({ kind: choice(importKinds), ...places }))
    for (const [name, place] of Object.entries(typed))
      if (place !== '' && !placeTyped(place))
        throw new BadInput({ [name]: t('Hãy gõ tên thẻ, #mã hoặc .lớp, ví dụ div.noi-dung.') })
    const [text, pictures] = [await readLarge(c, 'text'), await readLarge(c, 'pictures')]
    if (kind === 'wordpress' && !text) throw new BadInput({ text: t('Hãy chọn tệp XML xuất từ WordPress.') })
    if (kind === 'pages' && !pictures)
      throw new BadInput({ pictures: t('Hãy chọn tệp ZIP có các trang HTML.') })
    const { content, ...others } = typed
    const id = await sendImport(c.var.db, c.var.actor, {
      ...{ kind, text: kind === 'wordpress' ? text : null, pictures },
      places: { ...others, text: content },
    })
    return done(c, `${home}/${id}`, t('Đã nhận tệp, đang đọc. Chưa có gì của tạp chí thay đổi.'))
  })
  .get(`${home}/:importId`, editorInChief, async (c) =>
    show(c, ImportScreen, await showImport(c.var.db, c.var.actor, idOf(c))),
  )
  .post(`${home}/:importId/run`, editorInChief, async (c) => {
    const id = idOf(c)
    await runImport(c.var.db, c.var.actor, id, await choicesTyped(c))
    return done(c, `${home}/${id}`, t('Đang chuyển. Có thể rời trang này; việc vẫn chạy.'))
  })
  .post(`${home}/:importId/undo`, editorInChief, async (c) => {
    const id = idOf(c)
    await undoImport(c.var.db, c.var.actor, id)
    return done(c, `${home}/${id}`, t('Đang gỡ lại những bài chưa ai sửa.'))
  })
  .get(`${home}/:importId/report.csv`, editorInChief, async (c) => {
    const run = found(await findImport(c.var.db, idOf(c)))
    return c.body(reportOf(c.var.pool, run.id), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="chuyen-${run.id.slice(0, 8)}.csv"`,
      'cache-control': 'private, no-store',
    })
  })

/** The choices before a run: a section for the rest, what becomes of pages, and where each category leads. */
async function choicesTyped(c: Context<Env>) {
  const sections = (await openSections(c.var.db)).map(({ slug }) => slug)
  const { section, pages } = await read(
    c,
    z.object({ section: optionalText(60), pages: choice(['standing', 'items', 'none']) }),
  )
  if (!sections.includes(section))
    throw new BadInput({ section: t('Hãy chọn chuyên mục nhận các bài còn lại.') })
  const fields = Object.entries(await fieldsOf(c)).filter(([name]) => name.startsWith('category.'))
  const led = fields.map(([name, [to = '']]) => [name.slice('category.'.length), to] as const)
  const categories = Object.fromEntries(led.filter(([, to]) => to === '#topic' || sections.includes(to)))
  return { section, pages, categories }
}

function idOf(c: Context<Env>): string {
  const id = c.req.param('importId') ?? ''
  return isId(id) ? id : notFound()
}
