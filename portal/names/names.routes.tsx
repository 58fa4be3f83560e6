import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { editorInChief, newsroom } from '#ground/people/who.ts'
import { isId, optionalLongText, text, version } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { found, notFound } from '#plumbing/verdict.ts'
import { addName, editName, mergeNames } from './names.acts.ts'
import { listNames, suggestNames } from './names.store.ts'
import { kindLabel, type NameKind, nameKinds } from './names.ts'
import { NamesScreen } from './screens/NamesScreen.tsx'

const words = { name: text(120), about: optionalLongText(1000) }
const at = '/magazine/names/:kind'

/** “Chủ đề”, “tác giả”: looked up by whoever writes, ordered by the editor-in-chief. */
export const nameRoutes = new Hono<Env>()
  .get(at, editorInChief, async (c) => {
    const kind = kindOf(c)
    const asked = { words: typedWords(c), page: pageOf(c) }
    return show(c, NamesScreen, { kind, ...asked, ...(await listNames(c.var.db, kind, asked)) })
  })
  .get(`${at}/suggestions`, newsroom, async (c) =>
    c.json({ names: await suggestNames(c.var.db, kindOf(c), typedWords(c)) }),
  )
  .post(at, editorInChief, async (c) => {
    const kind = kindOf(c)
    await addName(c.var.db, c.var.actor, kind, await read(c, z.object(words)))
    return done(c, `/magazine/names/${kind}`, t('Đã thêm: {kind}.', { kind: kindLabel(kind) }))
  })
  .post(`${at}/:nameId`, editorInChief, async (c) => {
    const kind = kindOf(c)
    const { _version, ...typed } = await read(c, z.object({ ...words, _version: version() }))
    await editName(c.var.db, c.var.actor, { kind, id: idOf(c) }, { ...typed, version: _version })
    return done(c, `/magazine/names/${kind}`, t('Đã lưu.'))
  })
  .post(`${at}/:nameId/merger`, editorInChief, async (c) => {
    const kind = kindOf(c)
    const { into } = await read(c, z.object({ into: text(120) }))
    const name = await mergeNames(c.var.db, c.var.actor, { kind, id: idOf(c), into })
    return done(c, `/magazine/names/${kind}`, t('Đã gộp vào “{name}”.', { name }))
  })

const kindOf = (c: Context<Env>): NameKind => found(nameKinds.find((kind) => kind === c.req.param('kind')))

function idOf(c: Context<Env>): string {
  const id = c.req.param('nameId') ?? ''
  return isId(id) ? id : notFound()
}

const typedWords = (c: Context<Env>) => (c.req.query('q') ?? '').normalize('NFC').trim().slice(0, 100)
