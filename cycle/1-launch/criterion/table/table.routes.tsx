import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { yearLead, yearMember } from '#ground/units/who.ts'
import { optionalText, text, yes } from '#kit/http/fields.ts'
import { read, readFiles, tidy } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { workbook } from '#kit/http/workbook.ts'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import { criteriaOfYear, scaleTotals } from '../criterion.store.ts'
import { SendTableScreen } from './screens/SendTableScreen.tsx'
import { TableScreen } from './screens/TableScreen.tsx'
import { sendTable, takeTable } from './table.acts.ts'
import { tableFile } from './table.file.ts'
import { mayBringTable } from './table.policy.ts'
import { showTable } from './table.view.ts'

const rows = z.array(z.string()).transform((all) => all.filter((row) => /^\d{1,5}$/.test(row)).map(Number))

const confirmation = z.object({
  sheet: text(200),
  seen: optionalText(40),
  replace: yes(),
  allRules: yes(),
  rule: rows,
})

export const tableRoutes = new Hono<Env>()
  .get('/years/:slug/criteria.xlsx', yearMember, async (c) => fileOf(c))
  .get('/years/:slug/criteria/table', yearLead, async (c) => {
    const { db, year, actor } = c.var
    const scale = await scaleTotals(db, year.id)
    const may = { bring: mayBringTable(actor, year, scale) }
    return show(c, SendTableScreen, { slug: year.slug, year: year.year, existing: scale.count, may })
  })
  .post('/years/:slug/criteria/table', yearLead, async (c) => {
    const [upload] = await readFiles(c, 'file')
    if (!upload)
      throw new BadInput({ file: t('Chưa chọn tệp, hoặc tệp rỗng. Hãy chọn tệp XLSX có bảng tiêu chí.') })
    const id = await sendTable(c.var.db, c.var.actor, c.var.year, upload)
    return done(c, `${listOf(c)}/table/${id}`)
  })
  .get('/years/:slug/criteria/table/:fileId', yearLead, async (c) => {
    const sheet = tidy(c.req.query('sheet') ?? '')
    return show(c, TableScreen, await showTable(c.var, { id: c.req.param('fileId'), sheet }))
  })
  .post('/years/:slug/criteria/table/:fileId', yearLead, async (c) => {
    const { allRules, rule, ...taking } = await read(c, confirmation)
    const { db, actor, year } = c.var
    const rules = allRules ? 'all' : rule
    const taken = await takeTable(db, actor, year, { ...taking, rules, fileId: c.req.param('fileId') })
    return done(c, listOf(c), takenWords(taken))
  })

function takenWords({ lines, droppedPlans }: { lines: number; droppedPlans: number }) {
  const said = t('Đã nhập {count} dòng vào bảng dự thảo.', { count: lines })
  if (droppedPlans === 0) return said
  return `${said} ${t('{count} kế hoạch đã bỏ vì dòng của chúng không còn trong bảng.', { count: droppedPlans })}`
}

const listOf = (c: Context<Env>) => `/years/${c.var.year.slug}/criteria`

async function fileOf(c: Context<Env>) {
  const { db, year } = c.var
  const title = `Bảng tiêu chí chấm điểm năm ${year.year}, ${year.clusterName}`
  const bytes = await tableFile(title, await criteriaOfYear(db, year.id), year.members)
  return workbook(c, `tieu-chi-${year.slug}`, bytes)
}
