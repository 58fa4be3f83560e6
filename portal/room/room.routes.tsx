import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { newsroom } from '#ground/people/who.ts'
import { isId, optionalText } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { notFound } from '#plumbing/verdict.ts'
import { states } from '../news/news.ts'
import { itemSeer } from '../news/who.ts'
import { nameItem } from './names.acts.ts'
import { dues, type RoomFilter } from './room.ts'
import { showItem, showRoom } from './room.view.ts'
import { ItemScreen } from './screens/ItemScreen.tsx'
import { RoomScreen } from './screens/RoomScreen.tsx'

const at = '/magazine/articles/:id'

/** “Phòng biên tập”: the list of items, and one item with all that belongs to it. */
export const roomRoutes = new Hono<Env>()
  .get('/magazine', newsroom, async (c) =>
    show(c, RoomScreen, await showRoom(c.var.db, c.var.actor, filterOf(c))),
  )
  .get(at, itemSeer, async (c) => {
    const { db, actor, trueClock } = c.var
    return show(c, ItemScreen, await showItem(db, actor, { id: idOf(c), now: trueClock.now() }))
  })
  .post(`${at}/names`, itemSeer, async (c) => {
    const typed = await read(c, z.object({ topics: optionalText(600), authors: optionalText(600) }))
    await nameItem(c.var.db, c.var.actor, idOf(c), typed)
    return done(c, `/magazine/articles/${idOf(c)}#names`, t('Đã lưu chủ đề, tác giả.'))
  })

function filterOf(c: Context<Env>): RoomFilter {
  const asked = (name: string) => c.req.query(name) ?? ''
  return {
    state: states.find((one) => one === asked('state')) ?? null,
    words: asked('q').normalize('NFC').trim().slice(0, 100),
    section: /^[a-z0-9-]{1,60}$/.test(asked('section')) ? asked('section') : '',
    person: isId(asked('person')) ? asked('person') : '',
    due: dues.find((one) => one === asked('due')) ?? null,
    onlyChanged: asked('facts') === 'changed',
    page: pageOf(c),
  }
}

function idOf(c: Context<Env>): string {
  const id = c.req.param('id') ?? ''
  return isId(id) ? id : notFound()
}
