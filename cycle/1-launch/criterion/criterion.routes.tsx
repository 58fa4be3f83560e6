import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { yearLead, yearMember } from '#ground/units/who.ts'
import {
  choice,
  decimal,
  integer,
  isId,
  optionalId,
  optionalLongText,
  text,
  version,
} from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { found } from '#plumbing/verdict.ts'
import {
  addCriterion,
  copyCriteria,
  editCriterion,
  issueCriteria,
  removeCriterion,
} from './criterion.acts.ts'
import { mayCopyCriteria, mayEditCriteria, mayIssueCriteria } from './criterion.policy.ts'
import { criteriaIssueOf, criteriaOfYear, criterionOf, scaleToCopy, scaleTotals } from './criterion.store.ts'
import { parts } from './criterion.ts'
import { CriteriaScreen } from './screens/CriteriaScreen.tsx'
import { CriterionScreen } from './screens/CriterionScreen.tsx'

const form = z.object({
  code: text(20),
  parentId: optionalId(),
  title: text(500),
  points: decimal({ min: 0.01, max: 1000, places: 2 }),
  part: choice(parts),
  method: optionalLongText(2000),
  evidenceAsked: optionalLongText(1000),
  ownerId: optionalId(),
  position: integer({ min: 1, max: 10_000 }),
  _version: version(),
})

export const criterionRoutes = new Hono<Env>()
  .get('/years/:slug/criteria', yearMember, async (c) => show(c, CriteriaScreen, await showCriteria(c)))
  .get('/years/:slug/criteria/new', yearLead, async (c) =>
    show(c, CriterionScreen, await showCriterion(c, null)),
  )
  .post('/years/:slug/criteria', yearLead, async (c) => {
    const { _version, ...input } = await read(c, form)
    await addCriterion(c.var.db, c.var.actor, c.var.year, input)
    return done(c, listOf(c), t('Đã thêm tiêu chí {code}.', { code: input.code }))
  })
  .post('/years/:slug/criteria/issue', yearLead, async (c) => {
    await issueCriteria(c.var.db, c.var.actor, c.var.year)
    return done(c, listOf(c), t('Đã ban hành bảng tiêu chí.'))
  })
  .post('/years/:slug/criteria/copy', yearLead, async (c) => {
    await copyCriteria(c.var.db, c.var.actor, c.var.year)
    return done(c, listOf(c), t('Đã chép bảng tiêu chí của năm trước.'))
  })
  .get('/years/:slug/criteria/:id', yearMember, async (c) =>
    show(c, CriterionScreen, await showCriterion(c, idOf(c))),
  )
  .post('/years/:slug/criteria/:id', yearLead, async (c) => {
    const { _version, ...input } = await read(c, form)
    await editCriterion(c.var.db, c.var.actor, c.var.year, { ...input, id: idOf(c), version: _version })
    return done(c, listOf(c), t('Đã sửa tiêu chí {code}.', { code: input.code }))
  })
  .post('/years/:slug/criteria/:id/removal', yearLead, async (c) => {
    await removeCriterion(c.var.db, c.var.actor, c.var.year, idOf(c))
    return done(c, listOf(c), t('Đã bỏ tiêu chí.'))
  })

async function showCriteria(c: Context<Env>) {
  const { db, year, actor } = c.var
  const criteria = await criteriaOfYear(db, year.id)
  const issue = (await criteriaIssueOf(db, year.id)) ?? null
  const earlier = criteria.length === 0 ? await scaleToCopy(db, year) : undefined
  const scale = { issued: issue !== null, count: criteria.length }
  return {
    slug: year.slug,
    year: year.year,
    criteria,
    standardPoints: (await scaleTotals(db, year.id)).standardPoints,
    issue,
    earlierYear: earlier?.year ?? null,
    owners: ownersOf(c),
    may: {
      edit: mayEditCriteria(actor, year, scale),
      issue: mayIssueCriteria(actor, year, scale),
      copy: mayCopyCriteria(actor, year, scale),
    },
  }
}

async function showCriterion(c: Context<Env>, criterionId: string | null) {
  const { db, year, actor } = c.var
  const totals = await scaleTotals(db, year.id)
  const criterion = criterionId ? found(await criterionOf(db, year.id, criterionId)) : null
  return {
    slug: year.slug,
    year: year.year,
    criterion,
    groups: (await criteriaOfYear(db, year.id)).filter((one) => one.rule === null),
    nextPosition: totals.lastPosition + 1,
    standardPoints: totals.standardPoints,
    owners: ownersOf(c),
    may: { edit: mayEditCriteria(actor, year, totals) },
  }
}

function ownersOf(c: Context<Env>) {
  return c.var.year.members.map(({ id, name }) => ({ id, name }))
}

function listOf(c: Context<Env>): string {
  return `/years/${c.var.year.slug}/criteria`
}

function idOf(c: Context<Env>): string {
  const typed = c.req.param('id') ?? ''
  return found(isId(typed) ? typed : null)
}
