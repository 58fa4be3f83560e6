import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import type { Actor } from '#ground/people/actor.ts'
import { choice, id, isId, text, version } from '#kit/http/fields.ts'
import { read, readFiles, readLarge } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, found, notFound } from '#plumbing/verdict.ts'
import { mayEdit, maySee } from '../news/news.policy.ts'
import { findArticle } from '../news/news.store.ts'
import { itemSeer } from '../news/who.ts'
import { addTrack, removeTrack, setRecording } from './bulletins.acts.ts'
import { workingBulletin } from './bulletins.store.ts'
import { languages, trackKinds } from './bulletins.ts'
import { RecordingScreen } from './screens/RecordingScreen.tsx'

const sentTrack = z.object({
  kind: choice(trackKinds),
  language: choice(languages),
  label: text(60),
  _version: version(),
})

export const bulletinRoutes = new Hono<Env>()
  .get('/magazine/articles/:id/recording', itemSeer, async (c) => {
    const view = await showRecording(c.var.db, c.var.actor, idOf(c.req.param('id')))
    return show(c, RecordingScreen, { ...view, limit: c.var.settings.mediaLimit })
  })
  .post('/magazine/articles/:id/recording', itemSeer, async (c) => {
    const articleId = await bulletinId(c)
    const { _version } = await read(c, z.object({ _version: version() }))
    const file = await readLarge(c, 'recording')
    if (!file) throw new BadInput({ recording: t('Chưa chọn tệp.') })
    await setRecording(c.var.db, c.var.actor, { articleId, version: _version }, file)
    return done(c, roomOf(articleId), t('Đã nhận bản ghi. Bạn đọc có bản này từ lần đăng tới.'))
  })
  .post('/magazine/articles/:id/tracks', itemSeer, async (c) => {
    const articleId = await bulletinId(c)
    const { _version, ...typed } = await read(c, sentTrack)
    const [file] = await readFiles(c, 'track')
    if (!file) throw new BadInput({ track: t('Chưa chọn tệp.') })
    const at = { articleId, version: _version }
    await addTrack(c.var.db, c.var.actor, at, { ...typed, bytes: file.bytes })
    return done(c, roomOf(articleId), t('Đã nhận phụ đề.'))
  })
  .post('/magazine/articles/:id/tracks/removal', itemSeer, async (c) => {
    const articleId = await bulletinId(c)
    const { trackId, _version } = await read(c, z.object({ trackId: id(), _version: version() }))
    await removeTrack(c.var.db, c.var.actor, { articleId, version: _version }, trackId)
    return done(c, roomOf(articleId), t('Đã bỏ phụ đề.'))
  })

async function showRecording(db: Db, who: Actor, articleId: string) {
  const article = found(await findArticle(db, { id: articleId }))
  const { form } = article
  if (maySee(who, article).kind !== 'allowed' || (form !== 'video' && form !== 'audio')) return notFound()
  return { article, form, ...(await workingBulletin(db, articleId)), may: { edit: mayEdit(who, article) } }
}

/** The item, found before its form is read: a stranger learns nothing from a form. */
async function bulletinId(c: Context<Env>): Promise<string> {
  const { article } = await showRecording(c.var.db, c.var.actor, idOf(c.req.param('id') ?? ''))
  return article.id
}

const roomOf = (articleId: string) => `/magazine/articles/${articleId}/recording`

const idOf = (articleId: string) => (isId(articleId) ? articleId : notFound())
