import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { agencyStaff } from '#ground/units/who.ts'
import { optionalText } from '#kit/http/fields.ts'
import { read, readFiles } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { found } from '#plumbing/verdict.ts'
import { addEvidence } from './evidence.acts.ts'
import { saveCells, saveScores } from './save.acts.ts'
import { sheetFiles } from './scoring.store.ts'
import type { Scorer } from './scoring.ts'
import { appraiser, bodyStaff, crossChecker, sheetSeer } from './scoring.who.ts'
import { EvidenceScreen } from './screens/EvidenceScreen.tsx'
import { SheetScreen } from './screens/sheet/SheetScreen.tsx'
import { showSheet } from './sheet.view.ts'
import { submitScores } from './submit.acts.ts'
import { bringsCells, readCells, readSheet } from './typed-sheet.ts'

const at = '/years/:slug/agencies/:agencyId'

export const scoringRoutes = new Hono<Env>()
  .get(`${at}/scores`, sheetSeer, async (c) => {
    const { db, actor, year, agencyId } = c.var
    return show(c, SheetScreen, await showSheet(db, actor, year, agencyId))
  })
  .post(`${at}/scores/self`, agencyStaff, (c) => save(c, 'self'))
  .post(`${at}/scores/cross`, crossChecker, (c) => save(c, 'cross'))
  .post(`${at}/scores/owner`, bodyStaff, (c) => save(c, 'owner'))
  .post(`${at}/scores/lead`, appraiser, (c) => save(c, 'lead'))
  .post(`${at}/scores/decision`, appraiser, (c) => save(c, 'decision'))
  .post(`${at}/submissions/self`, agencyStaff, (c) => submit(c, 'self'))
  .post(`${at}/submissions/cross`, crossChecker, (c) => submit(c, 'cross'))
  .post(`${at}/submissions/owner`, bodyStaff, (c) => submit(c, 'owner'))
  .post(`${at}/submissions/lead`, appraiser, (c) => submit(c, 'lead'))
  .get(`${at}/scores/:criterionId/files`, sheetSeer, async (c) =>
    show(c, EvidenceScreen, await showEvidence(c, c.req.param('criterionId'))),
  )
  .post(`${at}/scores/:criterionId/files`, agencyStaff, async (c) => {
    const { db, actor, year, agencyId } = c.var
    const criterionId = c.req.param('criterionId')
    const uploads = await readFiles(c, 'files')
    await addEvidence(db, actor, year, { agencyId, criterionId, uploads })
    return done(c, `${sheetPath(c)}/${criterionId}/files`, t('Đã thêm minh chứng.'))
  })

const sheetPath = (c: Context<Env>) => `/years/${c.var.year.slug}/agencies/${c.var.agencyId}/scores`

async function save(c: Context<Env>, scorer: Scorer) {
  const { db, actor, year, agencyId } = c.var
  if (bringsCells(c)) {
    return c.json(await saveCells(db, actor, year, { agencyId, scorer, rows: await readCells(c) }))
  }
  const count = await saveScores(db, actor, year, { agencyId, scorer, rows: await readSheet(c) })
  return done(c, sheetPath(c), t('Đã lưu {count} tiêu chí vừa sửa.', { count }))
}

const handIn = z.object({ note: optionalText(500) })

async function submit(c: Context<Env>, scorer: Exclude<Scorer, 'decision'>) {
  const { db, actor, year, agencyId } = c.var
  const { note } = await read(c, handIn)
  await submitScores(db, actor, year, { agencyId, scorer, note })
  return done(c, sheetPath(c), t('Đã nộp bảng điểm.'))
}

async function showEvidence(c: Context<Env>, criterionId: string) {
  const { db, actor, year, agencyId } = c.var
  const { slug, agency, lines, may } = await showSheet(db, actor, year, agencyId)
  const line = found(lines.find((one) => one.id === criterionId && !one.isGroup))
  const files = (await sheetFiles(db, year.id, agencyId)).filter((file) => file.criterionId === criterionId)
  return { slug, agency, line, files, may }
}
