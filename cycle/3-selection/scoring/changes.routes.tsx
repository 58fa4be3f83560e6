import { type Context, Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { memberOf } from '#ground/units/year.ts'
import { show } from '#kit/http/show.tsx'
import { found } from '#plumbing/verdict.ts'
import { changesAt } from './changes.store.ts'
import { sheetSeer } from './scoring.who.ts'
import { ChangesScreen } from './screens/ChangesScreen.tsx'
import { seesMark } from './sheet.view.ts'
import { standingOf } from './submit.acts.ts'
import { valueWords } from './value.ts'

export const changeRoutes = new Hono<Env>().get(
  '/years/:slug/agencies/:agencyId/scores/:criterionId/changes',
  sheetSeer,
  async (c) => show(c, ChangesScreen, await showChanges(c, c.req.param('criterionId'))),
)

/** The history of one line, of the columns this reader may see. */
async function showChanges(c: Context<Env>, criterionId: string) {
  const { db, actor, year, agencyId } = c.var
  const standing = await standingOf(db, year, agencyId)
  const line = found(standing.lines.find((one) => one.criterion.id === criterionId))
  const changes = await changesAt(db, { agencyId, criterionId })
  const seen = changes.filter((one) => seesMark({ who: actor, standing }, one.scorer, line))
  return {
    slug: year.slug,
    agency: { id: agencyId, name: found(memberOf(year, agencyId)).name },
    line: { code: line.code, title: line.criterion.title },
    changes: seen.map((one) => ({
      ...one,
      before: one.before === null ? null : valueWords(line, one.before),
      after: valueWords(line, one.after),
    })),
  }
}
