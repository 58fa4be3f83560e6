import { type Context, Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { everyone } from '#ground/people/who.ts'
import { pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import type { ArticleForm } from '../../news/news.ts'
import { frameOf, pagesOf } from '../frame.ts'
import { countNews, latestNews, newsPage } from '../reading.store.ts'
import { ListScreen } from '../screens/ListScreen.tsx'
import { BulletinsScreen } from './BulletinsScreen.tsx'

/** What is looked at and listened to: galleries, and bulletins for the eye or the ear. */
export const shelfRoutes = new Hono<Env>()
  .get('/galleries', everyone, async (c) => {
    const words = { title: t('Chùm ảnh'), about: t('Những hoạt động kể bằng ảnh.') }
    return show(c, ListScreen, { ...(await listOf(c, 'gallery', '/galleries')), ...words })
  })
  .get('/bulletins', everyone, async (c) => {
    const words = { title: t('Bản tin hình'), about: t('Bản tin có phụ đề và lời đầy đủ.') }
    return show(c, BulletinsScreen, { ...(await listOf(c, 'video', '/bulletins')), ...words })
  })
  .get('/bulletins/audio', everyone, async (c) => {
    const words = { title: t('Bản tin tiếng'), about: t('Bản tin để nghe, có lời đầy đủ để đọc.') }
    return show(c, BulletinsScreen, { ...(await listOf(c, 'audio', '/bulletins/audio')), ...words })
  })

async function listOf(c: Context<Env>, form: ArticleForm, path: string) {
  const pages = pagesOf(await countNews(c.var.db, { form }), newsPage)
  const page = Math.min(pageOf(c), pages)
  const items = await latestNews(c.var.db, { form }, { page })
  return { ...(await frameOf(c)), path, items, page, pages }
}
