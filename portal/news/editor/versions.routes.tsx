import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { isId, version } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { notFound } from '#plumbing/verdict.ts'
import { itemSeer } from '../who.ts'
import { VersionScreen } from './screens/VersionScreen.tsx'
import { VersionsScreen } from './screens/VersionsScreen.tsx'
import { restoreVersion } from './versions.acts.ts'
import { showVersion, showVersions } from './versions.view.ts'

const at = '/magazine/articles/:id/versions'

/** The kept texts of an item: all of them, two side by side, and back to one. */
export const versionRoutes = new Hono<Env>()
  .get(at, itemSeer, async (c) =>
    show(c, VersionsScreen, await showVersions(c.var.db, c.var.actor, { id: idOf(c), page: pageOf(c) })),
  )
  .get(`${at}/:version`, itemSeer, async (c) => {
    const other = c.req.query('with')
    const asked = {
      id: idOf(c),
      version: numberOf(c.req.param('version')),
      other: other ? numberOf(other) : null,
    }
    return show(c, VersionScreen, await showVersion(c.var.db, c.var.actor, asked))
  })
  .post(`${at}/:version/restoration`, itemSeer, async (c) => {
    const { _version } = await read(c, z.object({ _version: version() }))
    const wanted = { id: idOf(c), kept: numberOf(c.req.param('version')), version: _version }
    await restoreVersion(c.var.db, c.var.actor, wanted)
    return done(c, `/magazine/articles/${idOf(c)}`, t('Đã đưa bài về bản {n}.', { n: wanted.kept }))
  })

function idOf(c: Context<Env>): string {
  const id = c.req.param('id') ?? ''
  return isId(id) ? id : notFound()
}

const numberOf = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : notFound())
