import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { yearLead } from '#ground/units/who.ts'
import { id, isId } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { found } from '#plumbing/verdict.ts'
import { mayCopyCriteria } from '../criterion.policy.ts'
import { criteriaOfYear, scaleTotals, settingsOf } from '../criterion.store.ts'
import { scaleOf } from '../scale.ts'
import { pointsOf } from '../tree.ts'
import { CopyScreen } from './CopyScreen.tsx'
import { copyCriteria } from './copy.acts.ts'
import { sourcesFor } from './copy.store.ts'
import { copyOf } from './copy.ts'

export const copyRoutes = new Hono<Env>()
  .get('/years/:slug/criteria/copy', yearLead, async (c) => show(c, CopyScreen, await showCopy(c)))
  .post('/years/:slug/criteria/copy', yearLead, async (c) => {
    const { sourceId } = await read(c, z.object({ sourceId: id() }))
    await copyCriteria(c.var.db, c.var.actor, c.var.year, sourceId)
    return done(c, `/years/${c.var.year.slug}/criteria`, t('Đã chép bảng tiêu chí.'))
  })

async function showCopy(c: Context<Env>) {
  const { db, actor, year } = c.var
  const sources = await sourcesFor(db, actor, year)
  const asked = c.req.query('source') ?? ''
  const source = isId(asked) ? found(sources.find((one) => one.id === asked)) : null
  const criteria = source ? await criteriaOfYear(db, source.id) : []
  const copy = source && copyOf(year, criteria)
  const settings = source && (await settingsOf(db, source.id))
  const count = (await criteriaOfYear(db, year.id)).length
  return {
    slug: year.slug,
    year: year.year,
    sources,
    source,
    preview: copy &&
      settings && {
        ...copy,
        standard: pointsOf(scaleOf('', copy.lines, settings), copy.lines).standard,
        bands: settings.bands.length,
      },
    may: { copy: mayCopyCriteria(actor, year, { ...(await scaleTotals(db, year.id)), count }) },
  }
}
