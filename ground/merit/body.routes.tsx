import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { isId, optionalChoice, optionalInteger, version } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import { ratings } from '#law/kernel/history.ts'
import { t } from '#plumbing/language.ts'
import { found, notFound } from '#plumbing/verdict.ts'
import type { Env } from '../env.ts'
import { findAgency } from '../units/agencies.store.ts'
import { unitSeer } from '../units/unit-seer.ts'
import {
  agencyFactsBody,
  awardListBody,
  collectiveYearBody,
  conclusionBody,
  matterBody,
  said,
  withdrawalBody,
  yearOf,
} from './bodies.ts'
import { showBodyRecord } from './body.view.ts'
import { concludeMatter, openMatter } from './conduct.acts.ts'
import { confirmAgencyAwards, recordAgencyFacts } from './facts.acts.ts'
import { spanOf } from './facts.routes.ts'
import { bodyKeeper } from './merit.who.ts'
import { BodyRecordScreen } from './screens/BodyRecordScreen.tsx'
import { BodyYearScreen } from './screens/BodyYearScreen.tsx'
import { YearSheetScreen } from './screens/YearSheetScreen.tsx'
import { recordYearSheet, type TypedLine } from './sheet.acts.ts'
import { withdrawFact } from './withdrawal.acts.ts'
import { recordCollectiveYear } from './years.acts.ts'
import { collectiveYear, type SheetLine, yearSheet } from './years.store.ts'

const at = (agencyId: string, part: string) => `/agencies/${agencyId}/record#${part}`
const known = (id: string) => (isId(id) ? id : notFound())

/** What is kept of an agency as a collective, and the year of its people entered together. */
export const bodyRecordRoutes = new Hono<Env>()
  .get('/agencies/:id/record', unitSeer(findAgency), async (c) =>
    show(c, BodyRecordScreen, await showBodyRecord(c.var.db, c.var.actor, c.req.param('id'))),
  )
  .post('/agencies/:id/record/facts', bodyKeeper, async (c) => {
    const agencyId = c.req.param('id')
    const form = await read(c, agencyFactsBody)
    await recordAgencyFacts(c.var.db, c.var.actor, agencyId, {
      level: form.level,
      womenPercent: form.women_percent,
      topFormation: said(form.top_formation),
      mayHoldFlag: said(form.may_hold_flag),
      source: form.source,
      version: form._version,
    })
    return done(c, at(agencyId, 'body'), t('Đã lưu đặc điểm của tập thể.'))
  })
  .post('/agencies/:id/record/lists', bodyKeeper, async (c) => {
    const agencyId = c.req.param('id')
    const { source, ...span } = await read(c, awardListBody)
    await confirmAgencyAwards(c.var.db, c.var.actor, agencyId, { years: spanOf(span), source })
    return done(c, at(agencyId, 'lists'), t('Đã ghi lời xác nhận.'))
  })
  .post('/agencies/:id/record/matters', bodyKeeper, async (c) => {
    const agencyId = c.req.param('id')
    const { kind, from_on, source } = await read(c, matterBody)
    await openMatter(c.var.db, c.var.actor, { agencyId }, { kind, fromOn: from_on, source })
    return done(c, at(agencyId, 'matters'), t('Đã ghi vụ việc; việc xét khen thưởng tạm dừng.'))
  })
  .post('/agencies/:id/record/matters/:matterId/conclusion', bodyKeeper, async (c) => {
    const agencyId = c.req.param('id')
    const { concluded_on, conclusion, source } = await read(c, conclusionBody)
    const id = known(c.req.param('matterId'))
    const written = { id, concludedOn: concluded_on, conclusion, source }
    await concludeMatter(c.var.db, c.var.actor, { agencyId }, written)
    return done(c, at(agencyId, 'matters'), t('Đã ghi kết luận.'))
  })
  .post('/agencies/:id/record/matter/:matterId/withdrawal', bodyKeeper, async (c) => {
    const agencyId = c.req.param('id')
    const { reason } = await read(c, withdrawalBody)
    const id = known(c.req.param('matterId'))
    await withdrawFact(c.var.db, c.var.actor, { agencyId }, { what: 'matter', id, reason })
    return done(c, at(agencyId, 'matters'), t('Đã rút điều ghi nhầm.'))
  })
  .get('/agencies/:id/record/years/:year', bodyKeeper, async (c) => {
    const { db, actor } = c.var
    const agencyId = c.req.param('id')
    const year = yearOf(c.req.param('year'))
    const agency = found(await findAgency(db, actor, agencyId))
    const written = (await collectiveYear(db, agencyId, year)) ?? null
    return show(c, BodyYearScreen, { agency, year, written })
  })
  .post('/agencies/:id/record/years/:year', bodyKeeper, async (c) => {
    const agencyId = c.req.param('id')
    const year = yearOf(c.req.param('year'))
    const facts = collectiveFactsOf(await read(c, collectiveYearBody))
    await recordCollectiveYear(c.var.db, c.var.actor, agencyId, { year, ...facts })
    return done(c, at(agencyId, 'years'), t('Đã lưu năm {year}.', { year }))
  })
  .get('/agencies/:id/record/years/:year/people', bodyKeeper, async (c) => {
    const { db, actor } = c.var
    const { sheet, ...asked } = await sheetOf(c, pageOf(c))
    const agency = found(await findAgency(db, actor, asked.agencyId))
    return show(c, YearSheetScreen, { agency, year: asked.year, page: asked.page, ...sheet })
  })
  .post('/agencies/:id/record/years/:year/people', bodyKeeper, async (c) => {
    const { db, actor } = c.var
    const { page } = await read(c, pageBody)
    const { sheet, ...asked } = await sheetOf(c, page ?? 1)
    const lines = linesOf(sheet.rows, await read(c, sheetBody(sheet.rows)))
    const changed = await recordYearSheet(db, actor, { ...asked, lines })
    const back = `/agencies/${asked.agencyId}/record/years/${asked.year}/people?page=${asked.page}`
    return done(
      c,
      back,
      changed === 0 ? t('Không có gì thay đổi.') : t('Đã lưu {count} người.', { count: changed }),
    )
  })

const pageBody = z.object({ page: optionalInteger({ min: 1, max: 100_000 }) })

async function sheetOf(c: Context<Env>, page: number) {
  const asked = {
    agencyId: c.req.param('id') ?? '',
    year: yearOf(c.req.param('year') ?? ''),
    page,
  }
  return { ...asked, sheet: await yearSheet(c.var.db, c.var.actor, asked) }
}

type Part = ReturnType<typeof optionalChoice<string> | typeof optionalInteger | typeof version>

/** One form holds every person of the page; each field carries the id of its person. */
function sheetBody(rows: SheetLine[]) {
  const shape: Record<string, Part> = {}
  for (const { personId } of rows) {
    shape[`rating-${personId}`] = optionalChoice(ratings)
    shape[`months-${personId}`] = optionalInteger({ min: 0, max: 12 })
    shape[`absent-${personId}`] = optionalInteger({ min: 0, max: 366 })
    shape[`entered-${personId}`] = optionalChoice(['yes', 'no'])
    shape[`version-${personId}`] = version()
  }
  return z.object(shape)
}

function linesOf(rows: SheetLine[], body: Record<string, string | number | null>): TypedLine[] {
  const figure = (name: string) => {
    const typed = body[name]
    return typeof typed === 'number' ? typed : null
  }
  return rows.map(({ personId }) => ({
    personId,
    rating: ratings.find((one) => one === body[`rating-${personId}`]) ?? null,
    monthsInUnit: figure(`months-${personId}`),
    absentDays: figure(`absent-${personId}`),
    entered: body[`entered-${personId}`] ? body[`entered-${personId}`] === 'yes' : null,
    version: figure(`version-${personId}`) ?? 0,
  }))
}

function collectiveFactsOf(form: z.output<typeof collectiveYearBody>) {
  return {
    rating: form.rating,
    titlesKnown: form.titles_known,
    entered: said(form.entered),
    strength: form.strength,
    completed: form.completed,
    advanced: form.advanced,
    fighters: form.fighters,
    warned: form.warned,
    clusterRank: form.cluster_rank,
    clusterOf: form.cluster_of,
    movementRank: form.movement_rank,
    movementYears: form.movement_years,
    movementOf: form.movement_of,
    exceeded: said(form.exceeded),
    passPercent: form.pass_percent,
    goodPercent: form.good_percent,
    source: form.source,
    version: form._version,
  }
}
