import { Hono } from 'hono'
import { z } from 'zod'
import { choice, id, isId, longText, optionalId, yes } from '#kit/http/fields.ts'
import { guard } from '#kit/http/guard.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import type { Env } from '../env.ts'
import { inYear, yearLead, yearMember } from '../units/who.ts'
import { memberOf } from '../units/year.ts'
import { addDirection, recordShortcoming } from './follow-ups.acts.ts'
import { isTaskStaff } from './follow-ups.policy.ts'
import { directionKinds, taskStates } from './follow-ups.ts'
import { showDirections, showShortcomings, showTasks } from './follow-ups.view.ts'
import { DirectionsScreen } from './screens/DirectionsScreen.tsx'
import { ShortcomingsScreen } from './screens/ShortcomingsScreen.tsx'
import { TasksScreen } from './screens/TasksScreen.tsx'
import { noteTask } from './tasks.acts.ts'
import { findTask } from './tasks.store.ts'

/** The staff of the task's agency and the lead's; on a task of all, the staff of any member. */
const taskStaff = guard<Env>('taskStaff', async (c) => {
  const taskId = c.req.param('id') ?? ''
  if (!isId(taskId) || !(await inYear(c, () => true))) return false
  const task = await findTask(c.var.db, c.var.year.id, taskId)
  return task !== undefined && isTaskStaff(c.var.actor, c.var.year, task)
})

export const followUpRoutes = new Hono<Env>()
  .get('/years/:slug/shortcomings', yearMember, async (c) => {
    const { db, actor, year } = c.var
    const agencyId = memberOf(year, c.req.query('agency') ?? '')?.id ?? null
    return show(c, ShortcomingsScreen, await showShortcomings(db, actor, year, { agencyId, page: pageOf(c) }))
  })
  .post('/years/:slug/shortcomings', yearLead, async (c) => {
    const { db, actor, year } = c.var
    await recordShortcoming(db, actor, year, await read(c, shortcomingBody))
    return done(c, `/years/${year.slug}/shortcomings`, t('Đã ghi hạn chế.'))
  })
  .get('/years/:slug/directions', yearMember, async (c) =>
    show(c, DirectionsScreen, await showDirections(c.var.db, c.var.actor, c.var.year)),
  )
  .post('/years/:slug/directions', yearLead, async (c) => {
    const { db, actor, year } = c.var
    await addDirection(db, actor, year, await read(c, directionBody))
    return done(c, `/years/${year.slug}/directions`, t('Đã thêm vào danh sách.'))
  })
  .get('/years/:slug/tasks', yearMember, async (c) => {
    const { db, actor, year } = c.var
    const agencyId = memberOf(year, c.req.query('agency') ?? '')?.id ?? null
    const state = taskStates.find((one) => one === c.req.query('state')) ?? null
    return show(c, TasksScreen, await showTasks(db, actor, year, { agencyId, state, page: pageOf(c) }))
  })
  .post('/years/:slug/tasks/:id/notes', taskStaff, async (c) => {
    const { db, actor, year } = c.var
    const input = await read(c, noteBody)
    await noteTask(db, actor, year, { taskId: c.req.param('id'), ...input })
    const said = input.completes ? t('Đã xác nhận hoàn thành.') : t('Đã ghi kết quả.')
    return done(c, `/years/${year.slug}/tasks`, said)
  })

const shortcomingBody = z.object({ agencyId: id(), statement: longText(2000) })
const directionBody = z.object({
  kind: choice(directionKinds),
  agencyId: optionalId(),
  statement: longText(2000),
})
const noteBody = z.object({ note: longText(2000), completes: yes() })
