import { Hono } from 'hono'
import { z } from 'zod'
import { day } from '#kit/http/fields.ts'
import { read, tidy } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import type { Day } from '#law/kernel/day.ts'
import { type Db, transact } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { found } from '#plumbing/verdict.ts'
import type { Env } from '../env.ts'
import { note } from '../journal/journal.ts'
import type { Actor } from '../people/actor.ts'
import { administrator } from '../people/who.ts'
import { accessPerPage, exampleDay, listAccess } from './administration.store.ts'
import { listClusters } from './clusters.store.ts'
import { listCouncils } from './councils.store.ts'
import { AdministrationScreen } from './screens/AdministrationScreen.tsx'

const dayForm = z.object({ day: day() })

/** Who may do what, which clusters and years there are. */
export const administrationRoutes = new Hono<Env>()
  .get('/administration', administrator, async (c) => {
    const { db, actor } = c.var
    const words = tidy(c.req.query('q') ?? '').slice(0, 100)
    const page = pageOf(c)
    const [access, clusters, councils, example] = await Promise.all([
      listAccess(db, actor.today, words, page),
      listClusters(db, actor),
      listCouncils(db, actor),
      exampleDay(db),
    ])
    const count = access[0]?.all ?? 0
    const pages = Math.max(1, Math.ceil(count / accessPerPage))
    return show(c, AdministrationScreen, {
      words,
      access,
      count,
      page,
      pages,
      clusters,
      councils,
      example,
      today: actor.today,
    })
  })
  .post('/administration/example-day', administrator, async (c) => {
    const form = await read(c, dayForm)
    await moveExampleDay(c.var.db, c.var.actor, form.day)
    return done(c, '/administration', t('Đã đổi ngày của mùa mẫu.'))
  })

/** Sets the day on which an example lives; a system with real data has none. */
function moveExampleDay(db: Db, who: Actor, to: Day) {
  return transact(db, async (tx) => {
    const before = found(await exampleDay(tx))
    await tx
      .updateTable('settings')
      .set({ value: JSON.stringify(to) })
      .where('name', '=', 'exampleDay')
      .execute()
    await note(tx, who, 'exampleDay.moved', 'exampleDay', { before: { day: before }, after: { day: to } })
  })
}
