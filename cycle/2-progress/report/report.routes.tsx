import { Hono } from 'hono'
import { z } from 'zod'
import { targetsOfAgency } from '#cycle/1-launch/target/target.store.ts'
import { isCounted, type Target } from '#cycle/1-launch/target/target.ts'
import type { Env } from '#ground/env.ts'
import { agencySeen, agencyStaff } from '#ground/units/who.ts'
import {
  longText,
  month,
  optionalChoice,
  optionalDecimal,
  optionalLongText,
  version,
} from '#kit/http/fields.ts'
import { read, readFiles } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { addResultFiles } from './evidence.acts.ts'
import { closeMonth, type ResultRow, saveResults } from './report.acts.ts'
import { monthsOf } from './report.ts'
import { showResults } from './results.view.ts'
import { ResultsScreen } from './screens/ResultsScreen.tsx'
import { StatementScreen } from './screens/StatementScreen.tsx'
import { writeStatement } from './statement.acts.ts'
import { showStatement } from './statement.view.ts'

const agencyPath = '/years/:slug/agencies/:agencyId'

export const reportRoutes = new Hono<Env>()
  .get(`${agencyPath}/results`, agencySeen, async (c) => {
    const { db, actor, year, agencyId } = c.var
    const asked = `${c.req.query('month') ?? ''}-01`
    const month = monthsOf(year).find((one) => one === asked) ?? null
    return show(c, ResultsScreen, await showResults(db, actor, year, { agencyId, month }))
  })
  .post(`${agencyPath}/results`, agencyStaff, async (c) => {
    const { db, actor, year, agencyId } = c.var
    const { month } = await read(c, monthBody)
    const targets = await targetsOfAgency(db, year.id, agencyId)
    const rows = rowsOf(targets, await read(c, sheetBody(targets)))
    const changed = await saveResults(db, actor, year, { agencyId, month, rows })
    const said = changed === 0 ? t('Không có gì thay đổi.') : t('Đã lưu {count} kết quả.', { count: changed })
    return done(c, resultsPath(year.slug, agencyId, month), said)
  })
  .post(`${agencyPath}/results/:targetId/files`, agencyStaff, async (c) => {
    const { db, actor, year, agencyId } = c.var
    const { month } = await read(c, monthBody)
    const uploads = await readFiles(c, 'file')
    await addResultFiles(db, actor, year, { agencyId, month, targetId: c.req.param('targetId'), uploads })
    return done(c, resultsPath(year.slug, agencyId, month), t('Đã gắn minh chứng.'))
  })
  .post(`${agencyPath}/month-reports`, agencyStaff, async (c) => {
    const { db, actor, year, agencyId } = c.var
    const input = await read(c, z.object({ month: month(), statement: optionalLongText(4000) }))
    await closeMonth(db, actor, year, { agencyId, ...input })
    return done(c, resultsPath(year.slug, agencyId, input.month), t('Đã chốt báo cáo tháng.'))
  })
  .get(`${agencyPath}/statement`, agencySeen, async (c) =>
    show(c, StatementScreen, await showStatement(c.var.db, c.var.actor, c.var.year, c.var.agencyId)),
  )
  .post(`${agencyPath}/statement`, agencyStaff, async (c) => {
    const { db, actor, year, agencyId } = c.var
    const body = await read(c, z.object({ statement: longText(4000), _version: version() }))
    const { statement, _version } = body
    await writeStatement(db, actor, year, { agencyId, statement, version: _version })
    return done(c, `/years/${year.slug}/agencies/${agencyId}/statement`, t('Đã lưu kết quả năm.'))
  })

const monthBody = z.object({ month: month() })

function resultsPath(slug: string, agencyId: string, month: Day): string {
  return `/years/${slug}/agencies/${agencyId}/results?month=${month.slice(0, 7)}`
}

type Part = ReturnType<typeof optionalDecimal | typeof optionalLongText | typeof version>

/** One form holds every target of the agency; each field carries the id of its target. */
function sheetBody(targets: Target[]) {
  const shape: Record<string, Part> = {}
  for (const target of targets) {
    shape[`value-${target.id}`] = isCounted(target)
      ? optionalDecimal({ places: 4 })
      : optionalChoice(['yes', 'no'])
    shape[`statement-${target.id}`] = optionalLongText(2000)
    shape[`version-${target.id}`] = version()
  }
  return z.object(shape)
}

function rowsOf(targets: Target[], body: Record<string, string | number | null>): ResultRow[] {
  return targets.map((target) => {
    const typed = body[`value-${target.id}`]
    const figure = typeof typed === 'string' ? typed : null
    const counted = isCounted(target)
    return {
      targetId: target.id,
      value: counted ? figure : null,
      reached: counted || figure === null ? null : figure === 'yes',
      statement: String(body[`statement-${target.id}`] ?? ''),
      version: Number(body[`version-${target.id}`] ?? 0),
    }
  })
}
