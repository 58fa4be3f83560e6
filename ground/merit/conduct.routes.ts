import { Hono } from 'hono'
import { isId } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { notFound } from '#plumbing/verdict.ts'
import type { Env } from '../env.ts'
import {
  conclusionBody,
  disciplineBody,
  disciplineEndBody,
  hardshipBody,
  hardshipEndBody,
  matterBody,
  postBody,
  useBody,
  withdrawalBody,
  workBody,
} from './bodies.ts'
import { concludeMatter, endDiscipline, openMatter, recordDiscipline } from './conduct.acts.ts'
import { withdrawables } from './merit.ts'
import { recordKeeper } from './merit.who.ts'
import { rankPost } from './posts.acts.ts'
import { withdrawFact } from './withdrawal.acts.ts'
import { endHardship, recordHardship, recordWork, spendWork } from './works.acts.ts'

const at = (personId: string, part: string) => `/people/${personId}/record#${part}`
const known = (id: string) => (isId(id) ? id : notFound())

/** Disciplines, matters, works and hard places of a person: each written once, ended by a row, taken back with a reason. */
export const conductRoutes = new Hono<Env>()
  .post('/people/:id/record/disciplines', recordKeeper, async (c) => {
    const personId = c.req.param('id')
    const { kind, from_on, to_on, source } = await read(c, disciplineBody)
    await recordDiscipline(c.var.db, c.var.actor, personId, { kind, fromOn: from_on, toOn: to_on, source })
    return done(c, at(personId, 'disciplines'), t('Đã ghi kỷ luật.'))
  })
  .post('/people/:id/record/disciplines/:disciplineId/end', recordKeeper, async (c) => {
    const personId = c.req.param('id')
    const { to_on, source } = await read(c, disciplineEndBody)
    const id = known(c.req.param('disciplineId'))
    await endDiscipline(c.var.db, c.var.actor, personId, { id, toOn: to_on, source })
    return done(c, at(personId, 'disciplines'), t('Đã ghi chấp hành xong.'))
  })
  .post('/people/:id/record/matters', recordKeeper, async (c) => {
    const personId = c.req.param('id')
    const { kind, from_on, source } = await read(c, matterBody)
    await openMatter(c.var.db, c.var.actor, { personId }, { kind, fromOn: from_on, source })
    return done(c, at(personId, 'matters'), t('Đã ghi vụ việc; việc xét khen thưởng tạm dừng.'))
  })
  .post('/people/:id/record/matters/:matterId/conclusion', recordKeeper, async (c) => {
    const personId = c.req.param('id')
    const { concluded_on, conclusion, source } = await read(c, conclusionBody)
    const id = known(c.req.param('matterId'))
    const written = { id, concludedOn: concluded_on, conclusion, source }
    await concludeMatter(c.var.db, c.var.actor, { personId }, written)
    return done(c, at(personId, 'matters'), t('Đã ghi kết luận.'))
  })
  .post('/people/:id/record/hardship', recordKeeper, async (c) => {
    const personId = c.req.param('id')
    const { place, from_on, to_on, source } = await read(c, hardshipBody)
    await recordHardship(c.var.db, c.var.actor, personId, { place, fromOn: from_on, toOn: to_on, source })
    return done(c, at(personId, 'hardship'), t('Đã ghi thời gian được tính gấp đôi.'))
  })
  .post('/people/:id/record/hardship/:spellId/end', recordKeeper, async (c) => {
    const personId = c.req.param('id')
    const { to_on } = await read(c, hardshipEndBody)
    const id = known(c.req.param('spellId'))
    await endHardship(c.var.db, c.var.actor, personId, { id, toOn: to_on })
    return done(c, at(personId, 'hardship'), t('Đã ghi ngày kết thúc.'))
  })
  .post('/people/:id/record/posts/:postId', recordKeeper, async (c) => {
    const personId = c.req.param('id')
    const { leads, level } = await read(c, postBody)
    const id = known(c.req.param('postId'))
    await rankPost(c.var.db, c.var.actor, personId, { id, leads: leads === 'yes', level })
    return done(c, at(personId, 'posts'), t('Đã ghi chức vụ theo bảng.'))
  })
  .post('/people/:id/record/works', recordKeeper, async (c) => {
    const personId = c.req.param('id')
    const { recognised_on, ...work } = await read(c, workBody)
    await recordWork(c.var.db, c.var.actor, personId, { ...work, recognisedOn: recognised_on })
    return done(c, at(personId, 'works'), t('Đã ghi sáng kiến, đề tài.'))
  })
  .post('/people/:id/record/works/:workId/use', recordKeeper, async (c) => {
    const personId = c.req.param('id')
    const { award_id } = await read(c, useBody)
    const workId = known(c.req.param('workId'))
    await spendWork(c.var.db, c.var.actor, personId, { workId, awardId: award_id })
    return done(c, at(personId, 'works'), t('Đã ghi sáng kiến, đề tài được dùng để xét.'))
  })
  .post('/people/:id/record/:what/:factId/withdrawal', recordKeeper, async (c) => {
    const personId = c.req.param('id')
    const { reason } = await read(c, withdrawalBody)
    const what = withdrawables.find((one) => one === c.req.param('what')) ?? notFound()
    const id = known(c.req.param('factId'))
    await withdrawFact(c.var.db, c.var.actor, { personId }, { what, id, reason })
    return done(c, at(personId, partOf[what]), t('Đã rút điều ghi nhầm.'))
  })

const partOf = { discipline: 'disciplines', matter: 'matters', hardship: 'hardship', work: 'works' } as const
